// The sources of an invented reader, as the settings get them, and a background that changes them as the real one would: titles are
// switched, added and taken out, hosts blocked, files imported. `?state=` says which reader: fresh, refused, files, no-sources…
import type { PanelToBackground } from '../../src/extension/protocol.ts';
import { originsOf, type FileProgress, type HostContact, type NewSource, type SourceState } from '../../src/extension/source-state.ts';

const HOUR = 3_600_000;
const hoursAgo = (hours: number): string => new Date(Date.now() - hours * HOUR).toISOString();

type Given = Partial<SourceState> & Pick<SourceState, 'id' | 'title' | 'kind'>;

function titleOf(given: Given): SourceState {
  return {
    homepage: null, feeds: [], language: null, languages: given.language ? [given.language] : [], country: null, medium: null, family: null, isOn: true, readsPages: true, reports: 0, origins: originsOf({ feeds: given.feeds ?? [], homepage: given.homepage }),
    missingOrigins: [], pageOrigins: [], refreshedAt: null, nextAt: null, isRefreshing: false, trouble: null, lastAdded: 0, ...given,
  };
}

export const TITLES: readonly SourceState[] = [
  titleOf({ id: 'feed:estafette', kind: 'feed', title: 'L’Estafette du Ponant', language: 'fr', country: 'FR', medium: 'paper', family: 'Presse du Ponant', homepage: 'https://www.estafette.example/', feeds: ['https://www.estafette.example/rss/une.xml', 'https://www.estafette.example/rss/international.xml'], reports: 3120, refreshedAt: hoursAgo(1), nextAt: hoursAgo(-1), lastAdded: 14 }),
  titleOf({ id: 'feed:matin', kind: 'feed', title: 'Le Fil du matin', language: 'fr', country: 'FR', medium: 'broadcaster', homepage: 'https://fil-du-matin.example/', feeds: ['https://fil-du-matin.example/feed'], reports: 2655, refreshedAt: hoursAgo(17), nextAt: hoursAgo(-2), lastAdded: 3, pageOrigins: ['*://articles.matin.example/*'] }),
  titleOf({ id: 'feed:canular', kind: 'feed', title: 'Le Canular', language: 'fr', country: 'FR', medium: 'satire', isOn: false, homepage: 'https://canular.example/', feeds: ['https://canular.example/feed/'], missingOrigins: ['*://canular.example/*'] }),
  titleOf({ id: 'feed:panorama', kind: 'feed', title: 'Panorama Monde', language: 'fr', country: 'BE', medium: 'magazine', homepage: 'https://panorama-monde.example/', feeds: ['https://panorama-monde.example/rss'], reports: 1874, refreshedAt: hoursAgo(30), nextAt: hoursAgo(-4), trouble: { code: 'http', message: 'cannot read feed "panorama": HTTP 403 from https://panorama-monde.example/rss; tried again later', at: hoursAgo(1), host: 'panorama-monde.example', status: 403 } }),
  titleOf({ id: 'feed:hafen', kind: 'feed', title: 'Der Hafenbote', language: 'de', country: 'DE', medium: 'paper', homepage: 'https://hafenbote.example/', feeds: ['https://feeds.hafenbote.example/alle'], reports: 1, isRefreshing: true, refreshedAt: hoursAgo(50) }),
  titleOf({ id: 'feed:mina', kind: 'feed', title: 'صحيفة الميناء', medium: 'paper', feeds: ['https://mina.example/rss'], reports: 12, refreshedAt: hoursAgo(3) }),
  titleOf({ id: 'saved:estafette', kind: 'saved', title: 'L’Estafette du Ponant', language: 'fr', reports: 37 }),
  titleOf({ id: 'dossier:ferry', kind: 'dossier', title: 'Le ferry de Brenne', languages: ['fr', 'de'], reports: 6 }),
];

const FRESH = TITLES.filter(({ kind }) => kind === 'dossier');

const CONTACTS: readonly HostContact[] = [
  { host: 'www.estafette.example', sources: ['feed:estafette'], firstAt: hoursAgo(700), lastAt: hoursAgo(1), requests: 648, bytes: 31_400_000, isBlocked: false },
  { host: 'panorama-monde.example', sources: ['feed:panorama'], firstAt: hoursAgo(700), lastAt: hoursAgo(1), requests: 25, bytes: 410_000, isBlocked: false },
  { host: 'fil-du-matin.example', sources: ['feed:matin', 'reader'], firstAt: hoursAgo(400), lastAt: hoursAgo(17), requests: 124, bytes: 8_020_000, isBlocked: false },
  { host: 'pixel.traceur.example', sources: ['feed:matin'], firstAt: hoursAgo(300), lastAt: hoursAgo(300), requests: 1, bytes: 43, isBlocked: true },
];

const file = (id: number, name: string, given: Partial<FileProgress>): FileProgress => ({ id, name, files: 1, filesDone: 0, current: null, state: 'done', done: 0, total: 0, added: 0, replaced: 0, problems: [], problemCount: 0, message: null, ...given });
const problem = (place: string, code: string): FileProgress['problems'][number] => ({ place, code, message: `${place}: an invented problem; leave it out` });

