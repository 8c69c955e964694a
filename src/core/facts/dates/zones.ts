// Time zones as news writes them: abbreviations ("ET", "MEZ"), places ("heure de Moscou"), offsets ("GMT+2"), and the clock there.
// In: a word after an hour. Out: an IANA name or an offset, and the instant of a local time on a day.
// Abbreviations with a fixed meaning (EST, CEST) become offsets, those that follow the season (ET, PT) IANA names.
import type { Terms } from './calendar-terms.ts';

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(Object.entries({
  GMT: 'UTC', UTC: 'UTC', UT: 'UTC', TU: 'UTC', ET: 'America/New_York', EST: '-05:00', EDT: '-04:00', CT: 'America/Chicago', CST: '-06:00', CDT: '-05:00', MT: 'America/Denver', MST: '-07:00', MDT: '-06:00', PT: 'America/Los_Angeles', PST: '-08:00', PDT: '-07:00',
  AST: '-04:00', ADT: '-03:00', NST: '-03:30', AKST: '-09:00', AKDT: '-08:00', HST: '-10:00', WET: '+00:00', WEST: '+01:00', BST: '+01:00', CET: '+01:00', CEST: '+02:00', EET: '+02:00', EEST: '+03:00', MSK: '+03:00', TRT: '+03:00', JST: '+09:00', KST: '+09:00', HKT: '+08:00', SGT: '+08:00', PKT: '+05:00', AEST: '+10:00', AEDT: '+11:00', NZST: '+12:00', NZDT: '+13:00', BRT: '-03:00', ART: '-03:00', COT: '-05:00', WIB: '+07:00', SAST: '+02:00',
}));

