// Dates as feeds write them to ISO 8601: W3C ("2004-07-13T09:15-05:00"), RFC 822 ("Tue, 13 Jul 04 09:15 EST"), asctime, national forms
// with month names of the languages publications write in. Nothing is guessed: "03/04/2025" may be two days and gives none.

// Three or four letters tell months apart in all six languages; the others are those in which feeds are known to write them.
const MONTH_NAMES: readonly string[] = [
  'jan ene gen janv янв ιαν', 'feb fev fevr févr febr фев φεβ', 'mar mär maer mrz marz mars març märc márc мар μαρ μάρ', 'apr abr avr ápr апр απρ',
  'may mai mag máj maj мая май μαΐ μαϊ μάι μαι', 'jun juin giu jún июн ιουν ιούν', 'jul juil lug júl июл ιουλ ιούλ', 'aug ago aou aoû авг αυγ αύγ',
  'sep set sept сен σεπ', 'oct okt ott out окт οκτ', 'nov noy ноя νοε νοέ', 'dec déc dez dic des дек δεκ',
];
const MONTHS = new Map(MONTH_NAMES.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)));

/** Minutes east of Greenwich. Ambiguous ones ("IST", "CST" of China) are read as RFC 822 does, or not at all. */
const ZONES = new Map(Object.entries({
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 60, bst: 60, cet: 60, met: 60, mez: 60, cest: 120, mesz: 120, eet: 120, eest: 180, msk: 180,
  est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420, akst: -540, akdt: -480, hst: -600, brt: -180, art: -180,
}));

const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2})(?:[.,]\d{1,9})?)?\s{0,3}(?<half>[ap]\.?m\b\.?)?\s{0,3}(?:Etc/)?(?<zone>(?:GMT|UTC?)?[+-]\d{1,2}:?(?:\d\d)?|[a-z]{1,4}\b)?`;
const MONTH = String.raw`(?<word>\p{L}{3,12})\.?`;
const FORMS: readonly RegExp[] = [
  // "20040713T091500Z"
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)t(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?(?<zone>z|[+-]\d\d:?\d\d)?$/iu,
  // "2004-07-13T09:15-05:00", "2004/07/13 09:15:00", "2004-07", "20040713", "2004-7-3", "Tue, 2004/07/13 09:15:00 EDT"
  new RegExp(String.raw`^(?:\p{L}{2,12}\.?,?\s)?(?<year>\d{4})(?:(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)|(?<month2>\d\d)(?<day2>\d\d))?(?![-/.\d])(?:[t\s]{1,3}${TIME})?`, 'iu'),
  // "2004-195": the day of the year
  /^(?<year>\d{4})-?(?<ordinal>\d{3})$/u,
  // "Tue, 13 Jul 2004 09:15:00 -0500", "13-juil.-04", "Seg, 24 Set 2018 19:42:40 -0300", "13. Juli 2004", "13 de julio de 2004 a las 9:15"
  new RegExp(String.raw`(?:^|[^\d:])(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?[\s,.-]{0,3}(?:de\s)?${MONTH}[\s,.-]{0,3}(?:de\s)?(?<year>\d{4}|\d\d)(?!\d|:)(?:[^\d]{1,12}?${TIME})?`, 'iu'),
  // "Tue Jul 13 09:15:00 EST 2004", "Jul 13 09:15:00 2004"
  new RegExp(String.raw`${MONTH}\s{1,3}(?<day>\d{1,2})\s{1,3}${TIME}\s{1,3}(?<year>\d{4})`, 'iu'),
  // "July 13, 2004, 9:15 pm EST"
  new RegExp(String.raw`${MONTH}\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<year>\d{4})(?:[^\d]{1,6}?${TIME})?`, 'iu'),
  // "2004-július-13T9:15-05:00"
  new RegExp(String.raw`^(?<year>\d{4})[-.\s]{1,2}${MONTH}[-\s]{1,2}(?<day>\d{1,2})(?:[t.\s]{1,3}${TIME})?`, 'iu'),
  // "13.07.2004 09:15"; with a stroke only when one of the two cannot be a month
  new RegExp(String.raw`^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?:[^\d]{1,4}${TIME})?`, 'iu'),
  new RegExp(String.raw`^(?<day>1[3-9]|2\d|3[01])/(?<month>\d{1,2})/(?<year>\d{4})(?:[^\d]{1,4}${TIME})?`, 'iu'),
  new RegExp(String.raw`^(?<month>\d{1,2})/(?<day>1[3-9]|2\d|3[01])/(?<year>\d{4})(?:[^\d]{1,4}${TIME})?`, 'iu'),
];

/** "1700000000", or with milliseconds: from 2001 to 2286. */
const SECONDS_SINCE_1970 = /^(?<seconds>[1-9]\d{9})(?:\.?\d{3})?$/u;

/** A date longer than this is a sentence. */
const LONGEST = 80;

/** A feed's date as ISO 8601: "2004-07-13T14:15:00Z", "2004-07-13T09:15:00" where no zone is given, "2004-07-13", "2004-07"; null when it is none. */
export function readFeedDate(written: string): string | null {
  const even = written.replace(/\s+/gu, ' ').trim();
  if (!even || even.length > LONGEST) return null;
  const seconds = SECONDS_SINCE_1970.exec(even)?.groups?.['seconds'];
  if (seconds !== undefined) return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`;
  const text = evenCalendarSigns(even);
  for (const form of FORMS) {
    const parts = form.exec(text)?.groups;
    const date = parts && dateOf(parts);
    if (date) return date;
  }
  return null;
}

