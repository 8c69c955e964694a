// What the settings ask about sources: which there are, and the changes the reader makes. The network is reached by `refresh.ts` only.
import type { LanguageCode } from '../../core/languages/pack.ts';
import type { SourceHeld } from '../../corpus/corpus.ts';
import { browser } from '../browser.ts';
import type { Host } from '../host/host.ts';
import { changeSettings, readSettings } from '../settings-store.ts';
import type { SourceChange } from '../protocol.ts';
import { hostOf, hostsOf, originOf, originsOf, type FeedSource, type NewSource, type SourceKind, type SourceState } from '../source-state.ts';
import { CallError } from '../wire.ts';
import { changeProgress, changeSources, forgetProgress, readProgress, readSources } from './source-store.ts';
import { blockedOf, setBlocked } from './network-log.ts';
import { giveBackHosts, missingOf } from './permissions.ts';
import { isRefreshing } from './refresh.ts';

/** Every source there is, in order of title. */
export async function findStates(host: Host, language: LanguageCode): Promise<readonly SourceState[]> {
  const [feeds, held, { sourcesOff }] = await Promise.all([readSources(), host.sources(language), readSettings()]);
  const byId = new Map(held.map((one) => [one.sourceId, one]));
  // A source whose reports all went is told no more: nothing can be done with it.
  const others = held.filter(({ sourceId, reports }) => reports > 0 && !feeds.some(({ id }) => id === sourceId)).map((one) => heldState(one, !sourcesOff.includes(one.sourceId)));
  const states = await Promise.all(feeds.map((feed) => feedState(feed, byId.get(feed.id))));
  const inOrder = new Intl.Collator(language, { sensitivity: 'base' });
  return [...states, ...others].sort((a, b) => inOrder.compare(a.title, b.title));
}

async function feedState(feed: FeedSource, held: SourceHeld | undefined): Promise<SourceState> {
  const [progress, missingOrigins] = await Promise.all([readProgress(feed.id), missingOf(originsOf(feed))]);
  return {
    ...feed, kind: 'feed', languages: held?.languages ?? [], reports: held?.reports ?? 0, origins: originsOf(feed), missingOrigins, pageOrigins: await missingOf(progress.pageHosts.map(originOf)),
    refreshedAt: progress.refreshedAt, nextAt: feed.isOn ? progress.nextAt : null, isRefreshing: isRefreshing(feed.id), trouble: progress.trouble, lastAdded: progress.lastAdded,
  };
}

const KINDS: readonly (readonly [string, SourceKind])[] = [['dossier:', 'dossier'], ['saved:', 'saved'], ['feed:', 'feed']];

function heldState({ sourceId, label, reports, languages }: SourceHeld, isOn: boolean): SourceState {
  return {
    id: sourceId, kind: KINDS.find(([prefix]) => sourceId.startsWith(prefix))?.[1] ?? 'import', title: label, homepage: null, feeds: [], language: languages.length === 1 ? languages[0] ?? null : null, languages,
    country: null, medium: null, family: null, isOn, readsPages: false, reports, origins: [], missingOrigins: [], pageOrigins: [], refreshedAt: null, nextAt: null, isRefreshing: false, trouble: null, lastAdded: 0,
  };
}

/** Adds sources that are not there, switched off; gives the feeds asked for, new or not. Throws CallError. */
export async function addSources(given: readonly NewSource[]): Promise<readonly FeedSource[]> {
  const wanted = given.map(checkSource);
  const all = await changeSources((sources) => wanted.reduce<readonly FeedSource[]>((known, source) => (findSame(known, source) ? known : [...known, { ...source, id: freeId(known, source.id) }]), sources));
  return wanted.flatMap((source) => findSame(all, source) ?? []);
}

const findSame = (known: readonly FeedSource[], { id, feeds }: FeedSource): FeedSource | undefined =>
  known.find((one) => one.id === id && one.feeds.some((feed) => feeds.includes(feed))) ?? known.find((one) => feeds.every((feed) => one.feeds.includes(feed)));

function freeId(known: readonly FeedSource[], id: string): string {
  let free = id;
  for (let i = 2; known.some((one) => one.id === free); i++) free = `${id}-${i}`;
  return free;
}

const LONGEST_TITLE = 200;
const MOST_FEEDS = 40;

function checkSource({ id, title, homepage, feeds, language, country, medium, family }: NewSource): FeedSource {
  const addresses = [...new Set(feeds)];
  const [first] = addresses;
  if (first === undefined || addresses.length > MOST_FEEDS || !addresses.every((address) => hostOf(address))) throw new CallError('bad-call', `"${title}" has no feed, or one whose address is none of the web: ${addresses.slice(0, MOST_FEEDS).join(' ')}`);
  return {
    id: `feed:${slug(id ?? nameOf(first))}`, title: title.trim().slice(0, LONGEST_TITLE) || nameOf(first), homepage: homepage && hostOf(homepage) ? homepage : null, feeds: addresses,
    language: language ?? null, country: country ?? null, medium: medium ?? null, family: family ?? null, isOn: false, readsPages: true,
  };
}