/** Zones by the places news tells the time of, in the spellings of the six languages, folded. */
const PLACES: ReadonlyMap<string, string> = new Map(([
  ['Europe/Paris', 'paris|bruxelles'], ['Europe/London', 'londres|london|londra|edimbourg|edinburgh'], ['Europe/Berlin', 'berlin|berlino|berlim|munich|munchen'], ['Europe/Rome', 'rome|roma|rom|italie'], ['Europe/Madrid', 'madrid|barcelona|barcelone'], ['Europe/Lisbon', 'lisbonne|lisboa|lisbon|lissabon|lisbona'],
  ['Europe/Brussels', 'brussels|brussel|bruselas|brussels|bruxelas'], ['Europe/Zurich', 'geneve|geneva|genf|ginebra|ginevra|genebra|zurich|berne|bern'], ['Europe/Vienna', 'vienne|vienna|wien|viena'], ['Europe/Moscow', 'moscou|moscow|moskau|moscu|mosca|moscovo'], ['Europe/Kyiv', 'kiev|kyiv|kiew|ukraine'], ['Europe/Warsaw', 'varsovie|warsaw|warschau|varsovia|varsavia'],
  ['Europe/Istanbul', 'istanbul|ankara|estambul|istambul'], ['Europe/Athens', 'athenes|athens|athen|atenas|atene'], ['Europe/Stockholm', 'stockholm|estocolmo|stoccolma'], ['Europe/Minsk', 'minsk'], ['Europe/Dublin', 'dublin|dublino'], ['Europe/Amsterdam', 'amsterdam'], ['Europe/Helsinki', 'helsinki'], ['Europe/Oslo', 'oslo'], ['Europe/Prague', 'prague|prag|praga'], ['Europe/Budapest', 'budapest'], ['Europe/Bucharest', 'bucarest|bucharest|bukarest'],
  ['America/New_York', 'new york|nueva york|nova york|washington|wilmington|montreal|toronto|ottawa|miami|boston|atlanta|quebec'], ['America/Chicago', 'chicago|houston|dallas'], ['America/Denver', 'denver'], ['America/Los_Angeles', 'los angeles|san francisco|seattle|californie|california'], ['America/Mexico_City', 'mexico|ciudad de mexico|mexiko stadt'], ['America/Sao_Paulo', 'brasilia|sao paulo|rio de janeiro|rio'], ['America/Argentina/Buenos_Aires', 'buenos aires'],
  ['America/Bogota', 'bogota'], ['America/Lima', 'lima'], ['America/Santiago', 'santiago'], ['America/Caracas', 'caracas'], ['America/Havana', 'la havane|havana|la habana|havanna|l\'avana'], ['Asia/Tokyo', 'tokyo|tokio|toquio'], ['Asia/Shanghai', 'pekin|beijing|peking|pechino|pequim|shanghai|schanghai'], ['Asia/Hong_Kong', 'hong kong|hongkong'], ['Asia/Seoul', 'seoul|seul'], ['Asia/Kolkata', 'new delhi|delhi|mumbai|nueva delhi|neu delhi'],
  ['Asia/Singapore', 'singapour|singapore|singapur|singapura'], ['Asia/Jakarta', 'jakarta|yakarta'], ['Asia/Tehran', 'teheran|tehran'], ['Asia/Jerusalem', 'jerusalem|tel aviv|gaza|gerusalemme'], ['Asia/Beirut', 'beyrouth|beirut'], ['Asia/Baghdad', 'bagdad|baghdad'], ['Asia/Dubai', 'dubai|abou dhabi|abu dhabi'], ['Asia/Riyadh', 'riyad|riyadh|riad'], ['Asia/Qatar', 'doha'], ['Asia/Kabul', 'kaboul|kabul'], ['Asia/Karachi', 'islamabad|karachi'],
  ['Africa/Cairo', 'le caire|cairo|kairo|el cairo|il cairo'], ['Africa/Johannesburg', 'johannesburg|johannesbourg|pretoria'], ['Africa/Lagos', 'lagos|abuja'], ['Africa/Nairobi', 'nairobi'], ['Africa/Algiers', 'alger|algiers|algier|argel|algeri'], ['Africa/Tunis', 'tunis|tunez|tunisi'], ['Africa/Casablanca', 'rabat|casablanca'], ['Australia/Sydney', 'sydney|canberra|melbourne|sidney'], ['Pacific/Auckland', 'wellington|auckland'],
] as const).flatMap(([zone, names]) => names.split('|').map((name) => [name, zone] as const)));

interface ZoneAt { readonly zone: string; readonly end: number }

const UPPER = /^[A-Z]{2,4}$/u;

/** The zone that begins at a word right after an hour, with the bracket around it if any. "heure locale" is that of the dateline. */
export function zoneAt(terms: Terms, index: number): ZoneAt | null {
  const isBracketed = terms.isMark(index, '(');
  const at = isBracketed ? index + 1 : terms.isMark(index, ',') ? index + 1 : index;
  const zone = spelledZone(terms, at, isBracketed);
  if (!zone || !isBracketed) return zone;
  return terms.isMark(zone.end, ')') ? { ...zone, end: zone.end + 1 } : null;
}

function spelledZone(terms: Terms, index: number, isBracketed: boolean): ZoneAt | null {
  const own = terms.at(index, 'zone');
  const text = terms.text(index);
  if (text === 'Z' && terms.isGlued(index)) return { zone: 'UTC', end: index + 1 };   // "15:00Z"
  if (text === '+' && terms.isGlued(index) && terms.text(index + 1).length === 2 && terms.isMark(index + 2, ':') && terms.text(index + 3).length === 2) return shifted(terms, 'UTC', index, false);   // "15:00+01:00"
  const isSmall = !terms.isKnown(index);   // French "cet" and "est" are words
  const short = ABBREVIATIONS.get(UPPER.test(text) ? text : isSmall && /^(?:gmt|utc|cet|cest|pst|est|bst|edt|pdt)$/u.test(text) ? text.toUpperCase() : '');
  const local = terms.at(index, 'local-time');
  const ofPlace = terms.at(index, 'time-of');
  const place = ofPlace ? placeAt(terms, terms.after(ofPlace.end, 'the')) : null;
  if (place) return place;
  if (own) return { zone: own.name, end: own.end };
  if (short !== undefined) return shifted(terms, short, index + 1, isBracketed);
  const named = placeAt(terms, index);
  const after = named && terms.at(named.end, 'after-place-time');
  if (named && after) return { ...named, end: after.end };
  if (!local) return null;
  const here = datelineZone(terms);
  return { zone: here ?? '', end: local.end };
}