/** "2004년 05월 28일 오후 01:31" and "2004年5月28日 13:31" as the figures they hold. */
const evenCalendarSigns = (text: string): string => /[년年]/u.test(text)
  ? text.replace(/\s*[년年월月]\s*/gu, '-').replace(/\s*[일日]\s*/gu, ' ').replace(/(?<half>오전|上午|午前|오후|下午|午後)\s*(?<time>[\d:]{3,8})/u, (_, half: string, time: string) => `${time} ${/오전|上午|午前/u.test(half) ? 'am' : 'pm'}`).trim()
  : text;

type Parts = Readonly<Record<string, string | undefined>>;

function dateOf(parts: Parts): string | null {
  const year = yearOf(parts['year'] ?? '');
  if (parts['ordinal'] !== undefined) return dayOfYear(year, Number(parts['ordinal']));
  const month = parts['word'] === undefined ? parts['month'] ?? parts['month2'] : monthOf(parts['word']);
  const day = parts['day'] ?? parts['day2'];
  if (month === null || year < 1900 || year > 2200) return null;
  if (month === undefined) return parts['hour'] === undefined ? String(year) : null;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return `${year}-${two(Number(month))}`;
  if (!isDay(year, Number(month), Number(day))) return null;
  const date = `${year}-${two(Number(month))}-${two(Number(day))}`;
  return parts['hour'] === undefined ? date : withTime(date, parts);
}

function withTime(date: string, { hour, minute, second = '0', half, zone }: Parts): string {
  const hours = hourOf(Number(hour), half);
  if (hours > 24 || Number(minute) > 59 || Number(second) > 60) return date;
  const at = Date.parse(`${date}T00:00:00Z`) + ((hours * 60 + Number(minute)) * 60 + Math.min(Number(second), 59)) * 1000;
  const east = zone === undefined ? null : zoneOf(zone);
  const iso = new Date(at - (east ?? 0) * 60_000).toISOString().slice(0, 19);
  return east === null ? iso : `${iso}Z`;
}

const hourOf = (hour: number, half: string | undefined): number => half === undefined ? hour : hour % 12 + (/^p/iu.test(half) ? 12 : 0);

function zoneOf(zone: string): number | null {
  const offset = /(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d\d)?$/u.exec(zone)?.groups;
  if (!offset) return ZONES.get(zone.toLowerCase()) ?? null;
  const minutes = Number(offset['hours']) * 60 + Number(offset['minutes'] ?? 0);
  return minutes > 14 * 60 ? null : offset['sign'] === '-' ? -minutes : minutes;
}

function monthOf(word: string): string | null {
  const lower = word.toLowerCase();
  const month = MONTHS.get(lower) ?? MONTHS.get(lower.slice(0, 4)) ?? MONTHS.get(lower.slice(0, 3));
  return month === undefined ? null : String(month);
}

/** "04" is 2004, "99" is 1999, as RFC 2822 says. */
const yearOf = (year: string): number => year.length > 2 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);
const isDay = (year: number, month: number, day: number): boolean => day >= 1 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
const dayOfYear = (year: number, day: number): string | null => day >= 1 && day <= 366 ? new Date(Date.UTC(year, 0, day)).toISOString().slice(0, 10) : null;
const two = (number: number): string => String(number).padStart(2, '0');
