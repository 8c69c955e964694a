// Settings and sources as one text, to be taken to another machine by hand, and by the browser's own synchronisation when the reader allows
// it. Never reports, never the log. What comes in is checked field by field: it may be old, newer, or somebody else's.
import { languageCode } from '../../core/languages/pack.ts';
import { browser } from '../browser.ts';
import { changeSettings, readSettings } from '../settings-store.ts';
import { checkSettings, NewerSettings, type Settings } from '../settings.ts';
import { hostsOf, originsOf, type FeedSource, type NewSource } from '../source-state.ts';
import { CallError } from '../wire.ts';
import { giveBackHosts, missingOf } from './permissions.ts';
import { addSources } from './source-calls.ts';
import { changeSources, readSources } from './source-store.ts';

const VERSION = 1;

/** The text. Findings dismissed belong to articles, not to the reader's choices, and stay here. */
export async function writeChoices(): Promise<string> {
  const [settings, sources] = await Promise.all([readSettings(), readSources()]);
  return JSON.stringify({ recoupe: VERSION, settings: portable(settings), sources }, null, 1);
}

/** Takes a text in. Throws CallError. */
export async function takeChoices(text: string): Promise<void> {
  const given = parse(text);
  if (!isRecord(given) || typeof given['recoupe'] !== 'number') throw new CallError('bad-call', 'this is no file of Recoupe\'s settings; choose one that was saved on the page of settings');
  if (given['recoupe'] > VERSION) throw new CallError('bad-call', `the file was saved by a newer Recoupe (version ${given['recoupe']}); update Recoupe to use it`);
  await takeSettings(given['settings']);
  await takeSources(Array.isArray(given['sources']) ? given['sources'] : []);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
}

/** What of the settings goes to another machine: not the choice to go there. */
function portable({ dismissed: _, isSynced: __, ...rest }: Settings): Omit<Settings, 'dismissed' | 'isSynced'> { return rest; }

/** Settings from elsewhere in the place of those here. Throws CallError for newer ones. */
async function takeSettings(given: unknown): Promise<void> {
  try {
    const { dismissed: _, isSynced: __, ...rest } = checkSettings(given);
    if (isRecord(given)) await changeSettings((settings) => ({ ...settings, ...rest }));
  } catch (error) {
    throw error instanceof NewerSettings ? new CallError('bad-call', error.message) : error;
  }
}

/** Sources from elsewhere beside those here. One that was on there is on here when its hosts are allowed: the browser must be asked by the reader. */
async function takeSources(given: readonly unknown[]): Promise<void> {
  for (const one of given) {
    const source = checkSource(one);
    if (!source) continue;
    const [added] = await addSources([source]).catch(() => []);
    const mayBeOn = added && source.isOn && (await missingOf(originsOf({ feeds: added.feeds }))).length === 0;
    if (added) await changeSources((sources) => sources.map((each) => (each.id === added.id ? { ...each, readsPages: source.readsPages, isOn: each.isOn || mayBeOn === true } : each)));
  }
}

/** A source in somebody else's words; null when it has no feed. */
function checkSource(given: unknown): (NewSource & Pick<FeedSource, 'isOn' | 'readsPages'>) | null {
  if (!isRecord(given) || !Array.isArray(given['feeds'])) return null;
  const feeds = given['feeds'].filter((one): one is string => typeof one === 'string');
  return feeds.length === 0 ? null : {
    id: words(given['id'])?.replace(/^feed:/u, ''), title: words(given['title']) ?? '', homepage: words(given['homepage']), feeds, language: languageCode(words(given['language'])),
    country: words(given['country']), medium: words(given['medium']), family: words(given['family']), isOn: given['isOn'] === true, readsPages: given['readsPages'] !== false,
  };
}

const words = (value: unknown): string | undefined => (typeof value === 'string' && value.length <= 2000 ? value : undefined);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const SYNC_SETTINGS = 'settings';
const syncKey = (id: string): string => `source:${id}`;

