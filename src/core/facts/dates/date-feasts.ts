// Seasons and feasts as dates: "été 2021", "Noël 2022", "Pâques", "labor day weekend". In: a word and the reference. Out: the days
// meant, or month and day of a feast without reference. When each feast is stands in feasts.ts.
import { civilDay, weekdayOf, type Days } from './calendar.ts';
import { feastOf, type Term, type Terms } from './calendar-terms.ts';
import { directionAt } from './date-context.ts';
import type { Reference } from './date-reference.ts';
import type { Parts } from './date-points.ts';
import { YEAR, named, namedIn, spread, type Stretch, type Symbolic } from './date-relative.ts';
import { yearAfter } from './date-parts.ts';
import { weekendAround, weekUnitAt } from './date-weeks.ts';
import { feastDays, isMovableByMoon } from './feasts.ts';
import { isFunctionWord } from '../quantities/nouns.ts';
import { wordSet } from '../../languages/speech-words.ts';
import type { Feast } from '../../languages/calendar-words.ts';

/** "été 2021", "Noël 2022", "Pâques": seasons need a year or a word of time before them, feasts do not. */
export function seasonOrFeast(terms: Terms, index: number, reference: Reference | null): Stretch | Parts | Symbolic | null {
  const lead = terms.at(index, 'feast-day');
  const feast = terms.at(lead ? terms.after(lead.end, 'the') : index, 'feast');
  const target = feast ?? terms.at(index, 'season');
  if (!target || (!feast && terms.has(index - 1, 'was'))) return null;   // "ont été écoulés"
  const weekend = feast && weekUnitAt(terms, feast.end) === 'weekend' ? terms.after(feast.end, 'unit') : null;   // "labor day weekend"
  const end = weekend ?? target.end;
  const introduced = feast ? terms.after(end, 'before-year') : end;   // "Christmas in 2019"
  const year = yearAfter(terms, introduced, null) ?? yearAfter(terms, end, reference);
  if (!year && feast && end === index + 1 && terms.has(index, 'doubtful')) return null;   // "lent"
  const around = (days: Days): Days => weekend === null ? days : weekendAround(days.from);
  const isVague = feast && !isMovableByMoon(feastOf(feast)) ? {} : { isVague: true as const };
  if (year) return { end: year.end, days: around(namedIn(target, year.year)), implied: year.implied, ...isVague };
  if (!feast) return seasonAhead(terms, index, target, reference);
  if (!reference) return weekend === null ? fixedFeast(feastOf(feast), feast.end) ?? weekdayOfFeast(feast) : null;
  const direction = directionAt(terms, index, end);
  const by = direction === 'past' && isDayOf(terms, lead?.first ?? index, lead !== null, end) ? -1 : 0;
  return { end, days: around(spread(reference, (day) => named(feast, day, by, direction))), implied: YEAR, ...isVague };
}

/** "livrera ses voitures À L'AUTOMNE", "will open in the spring": the next one, where the sentence looks ahead; "en été" alone is any summer. */
function seasonAhead(terms: Terms, index: number, season: Term, reference: Reference | null): Stretch | null {
  const { nouns, numbers } = terms.pack.quantity;
  const at = terms.isMark(index - 1, "'") ? index - 3 : terms.has(index - 1, 'the') && isFunctionWord(terms.reading, terms.words[index - 2]?.folded ?? '') ? index - 2 : index - 1;
  const lead = terms.words[at]?.folded ?? '';
  const isPreposed = at < index - 1 ? isFunctionWord(terms.reading, lead) && !terms.has(at, 'and') : (['before-year', 'on-day', 'date-hedge'] as const).some((tag) => terms.has(at, tag));
  const isLed = terms.isLetters(at) && isPreposed && !terms.has(at, 'will') && !wordSet(numbers.of).has(lead);   // "sales will fall", "the spring will run dry", "vacances d'été"
  const isThing = terms.has(season.end, 'of') || (!nouns.isCapitalised && terms.isLetters(season.end) && !terms.has(season.end, 'after-hour') && !isFunctionWord(terms.reading, terms.words[season.end]?.folded ?? ''));
  if (!reference?.isDay || !isLed || isThing || (terms.isCapital(index) && !nouns.isCapitalised) || directionAt(terms, index, season.end) !== 'future') return null;
  return { end: season.end, days: spread(reference, (day) => named(season, day, 0, 'future')), implied: YEAR, isVague: true };
}

/** "mort LE JOUR DE Noël", "died ON Boxing Day": the day of what is told, and neither what is done for it ("before Christmas") nor a thing's ("Christmas sales"). */
function isDayOf(terms: Terms, index: number, hasLead: boolean, end: number): boolean {
  const isThing = terms.isLetters(end) && !terms.has(end, 'after-hour') && !isFunctionWord(terms.reading, terms.words[end]?.folded ?? '');
  const lead = terms.words[index - 1]?.folded ?? '';
  const isApart = (terms.before(index, 'aimed-at') !== null && (!terms.has(index - 1, 'to') || terms.calendar.isMonthFirst === true)) || terms.before(index, 'date-hedge') !== null || terms.has(index - 1, 'of');
  return !isThing && (hasLead ? !isApart : terms.isLetters(index - 1) && isFunctionWord(terms.reading, lead) && !isApart);
}

/** "le lundi de Pâques": some Monday, where nothing tells the year. */
function weekdayOfFeast(feast: Term): Symbolic | null {
  const [one, other] = [feastDays(feastOf(feast), 2021), feastDays(feastOf(feast), 2022)];
  const isDay = one.from === one.to && other.from === other.to && weekdayOf(one.from) === weekdayOf(other.from);
  return isDay ? { end: feast.end, weekday: weekdayOf(one.from) } : null;
}

/** Month and day of a feast that has the same every year; null for movable ones. */
function fixedFeast(feast: Feast, end: number): Parts | null {
  const [{ month, day }, other] = [civilDay(feastDays(feast, 2021).from), civilDay(feastDays(feast, 2022).from)];
  return month === other.month && day === other.day ? { end, month, day } : null;
}
