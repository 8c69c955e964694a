// The one door to the network. Every request passes here: refused for hosts that are shut out or not allowed, one at a time for each host,
// written into the log before it leaves. The host then makes it, in a frame that may ask nothing but the origins named here.
import type { Host } from '../host/host.ts';
import type { FeedFetched, FetchFailed, PageFetched } from '../protocol.ts';
import { hostOf, hostsOf, type FeedSource } from '../source-state.ts';
import { isBlocked, noteBytes, noteRequest } from './network-log.ts';
import { isAllowed } from './permissions.ts';

/** Whose request it is. `id` stands in the log. */
export type Asking = Pick<FeedSource, 'id' | 'feeds' | 'homepage'>;

/** Between two requests to one host. */
const GAP_MS = 1000;

/** What was said of a feed the last time. */
export interface FeedAsked { readonly etag: string | null; readonly lastModified: string | null }

/** Asks for a feed. Never rejects for what the network does. */
export const askFeed = (host: Host, asking: Asking, address: string, { etag, lastModified }: FeedAsked = { etag: null, lastModified: null }): Promise<FeedFetched> =>
  contact(asking, address, (allowed) => host.fetchFeed({ address, allowed, etag, lastModified }));

/** Asks for a page. Likewise. */
export const askPage = (host: Host, asking: Asking, address: string): Promise<PageFetched> => contact(asking, address, (allowed) => host.fetchPage({ address, allowed }));

async function contact<T extends FeedFetched | PageFetched>(asking: Asking, address: string, make: (allowed: readonly string[]) => Promise<T>): Promise<T | FetchFailed> {
  const name = hostOf(address);
  if (name === null) return refused('unreachable', `"${address}" is no address of the web; give one that begins with https://`);
  const refusal = await refusalOf(name);
  if (refusal) return refusal;
  return inTurn(name, async () => {
    // It may have been shut out or taken back while others of its host were asked.
    const late = await refusalOf(name);
    if (late) return late;
    const allowed = await originsAllowed(asking, address);
    await noteRequest(name, asking.id);
    const got = await make(allowed);
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

/** The address' own origin, the same host with encryption, and the other addresses of the source, as far as their hosts may be asked. */
async function originsAllowed({ feeds, homepage }: Asking, address: string): Promise<readonly string[]> {
  const others = await Promise.all(hostsOf({ feeds, homepage }).map(async (name) => ((await refusalOf(name)) ? null : name)));
  const allowed = new Set(others.filter((name) => name !== null));
  const own = new URL(address);
  const further = [...feeds, ...(homepage ? [homepage] : [])].map((one) => new URL(one)).filter(({ hostname }) => allowed.has(hostname));
  return [...new Set([own, ...further].flatMap(({ origin, hostname }) => [origin, `https://${hostname}`]))];
}

/** By host: when the last request ended, and the pause after it. */
const turns = new Map<string, Promise<unknown>>();

/** One request after the other to each host, with a pause between. A background that was stopped begins anew: it was idle for longer. */
function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const done = (turns.get(name) ?? Promise.resolve()).then(work);
  turns.set(name, done.catch(() => undefined).then(() => new Promise((resolve) => { setTimeout(resolve, GAP_MS); })));
  return done;
}
