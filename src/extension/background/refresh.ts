// Brings feeds up to date: asks each feed that is due, takes what is new into the corpus a few entries at a time, reads the page of an entry where
// the feed holds a teaser, and notes how far it came after each step, so that a background stopped anywhere loses nothing and does nothing twice.
import type { Article, Report } from '../../core/article.ts';
import { isLocalHost } from '../../sources/local-host.ts';
import type { FeedEntry } from '../../sources/feeds/feed.ts';
import { findFresh, isWhole, nextRefresh, reportOfEntry, withSeen, type SeenEntries } from '../../sources/feeds/refresh-plan.ts';
import type { Host } from '../host/host.ts';
import { keepAwake } from '../host/keep-awake.ts';
import type { FetchFailed } from '../protocol.ts';
import { readSettings } from '../settings-store.ts';
import { hostOf, hostsOf, type FeedSource, type Trouble } from '../source-state.ts';
import { askFeed, askPage } from './contact.ts';
import { isAllowed } from './permissions.ts';
import { changeProgress, changeSources, readProgress, readSources, type FeedProgress } from './source-store.ts';

/** Sources refreshed at the same time; requests to one host wait for each other anyway. */
const AT_ONCE = 4;
/** Pages read of one source in one refresh: half a minute. The others wait for the next, which then comes soon. */
const MOST_PAGES = 25;
/** Pages that fail one after the other, for now: the site is busy, or down. */
const MOST_FAILURES = 3;
/** Entries that go into the corpus together: what a stop costs. */
const STEP = 5;
const MOST_PAGE_HOSTS = 5;

const running = new Set<string>();

/** Whether a source is being refreshed now: a background that was stopped refreshes nothing. */
export const isRefreshing = (id: string): boolean => running.has(id);

/** Refreshes the feeds that are on and due, or those named whether due or not. Never rejects: each source's state tells. */
export async function refresh(host: Host, ids: readonly string[] | 'due' | 'all'): Promise<void> {
  if (globalThis.navigator?.onLine === false) return;   // no failure of theirs; the next look finds them due
  const sources = (await readSources()).filter(({ id, isOn }) => isOn && !running.has(id) && (typeof ids === 'string' || ids.includes(id)));
  const now = new Date().toISOString();
  const due = ids === 'due' ? await keepIf(sources, async ({ id }) => ((await readProgress(id)).nextAt ?? '') <= now) : sources;
  if (due.length) await keepAwake(eachOf(due, AT_ONCE, (source) => refreshOne(host, source)));
}

async function keepIf<T>(all: readonly T[], is: (one: T) => Promise<boolean>): Promise<readonly T[]> {
  const kept = await Promise.all(all.map(is));
  return all.filter((_, i) => kept[i]);
}

async function eachOf<T>(all: readonly T[], atOnce: number, work: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  }));
}

/** How a refresh goes on. */
interface Run {
  readonly host: Host;
  readonly source: FeedSource;
  readonly notBefore: string | null;
  pagesLeft: number;
  added: number;
  isMoreWaiting: boolean;
  /** Entries that are to be looked at again the next time. */
  hasLeft: boolean;
  pageFailures: number;
  maxAge: number | null;
  readonly failed: FetchFailed[];
  /** Of a page: the report then holds what the feed said. */
  pageFailed: { readonly failed: FetchFailed; readonly address: string } | null;
  readonly pageHosts: Set<string>;
}

async function refreshOne(host: Host, source: FeedSource): Promise<void> {
  if (running.has(source.id)) return;
  running.add(source.id);
  const { refreshMinutes, mostDays } = await readSettings();
  const run: Run = {
    host, source, notBefore: mostDays === null ? null : new Date(Date.now() - mostDays * DAY_MS).toISOString(),
    pagesLeft: MOST_PAGES, added: 0, isMoreWaiting: false, hasLeft: false, pageFailures: 0, maxAge: null, failed: [], pageFailed: null, pageHosts: new Set(),
  };
  try {
    for (const address of source.feeds) if (await isStillOn(source)) await refreshFeed(run, address);
  } catch (error) {
    console.error(`recoupe: "${source.id}" could not be refreshed`, error);   // the corpus takes nothing: it tells the reader itself
    run.failed.push({ failed: 'unreachable', message: String(error), status: null, bytes: 0, retryAfter: null });
  } finally {
    await noteEnd(run, refreshMinutes);
    running.delete(source.id);
  }
}

/** Not switched off, taken out or deleted while it is refreshed: nothing more is asked for it then, and nothing more taken in. */
const isStillOn = async ({ id }: FeedSource): Promise<boolean> => (await readSources()).some((one) => one.id === id && one.isOn);

const DAY_MS = 24 * 60 * 60_000;
const NEVER_ASKED: FeedProgress = { etag: null, lastModified: null, seen: {} };

