// Hosts that the browser lets Recoupe ask. They are asked for in the views, inside the click, one host at a time; here they are looked up, and
// given back when no source that is on needs them any more.
import { browser } from '../browser.ts';
import { hostsOf, originOf } from '../source-state.ts';
import { readProgress, readSources } from './source-store.ts';

/** Those of the patterns that are not allowed now. */
export async function missingOf(origins: readonly string[]): Promise<readonly string[]> {
  const held = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return origins.filter((_, i) => !held[i]);
}

export const isAllowed = async (host: string): Promise<boolean> => (await missingOf([originOf(host)])).length === 0;

/** Gives back what no source that is on needs: hosts that were allowed to be looked up, and came to nothing. */
export async function giveBackUnneeded(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await giveBackHosts(origins.flatMap((origin) => /^\*:\/\/(?<host>[^*/]+)\/\*$/u.exec(origin)?.groups?.['host'] ?? []));
}

/** Gives hosts back, but those that a source that is on still needs. */
export async function giveBackHosts(hosts: readonly string[]): Promise<void> {
  const on = (await readSources()).filter(({ isOn }) => isOn);
  const needed = new Set((await Promise.all(on.map(async (source) => [...hostsOf(source), ...(await readProgress(source.id)).pageHosts]))).flat());
  const free = [...new Set(hosts)].filter((host) => !needed.has(host));
  const held = await Promise.all(free.map(isAllowed));
  const origins = free.filter((_, i) => held[i]).map(originOf);
  if (origins.length) await browser.permissions.remove({ origins });
}
