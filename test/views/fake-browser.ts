// The browser as the views see it, in an ordinary page: messages are answered from the story, storage is a map, tabs never
// change. `?state=` says how the background behaves, `?lang=` which locale is shown. Calls made are kept in `window.calls`.
import type { PanelToBackground } from '../../src/extension/protocol.ts';
import { playSettings } from './settings-story.ts';
import { ANSWER, DOUBTFUL_READING, HOSTILE_READING, LONG_ANSWER, LONG_READING, manyTimes, NOTHING, ONE_ORIGIN, OVERVIEW, READING, SOURCES } from './story.ts';

const query = new URLSearchParams(location.search);
const state = query.get('state') ?? 'answered';
const messages = (await (await fetch(`/_locales/${query.get('lang') ?? 'fr'}/messages.json`)).json()) as Readonly<Record<string, { readonly message: string }>>;
const calls: unknown[] = [];
Object.assign(globalThis, { calls });

const MANY = manyTimes(30, 200);
const FAILURES = ['forbidden-page', 'not-article', 'too-short', 'no-tab', 'page-gone', 'corpus-unavailable', 'storage-full', 'bad-call', 'internal'];
const never = new Promise<never>(() => undefined);
const fail = (code: string): never => { throw Object.assign(new Error(`invented failure of "${code}" for the preview`), { code }); };

const background: { readonly [M in keyof PanelToBackground]: (...args: Parameters<PanelToBackground[M]>) => Promise<ReturnType<PanelToBackground[M]>> } = {
  readTab: async () => (state === 'reading' ? never : ['forbidden-page', 'not-article', 'too-short', 'no-tab'].includes(state) ? fail(state) : state === 'doubtful' ? DOUBTFUL_READING : state === 'hostile' ? HOSTILE_READING : state === 'long' ? LONG_READING : READING),
  readSelection: async () => (state === 'selected' ? { ...DOUBTFUL_READING, confidence: 1, doubts: [] } : fail('too-short')),
  answerTab: async () => (['searching', 'opening', 'importing'].includes(state) ? never : FAILURES.includes(state) ? fail(state) : state === 'nothing' ? NOTHING : state === 'copied' ? { ...NOTHING, copies: ANSWER.copies ?? [] } : state === 'one-origin' ? ONE_ORIGIN : state === 'long' ? LONG_ANSWER : state === 'many' ? MANY.answer : ANSWER),
  overviewTab: async () => (state === 'ledger-loading' ? never : state === 'ledger-failed' ? fail('corpus-unavailable') : state === 'one-origin' || state === 'long' ? { ...OVERVIEW, rows: [], leftOut: [], contradictions: [] } : state === 'many' ? MANY.overview : OVERVIEW),
  corpusState: async () => (state === 'importing' ? { state: 'importing', done: 148, total: 240 } : state === 'opening' ? { state: 'opening' } : { state: 'ready' }),
  showMarks: async () => (isPageGone ? fail('page-gone') : { located: ['a'], lost: state === 'lost' ? ['b', 'c'] : [] }),
  hideMarks: async () => undefined,
  cancel: async () => undefined,
  showHints: async () => undefined,
  goToMark: async () => undefined,
  ...playSettings(state, fail),
  keepTab: async () => ({ isNew: true, isChanged: false }),
  listSources: async () => (state === 'no-sources' ? [] : FAILURES.includes(state) && state !== 'storage-full' ? fail(state) : SOURCES),
};

async function reply({ call, args }: { readonly call: keyof PanelToBackground; readonly args: readonly never[] }): Promise<unknown> {
  calls.push([call, ...args]);
  try {
    return { ok: true, value: await (background[call] as (...given: readonly never[]) => Promise<unknown>)(...args) };
  } catch (error) {
    const { code, message } = error as { readonly code: string; readonly message: string };
    return { ok: false, code, message };
  }
}

const stored = new Map<string, unknown>();
type Changed = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => void;
const changed = new Set<Changed>();

const listeners = new Map<string, ((...args: readonly unknown[]) => void)[]>();
const event = (name: string) => ({ addListener: (listener: (...args: readonly unknown[]) => void) => { listeners.set(name, [...listeners.get(name) ?? [], listener]); } });
/** Lets a test play what the browser tells: `fire('tabs.onUpdated', 7, { status: 'complete' })`. */
const fire = (name: string, ...args: readonly unknown[]): void => listeners.get(name)?.forEach((listener) => listener(...args));
let isPageGone = false;
Object.assign(globalThis, { fire, leavePage: () => { isPageGone = true; } });

const record = (name: string) => async (...args: readonly unknown[]): Promise<void> => { calls.push([name, ...args]); };

export const browser = {
  i18n: { getMessage: (key: string, values: readonly string[] = []) => (messages[key]?.message ?? '').replace(/\$(?<n>\d)/gu, (_, n: string) => values[Number(n) - 1] ?? '') },
  runtime: { sendMessage: reply, getURL: (path: string) => `/${path}`, openOptionsPage: record('openOptionsPage'), getManifest: () => ({ permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'] }) },
  storage: {
    local: {
      get: async (key: string) => Object.fromEntries([[key, stored.get(key)]]),
      set: async (values: Readonly<Record<string, unknown>>) => {
        for (const [key, newValue] of Object.entries(values)) {
          stored.set(key, newValue);
          for (const listener of changed) listener({ [key]: { newValue } }, 'local');
        }
      },
    },
    onChanged: { addListener: (listener: Changed) => { changed.add(listener); }, removeListener: (listener: Changed) => { changed.delete(listener); } },
  },
  permissions: {
    request: async (asked: { readonly origins: readonly string[] }) => {
      calls.push(['permissions.request', asked.origins]);
      return state !== 'refused';
    },
    getAll: async () => ({ permissions: [], origins: state === 'fresh' ? [] : ['*://www.estafette.example/*', '*://fil-du-matin.example/*'] }),
  },
  // A popup is in no tab.
  tabs: { query: async () => [{ id: 7 }], getCurrent: async () => (query.has('popup') ? undefined : { id: 7 }), create: record('tabs.create'), update: record('tabs.update'), onUpdated: event('tabs.onUpdated'), onRemoved: event('tabs.onRemoved'), onActivated: event('tabs.onActivated') },
  commands: { getAll: async () => [{ name: '_execute_action', description: '', shortcut: 'Alt+R' }, { name: 'keep-article', description: 'Garder cet article', shortcut: query.has('unset') ? '' : 'Alt+Shift+K' }] },
  sidePanel: { setOptions: record('sidePanel.setOptions'), open: record('sidePanel.open') },
};
