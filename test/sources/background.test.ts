// The background's part in sources, with a browser and a host of our own: what may be asked, what is written down before, what a refresh does
// with what comes back, and what goes to the reader's other machines.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/core/article.ts';
import type { Host } from '../../src/extension/host/host.ts';
import type { FeedFetched, HostRequest, PageFetched } from '../../src/extension/protocol.ts';
import type { NewSource } from '../../src/extension/source-state.ts';
import type { FeedEntry } from '../../src/sources/feeds/feed.ts';

const world = vi.hoisted(() => ({ local: {} as Record<string, unknown>, sync: {} as Record<string, unknown>, origins: new Set<string>() }));

vi.mock('../../src/extension/browser.ts', () => {
  const area = (name: 'local' | 'sync') => ({
    get: async (keys: string | null) => structuredClone(keys === null ? world[name] : keys in world[name] ? { [keys]: world[name][keys] } : {}),
    set: async (values: object) => { Object.assign(world[name], structuredClone(values)); },
    remove: async (keys: string | readonly string[]) => { for (const key of [keys].flat()) delete world[name][key]; },
    clear: async () => { world[name] = {}; },
  });
  return {
    browser: {
      storage: { local: area('local'), sync: area('sync') },
      permissions: {
        contains: async ({ origins }: { origins: readonly string[] }) => origins.every((one) => world.origins.has(one)),
        remove: async ({ origins }: { origins: readonly string[] }) => origins.every((one) => world.origins.delete(one)),
        getAll: async () => ({ origins: [...world.origins] }),
      },
      runtime: { getPlatformInfo: async () => ({}) },
    },
  };
});

const { refresh } = await import('../../src/extension/background/refresh.ts');
const { addSources, switchSource, removeSource, findUnused, shutOut } = await import('../../src/extension/background/source-calls.ts');
const { noteBytes, noteRequest, readContacts, setBlocked } = await import('../../src/extension/background/network-log.ts');
const { readProgress, readSources } = await import('../../src/extension/background/source-store.ts');
const { switchOffForbidden } = await import('../../src/extension/background/following.ts');
const { receiveChoices, sendChoices, takeChoices, withdrawChoices, writeChoices } = await import('../../src/extension/background/choices-file.ts');
const { changeSettings, readSettings } = await import('../../src/extension/settings-store.ts');

const WORDS = 'Le pont de Brignac est fermé depuis mardi matin, a annoncé la mairie de la ville.';
const entry = (id: string, given: Partial<FeedEntry> = {}): FeedEntry => ({
  id, title: `Titre ${id}`, link: `https://ledger.example/${id}`, published: '2025-10-14', updated: null, author: null, summary: WORDS, text: WORDS, isContent: false, categories: [], language: 'fr', ...given,
});
const feed = (entries: readonly FeedEntry[]): FeedFetched => ({
  feed: { title: 'Ledger', link: null, language: 'fr', updated: null, encoding: 'utf-8', entries, troubles: [] }, named: [], address: 'https://ledger.example/feed', etag: '"1"', lastModified: null, maxAge: null, bytes: 100,
});
const failed = (code: 'http' | 'slow', status: number | null): FeedFetched & PageFetched => ({ failed: code, message: 'no', status, bytes: 0, retryAfter: null });
const article = (address: string): PageFetched => ({ article: { text: `${WORDS} `.repeat(9), title: 'T', byline: null, source: null, publishedAt: null, language: 'fr', url: address }, address, bytes: 900 });

/** A host that answers as told, and remembers what it was asked and given. */
function hostWith(answers: { feed(request: HostRequest): FeedFetched; page?(request: HostRequest): PageFetched }) {
  const asked: HostRequest[] = [];
  const added: Report[] = [];
  const host = {
    fetchFeed: async (request: HostRequest) => { asked.push(request); return answers.feed(request); },
    fetchPage: async (request: HostRequest) => { asked.push(request); return (answers.page ?? (({ address }) => article(address)))(request); },
    add: async (reports: readonly Report[]) => { added.push(...reports); return { added: reports.length, replaced: 0, versions: 0 }; },
    removeSource: async () => 3,
  } as unknown as Host;   // the other calls are not made here
  return { host, asked, added };
}

