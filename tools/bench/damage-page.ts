// Runs inside the browser for the test of a disk that fails: fills a corpus until there is no room, damages one, makes one of
// a newer version, and posts what the corpus says and still does. ?task=ready|fill|more|newer|torn
import type { Report } from '../../src/core/article.ts';
import { connectCorpus, type ConnectedCorpus } from '../../src/corpus/client.ts';

const BATCH = 100;
/** Batches after which a full disk must have shown. */
const MOST_BATCHES = 100;

const directory = (name: string) => ({ directory: name, wasmUrl: new URL('/sqlite3.wasm', location.href).href, bundleUrl: null });
const connect = (): ConnectedCorpus => connectCorpus(new Worker('/worker.js', { type: 'module' }));
const letters = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');

function reportOf(i: number): Report {
  const words = Array.from({ length: 400 }, (_, w) => `w${letters((i * 7919 + w * 104_729) % 99_991)}`).join(' ');
  return { id: `r${i}`, sourceId: 'feed:1', title: null, byline: null, source: null, language: 'en', url: null, publishedAt: '2025-03-04', text: `The ferry of Tilbourg, ${words}.` };
}
const batch = (from: number): readonly Report[] => Array.from({ length: BATCH }, (_, i) => reportOf(from + i));

/** What the corpus still does: holds, finds, gives out; what is wrong with it. */
async function stateOf(corpus: ConnectedCorpus): Promise<object> {
  const found = await corpus.find({ keys: [{ key: 'tilbur', weight: 1 }], limit: 100_000 });
  let exported = 0;
  for (let after: number | null = 0; after !== null;) {
    const { reports, next } = await corpus.export(after, 500);
    exported += reports.length;
    after = next;
  }
  return { held: (await corpus.size()).reports, found: found.length, exported, wrong: await corpus.check() };
}

const messageOf = (work: Promise<unknown>): Promise<string> => work.then(() => '', (error: unknown) => String(error));

async function fill(): Promise<unknown> {
  const corpus = connect();
  await corpus.open(directory('full'));
  let [message, acknowledged] = ['', 0];
  for (let i = 0; i < MOST_BATCHES && !message; i++) {
    message = await messageOf(corpus.add(batch(i * BATCH), { isBulk: true }));
    if (!message) acknowledged += BATCH;
  }
  const state = await stateOf(corpus);
  corpus.stop();
  return { message, acknowledged, ...state };
}

async function more(): Promise<unknown> {
  const corpus = await openPatiently('full');
  const before = (await corpus.size()).reports;
  await corpus.add(batch(90_000), { isBulk: true });
  const state = await stateOf(corpus);
  corpus.stop();
  return { before, ...state };
}

/** A worker just stopped may hold its files for some moments. */
async function openPatiently(name: string): Promise<ConnectedCorpus> {
  for (let tries = 0; ; tries++) {
    const corpus = connect();
    const message = await messageOf(corpus.open(directory(name)));
    if (!message) return corpus;
    corpus.stop();
    if (tries > 20) throw new Error(message);
    await new Promise((resolve) => { setTimeout(resolve, 200); });
  }
}

/** Does something to a corpus of a hundred reports, then tries to open it twice, and takes its files out before and after. */
async function spoiled(does: 'newer' | 'torn'): Promise<unknown> {
  const corpus = connect();
  await corpus.open(directory(does));
  for (let i = 0; i < 3; i++) await corpus.add(batch(i * BATCH), { isBulk: true });
  corpus.stop();
  const spoiler = new Worker('/damage.js', { type: 'module' });
  await new Promise((resolve, reject) => {
    spoiler.onmessage = ({ data }: MessageEvent<string>) => (data === '' ? resolve(null) : reject(new Error(data)));
    spoiler.postMessage({ does, ...directory(does) });
  });
  spoiler.terminate();
  const again = connect();
  const first = await messageOf(again.open(directory(does)));
  const files = await again.exportFiles(directory(does));
  const second = await messageOf(again.open(directory(does)));
  const after = await again.exportFiles(directory(does));
  again.stop();
  const main = files.find(({ name }) => name === 'corpus.sqlite');
  return {
    messages: [first, second], names: files.map(({ name }) => name).sort(), head: new TextDecoder().decode(main?.bytes.subarray(0, 15)), bytes: main?.bytes.length ?? 0,
    isUntouched: files.length === after.length && files.every(({ bytes }, i) => bytes.length === after[i]?.bytes.length && bytes.every((byte, k) => byte === after[i]?.bytes[k])),
  };
}

const TASKS: Readonly<Record<string, () => Promise<unknown>>> = { ready: async () => null, fill, more, newer: () => spoiled('newer'), torn: () => spoiled('torn') };
const task = TASKS[new URLSearchParams(location.search).get('task') ?? ''];
const post = (body: object): Promise<unknown> => fetch('/done', { method: 'POST', body: JSON.stringify(body) });
if (task) void task().then((value) => post({ value }), (error: unknown) => post({ error: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) }));
