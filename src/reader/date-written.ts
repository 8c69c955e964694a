// Dates as pages write them, for machines or for readers, to ISO 8601 as precise as written. What is ambiguous ("03/04/2021" on an English page)
// or impossible gives null: a date is never guessed.
import type { LanguageCode } from '../core/languages/pack.ts';

const ISO = /(?<![\d])(?<year>(?:19|20)\d\d)-(?<month>\d\d)(?:-(?<day>\d\d)(?:[Tt\s]{1,2}(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d{1,9})?)?\s?(?<zone>[Zz]|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d(?!\d))?)?)?(?!\d)/u;
const COMPACT = /^(?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?:T?(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?(?<zone>Z)?)?$/u;
/** Seconds since 1970, or thousandths, from 2001 to 2033. */
const EPOCH = /^1\d{9}(?:\d{3})?$/u;
const SLASHED = /(?<![\d./-])(?<first>\d{1,2})\s?[./-]\s?(?<second>\d{1,2})\s?[./-]\s?(?<year>(?:19|20)\d\d)(?!\d)/u;
const DAY_FIRST = /(?<![\d.,])(?<day>\d{1,2})(?:\.|er|º|°|st|nd|rd|th)?\s{1,3}(?:de\s|d[’']|of\s|di\s)?(?<name>[a-zA-ZÀ-ÿ]{3,10})\.?,?\s{1,3}(?:de\s|del\s|di\s)?(?<year>(?:19|20)\d\d)(?!\d)/u;
const MONTH_FIRST = /(?<![a-zA-ZÀ-ÿ])(?<name>[a-zA-ZÀ-ÿ]{3,10})\.?\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<year>(?:19|20)\d\d)(?!\d)/u;
const MONTH_ONLY = /(?<![a-zA-ZÀ-ÿ])(?<name>[a-zA-ZÀ-ÿ]{3,10})\.?\s{1,3}(?:de\s|del\s|di\s)?(?<year>(?:19|20)\d\d)(?!\d)/u;

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();

/** Names of the months in the six languages, without accents; a month each. The platform's own names cost a formatter a language, 20 ms in a fresh page. */
const MONTHS = [
  'janvier january januar janner enero gennaio janeiro', 'fevrier february februar feber febrero febbraio fevereiro', 'mars march marz mrz maerz marzo marco', 'avril april abril aprile', 'mai may mayo maggio maio',
  'juin june juni junio giugno junho', 'juillet july juli julio luglio julho', 'aout august agosto', 'septembre september septiembre setiembre settembre setembro', 'octobre october oktober octubre ottobre outubro',
  'novembre november noviembre novembro', 'decembre december dezember diciembre dicembre dezembro',
].map((names) => names.split(' '));

/** The month that a name or its first three letters or more mean in every language that has it; null for "jui" (juin, juillet) and other words. */
function monthOf(word: string): number | null {
  const start = fold(word);
  const found = start.length < 3 ? [] : MONTHS.flatMap((names, at) => (names.some((name) => name.startsWith(start)) ? at + 1 : []));
  return found.length === 1 ? found[0] ?? null : null;
}

interface Parts { readonly year: number; readonly month: number; readonly day?: number | undefined; readonly clock?: string | undefined }

/** A date in a machine's field: ISO in its usual shapes, RFC 2822, or as a reader's line. */
export const parseDate = (written: string, language: LanguageCode | null): string | null => parts(written.trim().slice(0, 200), language);

function parts(text: string, language: LanguageCode | null): string | null {
  if (EPOCH.test(text)) return new Date(Number(text.slice(0, 10)) * 1000).toISOString().replace('.000Z', 'Z');
  const iso = (ISO.exec(text) ?? COMPACT.exec(text))?.groups;
  if (iso) return isoOf({ year: Number(iso['year']), month: Number(iso['month']), day: numberOf(iso['day']), clock: clockOf(iso) });
  const slashed = SLASHED.exec(text);
  if (slashed?.groups) return fromSlashed(slashed.groups, language, clockAround(text, slashed.index, slashed[0].length));
  for (const pattern of [DAY_FIRST, MONTH_FIRST, MONTH_ONLY]) {
    const match = pattern.exec(text);
    const found = named(match?.groups);
    if (match && found) return isoOf(found.day === undefined ? found : { ...found, clock: clockAround(text, match.index, match[0].length) });
  }
  return null;
}

/** The hour that a line writes behind its day: "à 18h05", ", 10:12 Uhr MESZ", " at 6:30 pm", " alle ore 21.40"; not the next date's figures. */
const CLOCK = /^[\s,|·•/–-]{0,4}(?:(?:à|at|um|alle|ore|a\sla|a\slas|às|as|en|o|h)\s){0,2}(?<hour>\d{1,2})(?:\s?[:h]\s?|\.(?=\d\d(?:\s?(?:uhr|h|[ap]\.?m|gmt|utc|bst|cest|cet|mesz|mez|est|edt|pst|pdt|west|wet)|\s*$)))(?<minute>\d\d)(?::(?<second>\d\d))?(?!\d|[./-]\d)(?:\s?(?<half>[ap])\.?m\.?(?!\p{L}))?(?:\s?uhr)?(?:\s?\(?(?<zone>[a-z]{1,4}(?![\p{L}])|[+-]\d\d:?\d\d))?/u;
/** Zones by names that mean one offset only; "ET" and "CST" do not. */
const ZONES: Readonly<Record<string, string>> = { Z: 'Z', GMT: 'Z', UTC: 'Z', CET: '+01:00', MEZ: '+01:00', CEST: '+02:00', MESZ: '+02:00', BST: '+01:00', WEST: '+01:00', AEST: '+10:00', AEDT: '+11:00', BRT: '-03:00', EST: '-05:00', EDT: '-04:00', PST: '-08:00', PDT: '-07:00' };

/** The same before the day: "10:12 AM EDT, Tue May 3, 2022", "2:05pm, 3 May 2022", "a las 10:12 del 3 de mayo de 2022". Only a weekday and small words between. */
const CLOCK_BEFORE = /(?<![\d:.,/-])(?<hour>\d{1,2})\s?[:h.]\s?(?<minute>\d\d)(?<second>(?!))?(?:\s?(?<half>[ap])\.?m\.?)?(?:\s?uhr)?(?:\s\(?(?<zone>[a-z]{2,4})\)?)?(?:,\s?|\s|\s[|·•–-]\s)(?:(?:on|le|am|el|del|il|del|em|de|do)\s)?(?:\p{L}{2,13}(?:-feira)?\.?,?\s)?$/u;

/** The hour behind a day, else before it. */
const clockAround = (text: string, at: number, length: number): string | undefined => clockAfter(text.slice(at + length)) ?? clockBefore(text.slice(0, at));
const clockBefore = (before: string): string | undefined => clockFrom(CLOCK_BEFORE.exec(before.slice(-60).toLowerCase())?.groups);
const clockAfter = (rest: string): string | undefined => clockFrom(CLOCK.exec(rest.slice(0, 60).toLowerCase())?.groups);

function clockFrom(groups: Record<string, string | undefined> | undefined): string | undefined {
  if (!groups) return undefined;
  const { half, zone = '' } = groups;
  const hour = Number(groups['hour']);
  if (half && (hour < 1 || hour > 12)) return undefined;
  const whole = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return clockOf({ hour: String(whole).padStart(2, '0'), minute: groups['minute'], second: groups['second'], zone: ZONES[zone.toUpperCase()] ?? (/\d/u.test(zone) ? zone : '') });
}

function named(groups: Record<string, string> | undefined): Parts | null {
  const month = monthOf(groups?.['name'] ?? '');
  return groups && month ? { year: Number(groups['year']), month, day: numberOf(groups['day']) } : null;
}

/** Day before month, but in English either: then only when one of them can be no month. */
function fromSlashed(groups: Record<string, string>, language: LanguageCode | null, clock: string | undefined): string | null {
  const [first, second, year] = [Number(groups['first']), Number(groups['second']), Number(groups['year'])];
  if (second > 12) return isoOf({ year, month: first, day: second, clock });
  const isSure = first > 12 || first === second || (language !== null && language !== 'en');
  return isSure ? isoOf({ year, month: second, day: first, clock }) : null;
}

const numberOf = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits));

function clockOf({ hour, minute, second = '00', zone = '' }: Record<string, string | undefined>): string | undefined {
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const short = zone.toUpperCase().replace(/^(?:UTC|GMT|[+-]00:?00)$/u, 'Z').replace(/^(?<hours>[+-]\d\d):?(?<minutes>\d\d)$/u, '$<hours>:$<minutes>').replace(/^(?<hours>[+-]\d\d)$/u, '$<hours>:00');
  return `${hour}:${minute}:${second}${short}`;
}

/** ISO 8601 of what is known; null for days that do not exist. Offsets stay: in UTC the day could be another than the newspaper's. */
function isoOf({ year, month, day, clock }: Parts): string | null {
  if (month < 1 || month > 12) return null;
  const head = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return head;
  const last = month === 2 ? 28 + Number(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) : 30 + ((month + Math.floor(month / 8)) % 2);
  if (day < 1 || day > last) return null;
  return `${head}-${String(day).padStart(2, '0')}${clock ? `T${clock}` : ''}`;
}