const FILES: readonly FileProgress[] = [
  file(1, 'archives/2026', { files: 240, filesDone: 240, done: 48_000_000, total: 48_000_000, added: 11_940, replaced: 12, problemCount: 3, problems: [problem('archives/2026/mars.jsonl, line 812', 'not-json'), problem('archives/2026/photo.png', 'unknown-kind'), problem('archives/2026/brève.txt', 'too-short')] }),
  file(2, 'sauvegarde.wacz', { filesDone: 0, state: 'paused', done: 21_000_000, total: 64_000_000, added: 212, current: 'sauvegarde.wacz' }),
  file(3, 'coupures', { files: 1240, filesDone: 310, state: 'running', done: 1_000_000, total: 9_000_000, added: 298, replaced: 2, current: 'coupures/2025/pont-de-brenne.md', problemCount: 25, problems: Array.from({ length: 25 }, (_, i) => problem(`coupures/2025/note-${i}.txt`, 'empty')) }),
  file(4, 'notes/pont.md', { state: 'waiting', total: 4_100 }),
];

type Played = 'sourceStates' | 'findFeeds' | 'feedsOfTab' | 'addSources' | 'switchSource' | 'changeSource' | 'refreshNow' | 'removeSource' | 'networkLog' | 'blockHost' | 'fileImports' | 'steerImport' | 'storageUsed' | 'expireNow' | 'exportReports' | 'exportChoices' | 'importChoices' | 'deleteEverything';
type Background = { readonly [M in Played]: (...args: Parameters<PanelToBackground[M]>) => Promise<ReturnType<PanelToBackground[M]>> };

/** The background of the reader that `state` names; `fail` throws a failure of that code. */
export function playSettings(state: string, fail: (code: string) => never): Background {
  const isBroken = state === 'corpus-unavailable' || state === 'internal';
  let titles: readonly SourceState[] = state === 'no-sources' ? [] : state === 'fresh' ? FRESH : TITLES;
  let contacts = state === 'fresh' || state === 'no-sources' ? [] : CONTACTS;
  let files: readonly FileProgress[] = state === 'files' ? FILES : [];
  const find = (id: string): SourceState => titles.find((title) => title.id === id) ?? fail('bad-call');
  const change = (id: string, next: Partial<SourceState>): SourceState => {
    titles = titles.map((title) => (title.id === id ? { ...title, ...next } : title));
    return find(id);
  };
  const add = ({ id, title, ...given }: NewSource): SourceState => {
    const known = titles.find(({ feeds }) => feeds.some((feed) => given.feeds.includes(feed)));
    if (known) return known;
    const { homepage = null, feeds, language = null, country = null, medium = null, family = null } = given;
    const added = titleOf({ id: `feed:${id ?? feeds[0] ?? ''}`, kind: 'feed', title, homepage, feeds, language, country, medium, family, isOn: false });
    titles = [...titles, added];
    return added;
  };
  // Files that the view hands over: read at once, those of an unknown ending left out.
  new BroadcastChannel('recoupe-import').addEventListener('message', ({ data }: MessageEvent<readonly { readonly name: string; readonly file: Blob }[]>) => {
    files = [...files, ...data.map(({ name, file: { size } }, i) => (state === 'storage-full' ? file(files.length + i + 1, name, { state: 'failed', total: size, message: 'no room left' })
      : file(files.length + i + 1, name, { done: size, total: size, ...(/\.(?:txt|md)$/u.test(name) ? { added: 1 } : { problemCount: 1, problems: [problem(`${name}, line 1`, 'not-json')] }) })))];
  });
  return {
    sourceStates: async () => (isBroken ? fail(state) : titles),
    findFeeds: async (address) => (address.includes('nothing') ? fail('no-feed') : [{ address: `${new URL(address).origin}/feed`, title: 'Une', homepage: address, language: 'fr', entries: 20, origins: originsOf({ feeds: [address], homepage: null }) }]),
    feedsOfTab: async () => [{ address: 'https://relais.example/rss', title: 'Le Relais', homepage: 'https://relais.example', language: null, entries: null, origins: ['*://relais.example/*'] }],
    addSources: async (sources) => sources.map(add),
    switchSource: async (id, isOn) => change(id, { isOn, missingOrigins: isOn ? [] : find(id).origins }),
    changeSource: async (id, next) => change(id, next),
    refreshNow: async () => undefined,
    removeSource: async (id) => {
      const { reports } = find(id);
      titles = titles.filter((title) => title.id !== id);
      return reports;
    },
    networkLog: async () => contacts,
    blockHost: async (host, isBlocked) => { contacts = contacts.map((contact) => (contact.host === host ? { ...contact, isBlocked } : contact)); },
    fileImports: async () => files,
    steerImport: async (id, order) => {
      files = files.map((one) => (one.id === id ? { ...one, state: order === 'pause' ? 'paused' : order === 'resume' ? 'running' : 'cancelled' } : one));
      return files.find((one) => one.id === id) ?? fail('bad-call');
    },
    storageUsed: async () => ({ reports: titles.reduce((sum, { reports }) => sum + reports, 0), corpusBytes: 31_200_000, freeBytes: 2_900_000, settingsBytes: 14_200, quotaBytes: null }),
    expireNow: async () => 0,
    exportReports: async (after) => (after === 0 ? { lines: '{"id":"a"}\n', reports: 200, failures: [], next: 200 } : { lines: '{"id":"b"}\n', reports: 40, failures: [], next: null }),
    exportChoices: async () => '{}',
    importChoices: async (text) => { if (!text.startsWith('{')) fail('bad-call'); },
    deleteEverything: async () => {
      titles = FRESH;
      contacts = [];
    },
  };
}