/** "GMT+2", "UTC-03:30", in brackets "(GMT +8)" too: elsewhere a dash apart begins something else. */
function shifted(terms: Terms, zone: string, index: number, isBracketed: boolean): ZoneAt {
  if (zone !== 'UTC' || !terms.isMark(index, '+-') || !(terms.isGlued(index) || isBracketed) || !terms.isDigits(index + 1) || !terms.isGlued(index + 1)) return { zone, end: index };
  const hasMinutes = terms.isMark(index + 2, ':') && terms.isGlued(index + 2) && terms.text(index + 3).length === 2;
  const minutes = hasMinutes ? terms.text(index + 3) : '00';
  return { zone: `${terms.text(index)}${terms.text(index + 1).padStart(2, '0')}:${minutes}`, end: hasMinutes ? index + 4 : index + 2 };
}

/** A place of the table, up to three words; German "Moskauer" is Moscow's. */
function placeAt(terms: Terms, index: number): ZoneAt | null {
  if (!terms.isCapital(index) && !terms.has(index, 'the')) return null;
  for (let length = 3; length > 0; length--) {
    if (index + length > terms.words.length) continue;
    const name = terms.words.slice(index, index + length).map((word) => word.folded).join(' ');
    const zone = PLACES.get(name) ?? (name.endsWith('er') ? PLACES.get(name.slice(0, -2)) : undefined);
    if (zone !== undefined) return { zone, end: index + length };
  }
  return null;
}

/** The zone of the place an article is dated from: "GENÈVE (AFP) -", "Moscow, Jan. 9 (Reuters)". */
function datelineZone(terms: Terms): string | null {
  for (let index = 0; index < 6; index++) {
    const place = placeAt(terms, index);
    if (place) return terms.isMark(place.end, ',(-–—') ? place.zone : null;
  }
  return null;
}

const clocks = new Map<string, Intl.DateTimeFormat | null>();

function clockOf(zone: string): Intl.DateTimeFormat | null {
  let known = clocks.get(zone);
  if (known === undefined) {
    try {
      known = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' });
    } catch {
      known = null;   // a name that this engine's tables do not hold
    }
    clocks.set(zone, known);
  }
  return known;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The ISO instant of a local time on a day; null for a zone this engine does not know. */
export function instantOf(day: number, minutes: number, zone: string): string | null {
  const local = day * DAY_MS + minutes * MINUTE_MS;
  const offset = offsetAt(zone, local);
  if (offset === null) return null;
  // asked at the local time read as UTC, then at the instant so found: right but in the hour of a change of clocks
  const better = offsetAt(zone, local - offset * MINUTE_MS) ?? offset;
  return `${new Date(local - better * MINUTE_MS).toISOString().slice(0, 16)}:00Z`;
}

/** Minutes east of UTC. */
function offsetAt(zone: string, instant: number): number | null {
  if (zone === 'UTC') return 0;
  const fixed = /^(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d)$/u.exec(zone)?.groups;
  if (fixed) return (fixed['sign'] === '-' ? -1 : 1) * (Number(fixed['hours']) * 60 + Number(fixed['minutes']));
  const parts = clockOf(zone)?.formatToParts(instant);
  if (!parts) return null;
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((each) => each.type === type)?.value ?? 0);
  return (Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - instant) / MINUTE_MS;
}
