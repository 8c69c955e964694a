// The one door to the network. Every request passes here: refused for hosts that are shut out or not allowed, one at a time for each host,
// written into the log before it leaves. The host then makes it, in a frame that may ask nothing but the origins named here: those of one host, and
// of one more where the first leads on, for the browser tells where a redirect ended and not over whom it went.
import type { Host } from '../host/host.ts';
import type { FeedFetched, FetchFailed, PageFetched } from '../protocol.ts';
import { hostOf, hostsOf, type FeedSource } from '../source-state.ts';
import { isBlocked, noteBytes, noteRequest } from './network-log.ts';
import { isAllowed } from './permissions.ts';

/** Whose request it is. `id` stands in the log. */
export type Asking = Pick<FeedSource, 'id' | 'feeds' | 'homepage'>;

/** Between two requests to one host. */
const GAP_MS = 1000;
/** Other hosts of its source that an address may lead on to; each is tried by itself. */
const MOST_TRIED = 3;

/** What was said of a feed the last time. */
export interface FeedAsked { readonly etag: string | null; readonly lastModified: string | null }

/** Asks for a feed. Never rejects for what the network does. */
export const askFeed = (host: Host, asking: Asking, address: string, { etag, lastModified }: FeedAsked = { etag: null, lastModified: null }): Promise<FeedFetched> =>
  contact(asking, address, (allowed) => host.fetchFeed({ address, allowed, etag, lastModified }));

/** Asks for a page. Likewise. */
export const askPage = (host: Host, asking: Asking, address: string): Promise<PageFetched> => contact(asking, address, (allowed) => host.fetchPage({ address, allowed }));

/** Makes a request that may go to these origins. */
type Make<T> = (allowed: readonly string[]) => Promise<T>;

async function contact<T extends FeedFetched | PageFetched>(asking: Asking, address: string, make: Make<T>): Promise<T | FetchFailed> {
  const name = hostOf(address);
  if (name === null) return refused('unreachable', `"${address}" is no address of the web; give one that begins with https://`);
  const own = [new URL(address).origin, `https://${name}`];
  const got = await askOnce(asking, name, own, make);
  if (!isLedElsewhere(got)) return got;
  for (const { host, origins } of await othersOf(asking, name)) {
    const further = await askOnce(asking, name, [...own, ...origins], make);
    if (!isLedElsewhere(further)) return further;
    await noteRequest(host, asking.id);   // it may have been asked, and have led on: the log says too much rather than too little
  }
  return got;
}

const isLedElsewhere = (got: FeedFetched | PageFetched): boolean => 'failed' in got && got.failed === 'redirected';

/** One request, written down. */
async function askOnce<T extends FeedFetched | PageFetched>(asking: Asking, name: string, allowed: readonly string[], make: Make<T>): Promise<T | FetchFailed> {
  const refusal = await refusalOf(name);
  return refusal ?? inTurn(name, async () => {
    // It may have been shut out or taken back while others of its host were asked.
    const late = await refusalOf(name);
    if (late) return late;
    await noteRequest(name, asking.id);
    const got = await make([...new Set(allowed)]);
    const end = got.address === undefined ? null : hostOf(got.address);
    if (end !== null && end !== name) await noteRequest(end, asking.id);
    await noteBytes(end ?? name, got.bytes);
    return got;
  });
}

const refused = (failed: FetchFailed['failed'], message: string): FetchFailed => ({ failed, message, status: null, bytes: 0, retryAfter: null });

async function refusalOf(name: string): Promise<FetchFailed | null> {
  if (await isBlocked(name)) return refused('blocked', `${name} is never to be contacted again; lift that on the network page`);
  if (!await isAllowed(name)) return refused('no-permission', `the browser lets Recoupe ask nothing of ${name}; switch the source on again and allow it`);
  return null;
}

/** The source's other hosts with their origins, as far as they may be asked. */
async function othersOf({ feeds, homepage }: Asking, name: string): Promise<readonly { readonly host: string; readonly origins: readonly string[] }[]> {
  const others = await Promise.all(hostsOf({ feeds, homepage }).map(async (other) => (other === name || await refusalOf(other) ? null : other)));
  const addresses = [...feeds, ...(homepage ? [homepage] : [])].map((address) => new URL(address));
  return others.filter((host) => host !== null).slice(0, MOST_TRIED)
    .map((host) => ({ host, origins: [...addresses.filter(({ hostname }) => hostname === host).map(({ origin }) => origin), `https://${host}`] }));
}

/** By host: when the last request ended, and the pause after it. */
const turns = new Map<string, Promise<unknown>>();

/** One request after the other to each host, with a pause between. A background that was stopped begins anew: it was idle for longer. */
function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const done = (turns.get(name) ?? Promise.resolve()).then(work);
  turns.set(name, done.catch(() => undefined).then(() => new Promise((resolve) => { setTimeout(resolve, GAP_MS); })));
  return done;
}
