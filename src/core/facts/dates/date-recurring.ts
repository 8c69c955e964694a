// Days that come again and again, and so are no date: "every Monday", "Mo-Fr 9-17 Uhr", "du mardi au dimanche, de 10 h à 18 h".
// In: a word of the calendar. Out: yes or no. A week told once between two weekdays ("de lundi à vendredi") is a date.
import type { Term, Terms } from './calendar-terms.ts';
import { timeAt } from './clocks.ts';

/** So many days may be joined in a row. */
const MOST_LISTED = 6;

/** "Mo-Fr 9-17 Uhr", "lundi au vendredi de 9 h à 17 h": working days joined, the first of them Monday where they are written out and hours follow. */
function isOpeningDay(terms: Terms, index: number): boolean {
  const dayAt = (at: number): Term | null => terms.at(at, 'weekday') ?? terms.at(at, 'short-weekday') ?? terms.at(at, 'brief-weekday');
  const own = dayAt(index);
  if (!own) return false;
  const isBrief = (at: number): boolean => dayAt(at) !== null && terms.text(at).length <= BRIEF;
  if (isBrief(index) && ((terms.isMark(index - 1, '-–') && isBrief(index - 2)) || (terms.isMark(own.end, '-–') && isBrief(own.end + 1)))) return !terms.has(terms.after(index + 1, 'day-number') + 1, 'month');
  const to = own.number <= 2 ? terms.at(own.end, 'to') : null;
  const last = to && dayAt(terms.after(to.end, 'the'));
  if (!last || last.number < WORKING + own.number - 1) return false;   // "du mardi au dimanche, de 10 h à 18 h"
  for (let at = last.end; at <= last.end + HOURS_REACH; at++) if (terms.isDigits(at) && timeAt(terms, at) !== null) return true;
  return false;
}
/** "Mon", "Lun"; Friday; ", dalle ore 9". */
const BRIEF = 4;
const WORKING = 5;
const HOURS_REACH = 3;

/** "every Monday", "jeden Montag bis Freitag", German "montags": days that come again are no date. */
export function isRecurring(terms: Terms, index: number, depth = 0): boolean {
  if (!terms.isKnown(index)) return false;
  const day = terms.at(index, 'weekday') ?? terms.at(index, 'short-weekday') ?? terms.at(index, 'month') ?? terms.at(index, 'season') ?? terms.at(index, 'feast') ?? terms.at(index, 'daypart') ?? terms.at(index, 'brief-weekday');
  if (!day) return false;
  if (terms.before(index, 'every') || isOpeningDay(terms, index)) return true;
  if (terms.calendar.isDayDotted === true && day.tag === 'weekday' && !terms.isCapital(index) && terms.text(index).endsWith('s')) return true;
  const link = terms.before(index, 'to') ?? terms.before(index, 'and');
  const other = link && (terms.before(link.first, 'weekday') ?? terms.before(link.first, 'short-weekday') ?? terms.before(link.first, 'month'));
  return other && depth < MOST_LISTED ? isRecurring(terms, other.first, depth + 1) : false;
}