const LEDGER: NewSource = { id: 'ledger', title: 'Ledger', feeds: ['https://ledger.example/feed'], language: 'fr' };
const allow = (...hosts: readonly string[]): void => { for (const host of hosts) world.origins.add(`*://${host}/*`); };
async function switchedOn(source: NewSource = LEDGER): Promise<string> {
  allow('ledger.example');
  const [added] = await addSources([source]);
  await switchSource(added?.id ?? '', true);
  return added?.id ?? '';
}
/** Runs it without the pauses between two requests to one host. */
async function withoutPauses(work: Promise<unknown>): Promise<void> {
  let isDone = false;
  void work.finally(() => { isDone = true; });
  while (!isDone) await vi.advanceTimersByTimeAsync(1000);
  await vi.advanceTimersByTimeAsync(2000);   // the pause after the last request
  await work;
}

beforeEach(() => {
  Object.assign(world, { local: {}, sync: {}, origins: new Set() });
  vi.useFakeTimers({ now: Date.parse('2025-10-15T12:00:00Z') });
  return () => vi.useRealTimers();
});

describe('a source', () => {
  it('cannot be switched on before its host is allowed, nor when it was shut out', async () => {
    await addSources([LEDGER]);
    await expect(switchSource('feed:ledger', true)).rejects.toMatchObject({ code: 'no-permission' });
    allow('ledger.example');
    await setBlocked('ledger.example', true);
    await expect(switchSource('feed:ledger', true)).rejects.toMatchObject({ code: 'blocked-host' });
  });
  it('is one, however often it is added', async () => {
    await addSources([LEDGER]);
    expect((await addSources([{ title: 'Again', feeds: LEDGER.feeds }, { ...LEDGER, feeds: ['https://other.example/feed'] }])).map(({ id }) => id)).toEqual(['feed:ledger', 'feed:ledger-2']);
    await expect(addSources([{ title: 'None', feeds: ['javascript:alert(1)'] }])).rejects.toMatchObject({ code: 'bad-call' });
  });
  it('gives back the hosts that no other needs when it goes off', async () => {
    await switchedOn({ ...LEDGER, homepage: 'https://www.ledger.example/' });
    allow('www.ledger.example');
    await addSources([{ id: 'sport', title: 'Sport', feeds: ['https://ledger.example/sport'] }]);
    await switchSource('feed:sport', true);
    await switchSource('feed:ledger', false);
    expect([...world.origins]).toEqual(['*://ledger.example/*']);
    expect(await findUnused()).toEqual(['feed:ledger']);
    expect(await removeSource(hostWith({ feed: () => feed([]) }).host, 'feed:sport')).toBe(3);
    expect([...world.origins]).toEqual([]);
    expect((await readSources()).map(({ id }) => id)).toEqual(['feed:ledger']);
  });
  it('that was switched off while its feed was taken out is on when it is switched on again', async () => {
    await switchSource('feed:ledger', false);
    expect(await findUnused()).toEqual(['feed:ledger']);
    await switchedOn();
    expect(await findUnused()).toEqual([]);
  });
  it('goes off when its only host is shut out, and not when it has others', async () => {
    await switchedOn();
    allow('relay.example');
    await addSources([{ id: 'two', title: 'Two', feeds: ['https://relay.example/feed', 'https://ledger.example/two'] }]);
    await switchSource('feed:two', true);
    await shutOut('ledger.example', true);
    expect((await readSources()).map(({ id, isOn }) => [id, isOn])).toEqual([['feed:ledger', false], ['feed:two', true]]);
    expect((await readProgress('feed:ledger')).trouble).toMatchObject({ code: 'blocked', host: 'ledger.example' });
    const { host, asked } = hostWith({ feed: () => feed([]) });
    await withoutPauses(refresh(host, 'all'));
    expect(asked.map(({ address, allowed }) => [address, allowed])).toEqual([['https://relay.example/feed', ['https://relay.example']]]);
    await shutOut('relay.example', true);
    expect([...world.origins]).toEqual(['*://ledger.example/*']);
    await shutOut('ledger.example', false);
    expect((await readContacts()).filter(({ isBlocked }) => isBlocked).map(({ host: name }) => name)).toEqual(['relay.example']);
  });
  it('goes off with the reason when the browser takes its host back', async () => {
    const id = await switchedOn();
    world.origins.clear();
    await switchOffForbidden();
    expect((await readSources())[0]).toMatchObject({ id, isOn: false });
    expect((await readProgress(id)).trouble).toMatchObject({ code: 'no-permission', host: 'ledger.example' });
  });
});

