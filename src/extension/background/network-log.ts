// Every host that was ever asked for anything, in storage.local: written before a request leaves, so that none goes unseen.
// Hosts the reader blocked stand in it too, asked or not.
import { browser } from '../browser.ts';
import type { HostContact } from '../source-state.ts';

const KEY = 'network';

type Log = Readonly<Record<string, HostContact>>;

async function readLog(): Promise<Log> {
  return ((await browser.storage.local.get(KEY))[KEY] ?? {}) as Log;   // written below only
}

/** A host may be called "constructor". */
const contactIn = (log: Log, host: string): HostContact | undefined => (Object.hasOwn(log, host) ? log[host] : undefined);

let last: Promise<unknown> = Promise.resolve();

function changeLog(host: string, change: (contact: HostContact) => HostContact): Promise<void> {
  const done = last.then(async () => {
    const log = await readLog();
    const now = new Date().toISOString();
    const contact = contactIn(log, host) ?? { host, sources: [], firstAt: now, lastAt: now, requests: 0, bytes: 0, isBlocked: false };
    await browser.storage.local.set({ [KEY]: { ...log, [host]: change(contact) } });
  });
  last = done.catch(() => undefined);
  return done;
}

/** The log, the host asked last first. */
export const readContacts = async (): Promise<readonly HostContact[]> => Object.values(await readLog()).sort((a, b) => (a.lastAt < b.lastAt ? 1 : -1));

export const isBlocked = async (host: string): Promise<boolean> => (await blockedOf([host])).length > 0;

/** Those of the hosts that are shut out. */
export async function blockedOf(hosts: readonly string[]): Promise<readonly string[]> {
  const log = await readLog();
  return hosts.filter((host) => contactIn(log, host)?.isBlocked === true);
}

/** "Never again", or taken back. */
export const setBlocked = (host: string, blocked: boolean): Promise<void> => changeLog(host, (contact) => ({ ...contact, isBlocked: blocked }));

/** A request that is about to leave. */
export const noteRequest = (host: string, source: string): Promise<void> => changeLog(host, (contact) => ({
  ...contact, sources: [...new Set([...contact.sources, source])], requests: contact.requests + 1, lastAt: new Date().toISOString(),
  firstAt: contact.requests ? contact.firstAt : new Date().toISOString(),
}));

/** What came back. */
export const noteBytes = (host: string, bytes: number): Promise<void> => changeLog(host, (contact) => ({ ...contact, bytes: contact.bytes + bytes }));