/** What goes out: one value a source, for the browser bounds each. */
async function synced(): Promise<Readonly<Record<string, unknown>>> {
  const [settings, sources] = await Promise.all([readSettings(), readSources()]);
  return { [SYNC_SETTINGS]: portable(settings), ...Object.fromEntries(sources.map((source) => [syncKey(source.id), source])) };
}

let last: Promise<unknown> = Promise.resolve();

/** What goes out and what comes in wait for each other: deleted in the middle, the one would bring back what the other took. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

/** Sends what changed since it was last sent, when the reader allows it. The browser's quota may refuse some: the others go. */
export const sendChoices = (): Promise<void> => inTurn(send);

async function send(): Promise<void> {
  if (!(await readSettings()).isSynced) return;
  const [wanted, there] = await Promise.all([synced(), browser.storage.sync.get(null)]);
  for (const [key, value] of Object.entries(wanted)) {
    if (JSON.stringify(there[key]) === JSON.stringify(value)) continue;
    await browser.storage.sync.set({ [key]: value }).catch((error: unknown) => console.error(`recoupe: "${key}" could not be synchronised`, error));
  }
  // What was never seen here was not taken out here: another machine has just sent it. The same feeds may go by another id there.
  const [known, held] = [await readKnown(), new Set((await readSources()).flatMap(({ feeds }) => feeds))];
  const gone = Object.keys(there).filter((key) => known.has(key) && !(key in wanted) && !checkSource(there[key])?.feeds.every((feed) => held.has(feed)));
  if (gone.length) await browser.storage.sync.remove(gone);
  await noteKnown(Object.keys(wanted));
}

const KNOWN = 'synced-sources';

/** Sources that were sent from here, or taken in: what of them is missing here now was taken out here. */
const readKnown = async (): Promise<ReadonlySet<string>> => new Set(((await browser.storage.local.get(KNOWN))[KNOWN] ?? []) as readonly string[]);   // written below only

async function noteKnown(keys: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [KNOWN]: keys.filter((key) => key.startsWith(syncKey(''))) });
}

/** Takes back all that was sent, once `forget` has emptied this machine. Whoever erases one machine erases no other: without settings nothing that goes is heeded there. */
export const withdrawChoices = (forget: () => Promise<unknown>): Promise<void> => inTurn(async () => {
  await forget();
  await browser.storage.sync.remove(SYNC_SETTINGS).then(() => browser.storage.sync.clear()).catch((error: unknown) => console.error('recoupe: what was synchronised could not be deleted', error));
});

/** Taken out elsewhere, and not looked at yet; null when nothing waits to be looked at. */
let removedElsewhere: string[] | null = null;

/** Takes in what another machine sent, when the reader allows it here too. */
export function receiveChoices(removed: readonly string[] = []): Promise<void> {
  const isWaiting = removedElsewhere !== null;
  (removedElsewhere ??= []).push(...removed);
  return isWaiting ? last.then(() => undefined) : inTurn(async () => {
    const all = removedElsewhere ?? [];
    removedElsewhere = null;
    await receive(all);
  });
}

async function receive(removed: readonly string[]): Promise<void> {
  if (!(await readSettings()).isSynced) return;
  const there = await browser.storage.sync.get(null);
  if (!(SYNC_SETTINGS in there)) return;   // all was erased on another machine
  // Taken out there: no longer refreshed here; what it brought stays until it is taken out here.
  const gone = (await readSources()).filter(({ id }) => removed.includes(syncKey(id)));
  if (gone.length) await changeSources((sources) => sources.filter(({ id }) => !gone.some((one) => one.id === id)));
  await takeSettings(there[SYNC_SETTINGS]);
  await takeSources(Object.entries(there).filter(([key]) => key.startsWith(syncKey(''))).map(([, value]) => value));
  await noteKnown([...await readKnown(), ...Object.keys(there)]);
  await giveBackHosts(gone.flatMap(hostsOf));   // last: what was sent may need them
}
