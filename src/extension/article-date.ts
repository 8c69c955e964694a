// A publication date as views write it: short, in the interface's language, no more precise than it is known.

const DAY = /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2})(?<time>T.+)?)?$/u;

/**
 * "2 janv.", with the year when it is not the year of `now`; "janv. 2022" when the day is not known. An instant is
 * written in the machine's time zone, a bare day as it stands. Empty when `iso` is not such a date.
 */
export function articleDate(iso: string, language: string, now: Date): string {
  const parts = DAY.exec(iso)?.groups;
  if (!parts) return /^\d{4}$/u.test(iso) ? iso : '';
  const isInstant = parts['time'] !== undefined;
  const at = new Date(isInstant ? iso : `${parts['year']}-${parts['month']}-${parts['day'] ?? '01'}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return '';
  const hasYear = at.getUTCFullYear() !== now.getUTCFullYear() || parts['day'] === undefined;
  return new Intl.DateTimeFormat(language, {
    month: 'short',
    ...(parts['day'] === undefined ? {} : { day: 'numeric' }),
    ...(hasYear ? { year: 'numeric' } : {}),
    ...(isInstant ? {} : { timeZone: 'UTC' }),
  }).format(at);
}