describe('a refresh', () => {
  it('asks no source that is off', async () => {
    await addSources([LEDGER]);
    const { host, asked } = hostWith({ feed: () => feed([entry('a')]) });
    await withoutPauses(refresh(host, 'all'));
    expect(asked).toEqual([]);
    expect(await readContacts()).toEqual([]);
  });
  it('reads pages where the feed holds a teaser, and writes every request down', async () => {
    const id = await switchedOn();
    const { host, asked, added } = hostWith({ feed: () => feed([entry('a'), entry('b', { text: WORDS.repeat(10), isContent: true })]) });
    await withoutPauses(refresh(host, 'all'));
    expect(asked.map(({ address }) => address)).toEqual(['https://ledger.example/feed', 'https://ledger.example/a']);
    expect(asked[0]?.allowed).toEqual(['https://ledger.example']);
    expect(added.map((report) => [report.id, report.source, report.text.length > 700])).toEqual([[`${id}/a`, 'Ledger', true], [`${id}/b`, 'Ledger', true]]);
    expect(await readContacts()).toMatchObject([{ host: 'ledger.example', sources: [id], requests: 2, bytes: 1000 }]);
    expect(await readProgress(id)).toMatchObject({ lastAdded: 2, trouble: null, failures: 0, feeds: { 'https://ledger.example/feed': { etag: '"1"' } } });
  });

  it('holds a host whose name every object has a part by', async () => {
    await noteRequest('constructor', 'ledger');
    await noteBytes('constructor', 7);
    expect(await readContacts()).toMatchObject([{ host: 'constructor', sources: ['ledger'], requests: 1, bytes: 7 }]);
  });
  it('tells the server what it has, and takes nothing twice, whether or not the server heeds it', async () => {
    await switchedOn();
    let heeds = true;
    const { host, asked, added } = hostWith({ feed: ({ etag }) => (etag && heeds ? { unchanged: true, bytes: 0, maxAge: null } : feed([entry('a')])) });
    await withoutPauses(refresh(host, 'all'));
    await withoutPauses(refresh(host, 'all'));
    heeds = false;
    await withoutPauses(refresh(host, 'all'));
    expect(asked.map(({ address, etag }) => [address.slice(-4), etag ?? null])).toEqual([['feed', null], ['le/a', null], ['feed', '"1"'], ['feed', '"1"']]);
    expect(added).toHaveLength(1);
  });
  it('asks nothing of a host that the browser took back unheard, and switches the source off', async () => {
    const id = await switchedOn();
    world.origins.clear();
    const { host, asked } = hostWith({ feed: () => feed([entry('a')]) });
    await withoutPauses(refresh(host, 'all'));
    expect(asked).toEqual([]);
    expect(await readContacts()).toEqual([]);
    expect((await readSources())[0]).toMatchObject({ id, isOn: false });
    expect((await readProgress(id)).trouble?.code).toBe('no-permission');
  });
  it('reads an article once that several feeds of one source list', async () => {
    await switchedOn({ ...LEDGER, feeds: ['https://ledger.example/feed', 'https://ledger.example/world'] });
    const { host, asked, added } = hostWith({ feed: ({ address }) => feed(address.endsWith('world') ? [entry('a'), entry('w')] : [entry('a'), entry('f')]) });
    await withoutPauses(refresh(host, 'all'));
    expect(asked.map(({ address }) => address.slice(23)).sort()).toEqual(['a', 'f', 'feed', 'w', 'world']);
    expect(added).toHaveLength(3);
  });
  it('is due after its interval, not before', async () => {
    await switchedOn();
    const { host, asked } = hostWith({ feed: () => feed([]) });
    await withoutPauses(refresh(host, 'due'));
    await withoutPauses(refresh(host, 'due'));
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(61 * 60_000);
    await withoutPauses(refresh(host, 'due'));
    expect(asked).toHaveLength(2);
  });
  it('reads no page of a host that was not allowed, and tells which', async () => {
    const id = await switchedOn();
    const { host, asked, added } = hostWith({ feed: () => feed([entry('a', { link: 'https://www.ledger.example/a' }), entry('b', { link: 'http://192.168.1.1/b' }), entry('c', { link: 'https://localhost/c' })]) });
    await withoutPauses(refresh(host, 'all'));
    expect(asked).toHaveLength(1);
    expect(added).toHaveLength(3);
    expect((await readProgress(id)).pageHosts).toEqual(['www.ledger.example']);
  });
  it('keeps the teaser of a page that is down, and asks for the page again', async () => {
    const id = await switchedOn();
    let isDown = true;
    const { host, asked, added } = hostWith({ feed: ({ etag }) => (etag ? { unchanged: true, bytes: 0, maxAge: null } : feed(['a', 'b', 'c', 'd', 'e'].map((name) => entry(name)))), page: ({ address }) => (isDown ? failed('http', 503) : article(address)) });
    await withoutPauses(refresh(host, 'all'));
    expect(asked).toHaveLength(1 + 3);
    expect(added.map(({ text }) => text)).toEqual([WORDS, WORDS, WORDS]);
    expect((await readProgress(id)).trouble).toMatchObject({ code: 'pages', status: 503, host: 'ledger.example' });
    expect(Date.parse((await readProgress(id)).nextAt ?? '') - Date.now()).toBeGreaterThan(50 * 60_000);
    isDown = false;
    await withoutPauses(refresh(host, 'all'));
    expect(added.slice(3).filter(({ text }) => text.length > 700)).toHaveLength(5);
    expect((await readProgress(id)).trouble).toBeNull();
  });
  it('waits longer after each failure, and says what it was', async () => {
    const id = await switchedOn();
    const { host } = hostWith({ feed: () => failed('slow', null) });
    const waits: number[] = [];
    for (let i = 0; i < 3; i++) {
      await withoutPauses(refresh(host, 'all'));
      waits.push(Math.round((Date.parse((await readProgress(id)).nextAt ?? '') - Date.now()) / 3_600_000));
    }
    expect(waits).toEqual([2, 4, 8]);
    expect((await readProgress(id)).trouble?.code).toBe('slow');
  });
  it('asks nothing of a host shut out meanwhile, and nothing else either', async () => {
    const id = await switchedOn();
    const { host, asked } = hostWith({ feed: () => feed([entry('a'), entry('b')]), page: ({ address }) => { void setBlocked('ledger.example', true); return article(address); } });
    await withoutPauses(refresh(host, 'all'));
    expect(asked).toHaveLength(2);
    await withoutPauses(refresh(host, 'all'));
    expect(asked).toHaveLength(2);
    expect((await readSources())[0]).toMatchObject({ id, isOn: false });
  });
  it('asks and takes in nothing more once its source is off or taken out, though another may ask the same host', async () => {
    await addSources([{ id: 'sport', title: 'Sport', feeds: ['https://ledger.example/sport'] }]);
    const id = await switchedOn();
    await switchSource('feed:sport', true);
    const off = hostWith({ feed: () => feed([entry('a'), entry('b'), entry('c')]), page: ({ address }) => { void switchSource(id, false); return article(address); } });
    await withoutPauses(refresh(off.host, [id]));
    expect(off.asked.map(({ address }) => address)).toEqual(['https://ledger.example/feed', 'https://ledger.example/a']);
    expect(off.added).toEqual([]);
    const out = hostWith({ feed: () => { void removeSource(off.host, 'feed:sport'); return feed([entry('a', { isContent: true })]); } });
    await withoutPauses(refresh(out.host, ['feed:sport']));
    expect(out.added).toEqual([]);
    expect(Object.keys(world.local)).not.toContain('feed-progress:feed:sport');
  });
  it('writes the host down that a redirect ended at, whatever it answered', async () => {
    allow('relay.example');
    await switchedOn({ ...LEDGER, feeds: ['https://ledger.example/feed', 'https://relay.example/feed'] });
    const { host } = hostWith({ feed: ({ address }) => (address.includes('relay') ? { unchanged: true, bytes: 0, maxAge: null } : { ...failed('http', 503), address: 'https://relay.example/down' }) });
    await withoutPauses(refresh(host, 'all'));
    expect((await readContacts()).map((one) => [one.host, one.requests]).sort()).toEqual([['ledger.example', 1], ['relay.example', 2]]);
  });
  it('follows a redirect to another host of its source, each tried by itself, so that every host on the way is written down', async () => {
    allow('relay.example', 'www.ledger.example', 'shut.example');
    const feeds = ['https://ledger.example/feed', 'https://shut.example/feed', 'https://relay.example/feed', 'https://www.ledger.example:8443/feed'];
    await switchedOn({ ...LEDGER, feeds });
    await setBlocked('shut.example', true);
    const redirected = { ...failed('http', null), failed: 'redirected' } as FeedFetched;
    const { host, asked } = hostWith({ feed: ({ address, allowed }) => (!address.includes('//ledger') ? { unchanged: true, bytes: 0, maxAge: null } : allowed.some((origin) => origin.includes('www.')) ? { ...feed([]), address: 'https://www.ledger.example:8443/moved' } : redirected) });
    await withoutPauses(refresh(host, 'all'));
    expect(asked.filter(({ address }) => address === feeds[0]).map(({ allowed }) => allowed)).toEqual([
      ['https://ledger.example'], ['https://ledger.example', 'https://relay.example'], ['https://ledger.example', 'https://www.ledger.example:8443', 'https://www.ledger.example'],
    ]);
    expect((await readContacts()).map((one) => [one.host, one.requests]).sort()).toEqual([['ledger.example', 3], ['relay.example', 2], ['shut.example', 0], ['www.ledger.example', 2]]);
  });
  it('passes over what is too old to be kept', async () => {
    await switchedOn();
    await changeSettings((settings) => ({ ...settings, mostDays: 30 }));
    const { host, added } = hostWith({ feed: () => feed([entry('old', { published: '2025-01-01' }), entry('new')]) });
    await withoutPauses(refresh(host, 'all'));
    expect(added.map(({ url }) => url)).toEqual(['https://ledger.example/new']);
  });
});

