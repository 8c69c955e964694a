// The titles as the background knows them, and the changes the reader makes to them. What is shown comes back from the background, so
// that two open views never disagree; it is asked again while a title is being refreshed.
import { browser } from '../browser.ts';
import type { FailureCode } from '../protocol.ts';
import type { FeedFound, NewSource, SourceState } from '../source-state.ts';
import { signal } from '../view.ts';
import { ask, CallError } from '../wire.ts';
import { settings, useSources } from './choices.ts';

/** Null while the background is asked for the first time. */
export const titles = signal<readonly SourceState[] | null>(null);
export const titlesFailure = signal<FailureCode | null>(null);
/** Failures of single changes, by the title's id, and why. */
export const changeFailures = signal<ReadonlyMap<string, FailureCode>>(new Map());

const ASK_AGAIN_MS = 1500;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Asks for the titles, and again as long as one is being refreshed. */
export async function readTitles(): Promise<void> {
  clearTimeout(waiting);
  try {
    titles.value = await ask('panel>background', 'sourceStates');
    titlesFailure.value = null;
    if (titles.value.some(({ isRefreshing }) => isRefreshing)) waiting = setTimeout(() => void readTitles(), ASK_AGAIN_MS);
  } catch (error) {
    titlesFailure.value = codeOf(error);
  }
}

/** Compared with, as far as the reader's choices say: feeds carry it themselves, the others stand in the settings. */
export const isUsed = ({ kind, id, isOn }: SourceState): boolean => (kind === 'feed' ? isOn : !settings.value.sourcesOff.includes(id));

/** What must be asked of the browser before this title can be switched on. */
export const missingFor = ({ kind, missingOrigins }: SourceState): readonly string[] => (kind === 'feed' ? missingOrigins : []);

/** Asks the browser for hosts. Call it in the click itself: browsers show their question only then. */
export const requestHosts = (origins: readonly string[]): Promise<boolean> => (origins.length ? browser.permissions.request({ origins: [...origins] }) : Promise.resolve(true));

/** Switches a title; its hosts are allowed already. */
export async function switchTitle(title: SourceState, isOn: boolean): Promise<void> {
  if (title.kind !== 'feed') return useSources([title.id], isOn);
  await change(title.id, () => ask('panel>background', 'switchSource', title.id, isOn));
}

/** Off all, or on those that need not be asked for; gives how many stay off for that. */
export async function switchTitles(all: readonly SourceState[], isOn: boolean): Promise<number> {
  const able = isOn ? all.filter((title) => missingFor(title).length === 0) : all;
  await useSources(able.filter(({ kind }) => kind !== 'feed').map(({ id }) => id), isOn);
  for (const title of able) if (title.kind === 'feed' && title.isOn !== isOn) await switchTitle(title, isOn);
  return all.length - able.length;
}

export const setReadsPages = ({ id }: SourceState, readsPages: boolean): Promise<boolean> => change(id, () => ask('panel>background', 'changeSource', id, { readsPages }));
export const refreshTitle = ({ id }: SourceState): Promise<boolean> => change(id, () => ask('panel>background', 'refreshNow', [id]));
export const removeTitle = ({ id }: SourceState): Promise<boolean> => change(id, () => ask('panel>background', 'removeSource', id));

/** All that are on. */
export async function refreshAll(): Promise<void> {
  await ask('panel>background', 'refreshNow', null).catch((error: unknown) => { titlesFailure.value = codeOf(error); });
  await readTitles();
}

/** Adds titles switched off, and gives them as they now are. Throws CallError. */
export async function addTitles(given: readonly NewSource[]): Promise<readonly SourceState[]> {
  const added = await ask('panel>background', 'addSources', given);
  await readTitles();
  return added;
}

/** Feeds at an address. Throws CallError. */
export const findFeeds = (address: string): Promise<readonly FeedFound[]> => ask('panel>background', 'findFeeds', address);

/** One change, after which everything is read anew; false when it failed, which is then shown at the title. */
async function change(id: string, make: () => Promise<unknown>): Promise<boolean> {
  const others = new Map([...changeFailures.value].filter(([one]) => one !== id));
  try {
    await make();
    changeFailures.value = others;
  } catch (error) {
    changeFailures.value = others.set(id, codeOf(error));
  }
  await readTitles();
  return !changeFailures.value.has(id);
}

/** The code of a failed call, for `failureWords`. */
export const codeOf = (error: unknown): FailureCode => (error instanceof CallError ? error.code : 'internal');