/** "ledger.example/news": what tells one feed from another to a reader. */
const nameOf = (address: string): string => `${hostOf(address)?.replace(/^www\./u, '') ?? ''}${new URL(address).pathname.replace(/\/(?:feed|rss|index)?(?:\.\w+)?$/u, '')}`;
const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '') || 'feed';

/** The feed of that id. Throws CallError. */
async function findSource(id: string): Promise<FeedSource> {
  const found = (await readSources()).find((one) => one.id === id);
  if (!found) throw new CallError('bad-call', `there is no source "${id}"; it may have been taken out in another window`);
  return found;
}

/** Switches on or off, whatever kind. A feed that is switched on must have its hosts. Throws CallError. */
export async function switchSource(id: string, isOn: boolean): Promise<void> {
  const isFeed = (await readSources()).some((one) => one.id === id);
  // Reports of a feed that was taken out are switched by themselves; added again it must not stay off for that.
  if (!isFeed || isOn && (await readSettings()).sourcesOff.includes(id)) {
    await changeSettings((settings) => ({ ...settings, sourcesOff: isOn ? settings.sourcesOff.filter((one) => one !== id) : [...new Set([...settings.sourcesOff, id])] }));
  }
  if (!isFeed) return;
  const source = await findSource(id);
  if (isOn) await requireHosts(source);
  await changeSources((sources) => sources.map((one) => (one.id === id ? { ...one, isOn } : one)));
  await changeProgress(id, (progress) => ({ ...progress, trouble: null, failures: 0, nextAt: isOn ? progress.nextAt : null }));
  if (!isOn) await giveBackHosts(hostsOf(source).concat((await readProgress(id)).pageHosts));
}

/** "Never again", or taken back. Sources that have no other host go off, and the browser is told as well. */
export async function shutOut(name: string, isBlocked: boolean): Promise<void> {
  await setBlocked(name, isBlocked);
  if (!isBlocked) return;
  for (const { id, feeds } of (await readSources()).filter(({ isOn }) => isOn)) {
    const hosts = hostsOf({ feeds });
    if (!hosts.includes(name) || (await blockedOf(hosts)).length < hosts.length) continue;
    await changeSources((sources) => sources.map((one) => (one.id === id ? { ...one, isOn: false } : one)));
    await changeProgress(id, (progress) => ({ ...progress, nextAt: null, trouble: { code: 'blocked', message: `${name} is never to be contacted again; lift that on the network page, then switch the source on again`, at: new Date().toISOString(), host: name, status: null } }));
  }
  await giveBackHosts([name]);
}

async function requireHosts({ title, feeds }: FeedSource): Promise<void> {
  const missing = await missingOf(originsOf({ feeds }));
  const blocked = await blockedOf(hostsOf({ feeds }));
  if (blocked.length) throw new CallError('blocked-host', `"${title}" cannot be switched on: ${blocked.join(', ')} is never to be contacted again; lift that on the network page`);
  if (missing.length) throw new CallError('no-permission', `"${title}" cannot be switched on: the browser was not allowed to ask ${missing.join(', ')}; switch it on again and allow it`);
}

/** Another title, or whether pages are read. Throws CallError. */
export async function changeSource(id: string, { title, readsPages }: SourceChange): Promise<void> {
  await findSource(id);
  await changeSources((sources) => sources.map((one) => (one.id === id ? { ...one, title: title?.trim().slice(0, LONGEST_TITLE) || one.title, readsPages: readsPages ?? one.readsPages } : one)));
}

/** Takes a source out with its reports. Throws CallError. */
export async function removeSource(host: Host, id: string): Promise<number> {
  if (id.startsWith('dossier:')) throw new CallError('bad-call', `the dossier "${id}" belongs to Recoupe; switch it off instead`);
  const source = (await readSources()).find((one) => one.id === id);
  if (source) {
    const { pageHosts } = await readProgress(id);
    await changeSources((sources) => sources.filter((one) => one.id !== id));
    await forgetProgress(id);
    await giveBackHosts(hostsOf(source).concat(pageHosts));
  }
  return host.removeSource(id);
}

/** Ids of sources that are not compared with: switched off by hand, and feeds that are off. */
export async function findUnused(): Promise<readonly string[]> {
  const [{ sourcesOff }, feeds] = await Promise.all([readSettings(), readSources()]);
  return [...new Set([...sourcesOff, ...feeds.filter(({ isOn }) => !isOn).map(({ id }) => id)])];
}

/** Feeds that a page in a tab names. */
export async function feedsOnPage(tabId: number): Promise<readonly { readonly address: string; readonly title: string | null; readonly page: string }[]> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: namedFeeds });
    return (answer?.result ?? []) as readonly { readonly address: string; readonly title: string | null; readonly page: string }[];
  } catch {
    return [];   // the browser lets nobody read this page
  }
}

/** Runs in the page: its `<link rel="alternate">` to feeds, ten at most. */
function namedFeeds(): { address: string; title: string | null; page: string }[] {
  return [...document.querySelectorAll<HTMLLinkElement>('link[rel~="alternate" i][href]')]
    .filter(({ type }) => /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)\b/iu.test(type.trim()))
    .slice(0, 10).map(({ href, title }) => ({ address: href, title: title || null, page: location.origin }));
}
