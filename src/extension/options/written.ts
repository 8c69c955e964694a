// Times, sizes and countries as the interface's language writes them.
import { interfaceLanguage } from '../locale.ts';

const MS_PER_DAY = 86_400_000;

/** "aujourd’hui, 08:10", "hier, 18:05", "3 mars, 09:12", with the year when it is another one. Empty when it is no time. */
export function sayWhen(iso: string, now: Date = new Date()): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  const [language, days] = [interfaceLanguage(), Math.round((startOfDay(time) - startOfDay(now)) / MS_PER_DAY)];
  const hour = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(time);
  const isNear = Math.abs(days) <= 1;
  const day = isNear ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
    : new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', ...(time.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }) }).format(time);
  return `${day}, ${hour}`;
}

const startOfDay = (time: Date): number => new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** "31 Mo", "1,4 Mo", "0 ko": two digits where there are any. Decimal units, as browsers and disks count. */
export function sayBytes(bytes: number): string {
  const step = Math.max(0, Math.min(UNITS.length, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)) - 1);
  const size = bytes / 1000 ** (step + 1);
  return new Intl.NumberFormat(interfaceLanguage(), { style: 'unit', unit: UNITS[step] ?? 'kilobyte', unitDisplay: 'short', maximumFractionDigits: size >= 0.1 && size < 10 ? 1 : 0 }).format(size);
}

/** "Belgique" for "BE"; the code itself when it is unknown. */
export function sayCountry(code: string): string {
  try {
    return new Intl.DisplayNames(interfaceLanguage(), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;   // no code at all, from somebody's list
  }
}

/** "relais.example" for "*://www.relais.example/*". */
export const hostOfOrigin = (origin: string): string => origin.replace(/^[^:]*:\/\//u, '').replace(/\/\*?$/u, '');
