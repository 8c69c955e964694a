// What a reader types for an address, to the whole address; null when it is none of the web.
import { hostOf } from '../source-state.ts';

/** "relais.example/sport" and "https://relais.example" are addresses; a name, a file and a script are none. */
export function wholeAddress(typed: string): string | null {
  const words = typed.trim().replace(/^feed:(?:\/\/)?(?!https?:)/iu, 'https://').replace(/^feed:/iu, '');
  const whole = /^[a-z][a-z0-9+.-]*:/iu.test(words) && !/^[^/:]+:\d/u.test(words) ? words : `https://${words}`;
  const host = /\s/u.test(words) ? null : hostOf(whole);
  return host !== null && (host.includes('.') || host === 'localhost' || host.startsWith('[')) ? new URL(whole).href : null;
}