describe('settings and sources', () => {
  it.each([
    [{ refreshMinutes: 1 }, { refreshMinutes: 15 }], [{ refreshMinutes: 1e9 }, { refreshMinutes: 1440 }], [{ refreshMinutes: 'often' }, { refreshMinutes: 60 }], [{ mostDays: 0, mostMegabytes: -5 }, { mostDays: null, mostMegabytes: null }],
    [{ mostDays: 30.7, mostMegabytes: Infinity }, { mostDays: 30, mostMegabytes: null }], [{ isSynced: 1, keepsArticlesRead: 'yes' }, { isSynced: false, keepsArticlesRead: false }],
  ])('stored as %o are read as %o', async (stored, read) => {
    world.local['settings'] = stored;
    expect(await readSettings()).toMatchObject(read);
  });
  it('come out and go in again as they were, sources on only where their hosts are allowed', async () => {
    await switchedOn();
    await addSources([{ id: 'relay', title: 'Relay', feeds: ['https://relay.example/feed'], country: 'FR', medium: 'paper' }]);
    await changeSettings((settings) => ({ ...settings, mostDays: 90, marksOn: false, dismissed: ['abc'] }));
    const text = await writeChoices();
    Object.assign(world, { local: {}, origins: new Set() });
    await takeChoices(text);
    expect(await readSettings()).toMatchObject({ mostDays: 90, marksOn: false, dismissed: [] });
    expect((await readSources()).map(({ id, isOn, country }) => [id, isOn, country])).toEqual([['feed:ledger', false, null], ['feed:relay', false, 'FR']]);
    allow('ledger.example');
    await takeChoices(text);
    expect((await readSources()).map(({ isOn }) => isOn)).toEqual([true, false]);
  });
  it('of somebody else are refused, or taken as far as they make sense', async () => {
    await expect(takeChoices('<html>')).rejects.toMatchObject({ code: 'bad-call' });
    await expect(takeChoices('{"recoupe": 2}')).rejects.toMatchObject({ code: 'bad-call' });
    await expect(takeChoices('{"recoupe": 1, "settings": {"version": 99}}')).rejects.toMatchObject({ code: 'bad-call' });
    await takeChoices('{"recoupe": 1, "sources": [null, 4, {"feeds": []}, {"feeds": ["javascript:x"]}, {"feeds": ["https://a.example/f"], "title": 7, "isOn": true}]}');
    expect(await readSources()).toMatchObject([{ id: 'feed:a-example-f', isOn: false }]);
  });
  it('go to no other machine unless the reader allows it, and come from none', async () => {
    await switchedOn();
    world.sync['settings'] = { version: 1, marksOn: false };
    await sendChoices();
    await receiveChoices();
    expect(Object.keys(world.sync)).toEqual(['settings']);
    expect((await readSettings()).marksOn).toBe(true);
  });
  it('of one publication under two names are taken out on neither machine; what another has just sent is not taken for taken out', async () => {
    await addSources([LEDGER]);
    world.sync['settings'] = { version: 1 };
    world.sync['source:feed:by-address'] = { id: 'feed:by-address', title: 'Ledger', feeds: LEDGER.feeds };
    world.sync['source:feed:gone'] = { id: 'feed:gone', title: 'Gone', feeds: ['https://gone.example/feed'] };
    await changeSettings((settings) => ({ ...settings, isSynced: true }));
    await sendChoices();
    const all = ['settings', 'source:feed:by-address', 'source:feed:gone', 'source:feed:ledger'];
    expect(Object.keys(world.sync).sort()).toEqual(all);
    await receiveChoices();
    await sendChoices();
    expect(Object.keys(world.sync).sort()).toEqual(all);
    await removeSource(hostWith({ feed: () => feed([]) }).host, 'feed:gone');
    await sendChoices();
    expect(Object.keys(world.sync).sort()).toEqual(['settings', 'source:feed:by-address', 'source:feed:ledger']);
  });
  it('of a machine where everything is erased stay on the others', async () => {
    await switchedOn();
    await changeSettings((settings) => ({ ...settings, isSynced: true, mostDays: 30 }));
    await sendChoices();
    const sent = Object.keys(world.sync);
    const local = structuredClone(world.local);
    const [coming, going] = [receiveChoices(), withdrawChoices(async () => { world.local = {}; })];
    await Promise.all([coming, going, receiveChoices(), sendChoices()]);
    expect([world.local, world.sync]).toEqual([{}, {}]);
    world.local = local;   // the other machine
    await receiveChoices(sent);
    expect(await readSources()).toMatchObject([{ id: 'feed:ledger', isOn: true }]);
    expect(await readSettings()).toMatchObject({ mostDays: 30, isSynced: true });
    expect([...world.origins]).toEqual(['*://ledger.example/*']);
  });
  it('go to the other machine and come from there', async () => {
    await switchedOn();
    await changeSettings((settings) => ({ ...settings, isSynced: true, mostDays: 30 }));
    await sendChoices();
    expect(Object.keys(world.sync).sort()).toEqual(['settings', 'source:feed:ledger']);
    Object.assign(world, { local: {}, origins: new Set() });
    await changeSettings((settings) => ({ ...settings, isSynced: true }));
    await receiveChoices();
    expect(await readSettings()).toMatchObject({ mostDays: 30, isSynced: true });
    expect(await readSources()).toMatchObject([{ id: 'feed:ledger', isOn: false }]);
    delete world.sync['source:feed:ledger'];
    allow('ledger.example', 'relay.example');
    await receiveChoices(['source:feed:ledger']);
    expect(await readSources()).toEqual([]);
    expect([...world.origins]).toEqual(['*://relay.example/*']);
  });
});
