// Runs inside the browser for the test that kills it: works on a corpus without end, and posts what was acknowledged, so that
// the next start can be asked whether it is all there. ?task=work|check; after a check the work goes on.
import { connectCorpus, type ConnectedCorpus } from '../../src/corpus/client.ts';
import type { Report } from '../../src/core/article.ts';

const asked = new URLSearchParams(location.search);
const BATCH = 150;

/** So small that merges part by day while they are killed. */
const PART_SIZES = { splitFrom: 400, least: 100 };

const post = async (path: string, body: unknown): Promise<void> => { await fetch(path, { method: 'POST', body: JSON.stringify(body) }); };

const letters = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');

/** Report `i`: long enough to fill pages, with a word of its own and one that all have. */
function reportOf(i: number): Report {
  const words = Array.from({ length: 220 }, (_, w) => `w${letters((i * 7919 + w * 104_729) % 99_991)}`).join(' ');
  return {
    id: `r${i}`, sourceId: `feed:${i % 5}`, title: `Report ${i}`, byline: null, source: 'Ledger', language: 'en', url: `https://ledger.example/${i}`,
    publishedAt: `2025-${String(1 + i % 12).padStart(2, '0')}-${String(1 + i % 28).padStart(2, '0')}`, text: `The ferry of Tilbourg, zq${letters(i)}, ${words}.`,
  };
}

async function openCorpus(): Promise<ConnectedCorpus> {
  const corpus = connectCorpus(new Worker('/worker.js', { type: 'module' }));
  await corpus.open({ directory: 'killed', wasmUrl: new URL('/sqlite3.wasm', location.href).href, bundleUrl: null, partSizes: PART_SIZES });
  return corpus;
}

/** Adds, removes and compacts from report `from` on, until the browser is gone. What was acknowledged is posted as "+from-to", "-from-to". */
async function work(corpus: ConnectedCorpus, first: number): Promise<void> {
  for (let from = first; ; from += BATCH) {
    await corpus.add(Array.from({ length: BATCH }, (_, i) => reportOf(from + i)), { isBulk: true });
    await post('/progress', `+${from}-${from + BATCH}`);
    if ((from / BATCH) % 3 === 2) {
      await post('/progress', `?${from - BATCH}-${from}`);   // may be gone or not from now on
      await corpus.remove(Array.from({ length: BATCH }, (_, i) => `r${from - BATCH + i}`));
      await post('/progress', `-${from - BATCH}-${from}`);
    }
    if ((from / BATCH) % 4 === 3) await corpus.compact();
  }
}

/** What is in it, and what is wrong with it. */
async function check(corpus: ConnectedCorpus): Promise<{ readonly wrong: readonly string[]; readonly ids: readonly number[]; readonly found: number }> {
  const wrong = [...await corpus.check()];
  const ids: string[] = [];
  for (let after: number | null = 0; after !== null;) {
    const { reports, failures, next } = await corpus.export(after, 500);
    ids.push(...reports.map(({ id }) => id));
    wrong.push(...failures);
    after = next;
  }
  const found = await corpus.find({ keys: [{ key: 'tilbur', weight: 1 }], limit: 100_000 });
  return { wrong, ids: ids.map((id) => Number(id.slice(1))), found: found.length };
}

/** `from`: the first report not acknowledged; its batch may be in or not. */
async function run(task: string | null, from: number): Promise<void> {
  const corpus = await openCorpus();
  if (task === 'work') return work(corpus, from);
  const checked = await check(corpus);
  await post('/done', { value: checked });
  await work(corpus, checked.ids.includes(from) ? from + BATCH : from).catch((error: unknown) => post('/progress', `!${String(error)}`));
}

void run(asked.get('task'), Number(asked.get('from'))).catch((error: unknown) => post('/done', { error: String(error) }));
