// Hours told by how far they lie from publication: "il y a deux heures", "20 minutes ago", "will open in half an hour".
// In: a word and the instant of publication as the page writes it. Out: the hour then, on the page's own clock, hedged, for writers round.
// Without an hour of publication nothing is said; days and longer are dates (date-offsets.ts).
import { daysOfIso } from './calendar.ts';
import { unitOf, type Terms } from './calendar-terms.ts';
import { directionAt } from './date-context.ts';
import { durationAt } from './durations.ts';
import type { FactOf } from '../fact.ts';
import type { Reading } from '../reading.ts';
import { instantOf } from './zones.ts';

/** When an article came out: its day, minutes into it, and the zone of the page's clock. */
export interface Published { readonly day: number; readonly minutes: number; readonly zone: string }

const INSTANT = /^(?<day>\d{4}-\d\d-\d\d)T(?<hour>\d\d):(?<minute>\d\d)(?::\d\d(?:\.\d+)?)?(?<zone>Z|[+-]\d\d:\d\d)$/u;

/** The instant of publication; null where only a day or less is known. */
export function publishedOf({ publishedAt }: Reading): Published | null {
  const groups = publishedAt === null ? undefined : INSTANT.exec(publishedAt)?.groups;
  const days = groups?.['day'] === undefined ? null : daysOfIso(groups['day']);
  return groups && days ? { day: days.from, minutes: Number(groups['hour']) * 60 + Number(groups['minute']), zone: groups['zone'] === 'Z' ? 'UTC' : groups['zone'] ?? 'UTC' } : null;
}

/** Two days: what is told in more hours is a length ("in 72 hours"). */
const FAR_SECONDS = 172_800;
const DAY_MINUTES = 1440;
const SUB_DAYS = new Set(['second', 'minute', 'quarter-hour', 'hour']);

/** The time that begins exactly at a word, and where it ends. */
export function elapsedTimeAt(terms: Terms, index: number, published: Published): { readonly fact: Pick<FactOf<'time'>, 'value' | 'hedge'>; readonly end: number } | null {
  const back = terms.at(index, 'ago');
  const lead = back ?? terms.at(index, 'ahead');
  if (!lead && (terms.has(index, 'the') || !terms.isNearAnchor(index))) return null;
  const read = durationAt(terms, lead ? terms.after(lead.end, 'hedge') : index);
  if (!read || read.length.months > 0 || read.length.seconds > FAR_SECONDS) return null;
  const unit = terms.at(read.end - 1, 'unit');
  if (unit && !SUB_DAYS.has(unitOf(unit))) return null;
  const tail = lead ? null : terms.at(read.end, 'after-ago') ?? terms.at(read.end, 'after-ahead');
  if (!lead && !tail) return null;
  const end = tail?.end ?? read.end;
  if (lead && !back && (!Number.isInteger(read.length.seconds) || !isToCome(terms, index, end))) return null;   // "gewann in 9,79 Sekunden"
  const minutes = published.minutes + (back || tail?.tag === 'after-ago' ? -1 : 1) * read.length.seconds / 60;
  return { fact: { value: valueOf(published, minutes), hedge: 'about' }, end };
}

/** "in 5 minutes" is as often a length ("scored twice in five minutes"): then the sentence must look ahead or begin with it. */
function isToCome(terms: Terms, index: number, end: number): boolean {
  const direction = directionAt(terms, index, end);
  if (direction === 'past') return false;
  const isHead = index === 0 || terms.isMark(index - 1, '.!?:»”"');
  return terms.has(index, 'surely-ahead') || direction !== 'open' || isHead;
}

const pad = (number: number): string => String(number).padStart(2, '0');

function valueOf({ day, zone }: Published, minutes: number): FactOf<'time'>['value'] {
  const whole = Math.floor(minutes);
  const seconds = Math.round((minutes - whole) * 60);
  const ofDay = ((whole % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const instant = instantOf(day, whole, zone);
  return { local: `${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}${seconds ? `:${pad(seconds)}` : ''}`, zone, ...(instant ? { instant } : {}) };
}
