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

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Day and hour of an ISO date on the clock of `zone`; no hour for a bare day; null for less. */
export function momentOf(iso: string | null, zone?: string): { readonly day: string; readonly hour: string | null } | null {
  if (iso === null) return null;
  if (WHOLE_DAY.test(iso)) return { day: iso, hour: null };
  const at = iso.includes('T') ? new Date(iso) : null;
  if (!at || Number.isNaN(at.getTime())) return null;
  // Swedish writes dates as ISO 8601 does.
  const [day = '', hour = null] = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', ...(zone === undefined ? {} : { timeZone: zone }) }).format(at).split(' ');
  return { day, hour };
}
