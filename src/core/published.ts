// When a text was published, as the stretch of days that is known of it, and how many days lie between two texts.
// Where the page does not say, the date that the text itself opens with ("Wednesday, July 28, 2004").
import type { Digest } from './digest.ts';

/** Days since 1970, both included. `isGuess`: not said by the page, read off the text's first lines. */
export interface DaySpan { readonly first: number; readonly last: number; readonly isGuess?: true }

const MS_PER_DAY = 86_400_000;
/** A dateline stands at the head of a text; later dates are of what it tells. */
const HEAD = 250;

// "2022", "2022-01", "2022-01-02", "2022-01-02T17:05:00Z"; not "--01-02".
const ISO = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?:T|$)/u;

/** The days that an ISO date names; null when it names none. */
export function daysOf(iso: string | null): DaySpan | null {
  const { year, month, day } = (iso === null ? null : ISO.exec(iso))?.groups ?? {};
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), month === undefined ? undefined : Number(month) - 1, day === undefined ? undefined : Number(day)];
  const first = Date.UTC(y, m ?? 0, d ?? 1) / MS_PER_DAY;
  const after = Date.UTC(m === undefined ? y + 1 : y, m === undefined ? 0 : d === undefined ? m + 1 : m, d === undefined ? 1 : d + 1) / MS_PER_DAY;
  return { first, last: after - 1 };
}

/** When the article was published: as given, else by its dateline; null when neither tells. */
export function publishedDays({ article, facts }: Digest): DaySpan | null {
  const given = daysOf(article.publishedAt);
  if (given) return given;
  const dateline = facts.find((fact) => fact.kind === 'date' && fact.end <= HEAD && fact.value.iso?.length === 10 && !fact.value.implied?.length);
  const days = dateline?.kind === 'date' ? daysOf(dateline.value.iso ?? null) : null;
  return days && { ...days, isGuess: true };
}

/** Whole days between two stretches at least; 0 when they touch or one is not known. */
export const daysBetween = (a: DaySpan | null, b: DaySpan | null): number => a && b ? Math.max(0, b.first - a.last, a.first - b.last) : 0;