async function refreshFeed(run: Run, address: string): Promise<void> {
  const { host, source } = run;
  const { feeds } = await readProgress(source.id);
  const before = feeds[address] ?? NEVER_ASKED;
  const got = await askFeed(host, source, address, before);
  if ('failed' in got) {
    run.failed.push(got);
    return;
  }
  run.maxAge = got.maxAge === null ? run.maxAge : Math.max(run.maxAge ?? 0, got.maxAge);
  if ('unchanged' in got) return;
  if (!got.feed) {
    run.failed.push({ failed: 'not-a-feed', message: `${address} is a page, not a feed; take the source out and add the feed the page names`, status: null, bytes: got.bytes, retryAfter: null });
    return;
  }
  // "World" and "Front page" of one publication list the same articles.
  const seenInAny: SeenEntries = Object.assign({}, ...Object.values(feeds).map((feed) => feed.seen));
  const { fresh, known } = findFresh(got.feed.entries, seenInAny, run.notBefore);
  let seen = known;
  const note = (isAll: boolean): Promise<unknown> => changeProgress(source.id, (progress) => ({
    // Until all is taken the server is asked for the whole feed again.
    ...progress, feeds: { ...progress.feeds, [address]: { etag: isAll ? got.etag : null, lastModified: isAll ? got.lastModified : null, seen } },
  }));
  for (let at = 0; at < fresh.length; at += STEP) {
    const taken = await takeEntries(run, fresh.slice(at, at + STEP));
    if (!await isStillOn(source)) return;   // what was taken is known again by its address
    seen = withSeen(seen, taken);
    await note(false);
  }
  await note(!run.hasLeft);
}

/** Entries with their texts into the corpus; gives those that were taken, and leaves the others for the next time. */
async function takeEntries(run: Run, entries: readonly FeedEntry[]): Promise<readonly FeedEntry[]> {
  const taken: FeedEntry[] = [];
  const reports: Report[] = [];
  for (const entry of entries) {
    const page = await pageOf(run, entry);
    const isLeft = page === 'later' || page === 'failed';
    if (isLeft) run.hasLeft = true;
    else taken.push(entry);
    // Until its page can be read, an entry is what the feed says.
    const report = page === 'later' ? null : reportOfEntry(run.source, entry, page === 'failed' ? null : page);
    if (report) reports.push(report);
  }
  if (reports.length && await isStillOn(run.source)) run.added += (await run.host.add(reports)).added;
  return taken;
}

/** The article of an entry's page where the feed holds a teaser and the page may be read; null where not; "later" when enough were read for now, "failed" for what may go well another time. */
async function pageOf(run: Run, entry: FeedEntry): Promise<Article | null | 'later' | 'failed'> {
  const { source, host } = run;
  if (!source.readsPages || isWhole(entry) || entry.link === null) return null;
  const name = hostOf(entry.link);
  if (name === null || !await mayRead(run, name)) return null;
  if (!await isStillOn(source)) return 'later';
  if (run.pagesLeft === 0) {
    if (run.pageFailures < MOST_FAILURES) run.isMoreWaiting = true;   // a site that is down is not asked sooner
    return 'later';
  }
  run.pagesLeft--;
  const got = await askPage(host, source, entry.link);
  if (!('failed' in got)) {
    run.pageFailures = 0;
    return got.article;
  }
  run.pageFailed ??= { failed: got, address: entry.link };
  if (!isPassing(got)) return null;
  if (++run.pageFailures >= MOST_FAILURES) run.pagesLeft = 0;
  return 'failed';
}

/** A site that is down or busy; what it refuses, or has no more, it will refuse again. */
const isPassing = ({ failed, status }: FetchFailed): boolean => failed === 'slow' || failed === 'unreachable' || failed === 'http' && (status === 429 || (status ?? 0) >= 500);

/** Pages of hosts that the reader allowed. Others are told, so that the reader can allow them; never those of the reader's own network. */
async function mayRead({ source, pageHosts }: Run, name: string): Promise<boolean> {
  const own = hostsOf(source);
  if (!own.includes(name)) {
    if (isLocalHost(name) && !own.some(isLocalHost)) return false;
    if (pageHosts.size < MOST_PAGE_HOSTS) pageHosts.add(name);
  }
  return isAllowed(name);
}

async function noteEnd(run: Run, refreshMinutes: number): Promise<void> {
  const { source, failed, maxAge, isMoreWaiting } = run;
  if (!await isStillOn(source)) return;   // switched off or shut out: what was noted then stands
  const now = Date.now();
  const hasFailed = failed.length === source.feeds.length;
  const progress = await changeProgress(source.id, (before) => {
    const failures = hasFailed ? before.failures + 1 : 0;
    const retryAfter = failed.reduce<number | null>((most, one) => (one.retryAfter === null ? most : Math.max(most ?? 0, one.retryAfter)), null);
    return {
      ...before, failures, trouble: troubleOf(run, now), lastAdded: run.added, refreshedAt: hasFailed ? before.refreshedAt : new Date(now).toISOString(),
      nextAt: new Date(nextRefresh(now, refreshMinutes, { failures, retryAfter, maxAge, isMoreWaiting })).toISOString(),
      pageHosts: [...new Set([...run.pageHosts, ...before.pageHosts])].slice(0, MOST_PAGE_HOSTS),
    };
  });
  // Taken back in the browser, or shut out: it stays off until the reader switches it on again.
  if (hasFailed && progress.trouble && ['no-permission', 'blocked'].includes(progress.trouble.code)) await changeSources((sources) => sources.map((one) => (one.id === source.id ? { ...one, isOn: false } : one)));
}

function troubleOf({ failed, pageFailed, source }: Run, now: number): Trouble | null {
  const [first] = failed;
  const at = new Date(now).toISOString();
  if (first) return { code: first.failed, message: first.message, at, host: hostOf(source.feeds[0] ?? ''), status: first.status };
  if (pageFailed) return { code: 'pages', message: pageFailed.failed.message, at, host: hostOf(pageFailed.address), status: pageFailed.failed.status };
  return null;
}
