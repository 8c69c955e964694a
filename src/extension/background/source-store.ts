// The reader's feeds and how far each was read, in storage.local. Only the background writes, one change after the other; read anew at
// each use, for the browser may stop the background between any two.
import { browser } from '../browser.ts';
import type { FeedSource, Trouble } from '../source-state.ts';

/** How far one feed was read. */
export interface FeedProgress {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Entries that the feed listed last and that were taken, each with a stamp of what it said: by fingerprints. */
  readonly seen: Readonly<Record<string, string>>;
}

export interface SourceProgress {
  readonly feeds: Readonly<Record<string, FeedProgress>>;
  readonly refreshedAt: string | null;
  readonly nextAt: string | null;
  /** Refreshes that failed, one after the other. */
  readonly failures: number;
  readonly trouble: Trouble | null;
  readonly lastAdded: number;
  /** Hosts of pages that entries lead to and that are not the source's own. */
  readonly pageHosts: readonly string[];
}

const NO_PROGRESS: SourceProgress = { feeds: {}, refreshedAt: null, nextAt: null, failures: 0, trouble: null, lastAdded: 0, pageHosts: [] };

const SOURCES = 'feeds';
/** Whether a stored value is the list of sources. */
export const isSourcesKey = (key: string): boolean => key === SOURCES;

const progressKey = (id: string): string => `feed-progress:${id}`;

/** All feeds added, in the order they came. */
export async function readSources(): Promise<readonly FeedSource[]> {
  return ((await browser.storage.local.get(SOURCES))[SOURCES] ?? []) as readonly FeedSource[];   // written below only
}

/** Applies a change to what is stored now and gives the result. */
export function changeSources(change: (sources: readonly FeedSource[]) => readonly FeedSource[]): Promise<readonly FeedSource[]> {
  return inTurn(async () => {
    const changed = change(await readSources());
    await browser.storage.local.set({ [SOURCES]: changed });
    return changed;
  });
}

/** How far a source was read. */
export async function readProgress(id: string): Promise<SourceProgress> {
  return ((await browser.storage.local.get(progressKey(id)))[progressKey(id)] ?? NO_PROGRESS) as SourceProgress;   // written below only
}

export function changeProgress(id: string, change: (progress: SourceProgress) => SourceProgress): Promise<SourceProgress> {
  return inTurn(async () => {
    const changed = change(await readProgress(id));
    await browser.storage.local.set({ [progressKey(id)]: changed });
    return changed;
  });
}

export const forgetProgress = (id: string): Promise<void> => inTurn(() => browser.storage.local.remove(progressKey(id)));

let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}
