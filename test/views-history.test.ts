// What views tell over time: versions of the article read, with what changed between them, and when reports came in.
import { expect, test } from 'vitest';
import '../src/core/languages/all-packs.ts';
import { articleOf } from '../src/core/article.ts';
import { digest } from '../src/core/digest.ts';
import { captureTimes, changesBetween, versionsOf } from '../src/corpus/history.ts';
import { openCorpusInMemory } from '../src/corpus/open-memory.ts';
import { overviewOf } from '../src/corpus/overview.ts';
import { report, wasm } from './corpus/held.ts';

const URL = 'https://vallee.example/incendie';
const OPENING = 'Un incendie a détruit l’usine de Brévans dans la nuit de mardi à mercredi, selon les pompiers du département.';
const TOLL = (injured: number): string => `Le feu a fait ${injured} blessés parmi les ouvriers de l’équipe de nuit, a indiqué la préfecture.`;
const INQUIRY = 'Le parquet de Dole a ouvert une enquête sur les causes du sinistre et entendra le directeur.';
const CLOSING = 'L’usine, qui employait 340 salariés, fabriquait des ressorts pour des constructeurs allemands.';
const join = (...sentences: readonly string[]): string => sentences.join('\n');
const article = (text: string) => articleOf({ text, url: `${URL}?utm_source=lettre`, language: 'fr', title: 'L’usine de Brévans', publishedAt: '2023-03-08' });

test('a changed figure, a sentence put in and one taken out are told each, in order', () => {
  const read = (text: string) => digest(article(text));
  const changes = changesBetween(read(join(OPENING, TOLL(12), CLOSING)), read(join(OPENING, TOLL(15), INQUIRY)));
  expect(changes.map(({ before, after }) => [before, after])).toEqual([[TOLL(12), TOLL(15)], [CLOSING, ''], ['', INQUIRY]]);
  const [toll] = changes.filter(({ edits }) => edits.length > 0);
  expect(toll?.edits.filter(({ op }) => op !== 'both').map(({ op, here, there }) => [op, toll.before.slice(here.start, here.end).trim(), toll.after.slice(there.start, there.end).trim()])).toEqual([['only-here', '12', ''], ['only-there', '', '15']]);
});

test('an article held before is told version by version, the present text last', async () => {
  let now = Date.UTC(2023, 2, 8, 6);
  const { corpus } = await openCorpusInMemory({ name: 'test', wasm, now: () => now });
  await corpus.add([report('a', join(OPENING, TOLL(12), CLOSING), { url: URL, language: 'fr' })]);
  now += 3_600_000;
  await corpus.add([report('b', join(OPENING, TOLL(13), CLOSING), { url: URL, language: 'fr' }), report('c', 'Rien à voir avec cela.', { language: 'fr' })]);
  const versions = await versionsOf(digest(article(join(OPENING, TOLL(15), CLOSING))), corpus);
  expect(versions.map(({ capturedAt, changes }) => [capturedAt, changes.map(({ after }) => after)])).toEqual([
    ['2023-03-08T06:00:00.000Z', []], ['2023-03-08T07:00:00.000Z', [TOLL(13)]], [null, [TOLL(15)]],
  ]);
  expect(await versionsOf(digest({ ...article(join(OPENING, TOLL(13), CLOSING)), url: 'https://autre.example/incendie' }), corpus)).toEqual([]);
  expect(await captureTimes(['a', 'nobody'], corpus)).toEqual(['2023-03-08T07:00:00.000Z', null]);
});

test('an article that was kept is found again among any number of reprints', async () => {
  const { corpus } = await openCorpusInMemory({ name: 'test', wasm });
  const text = join(OPENING, TOLL(12), CLOSING);
  await corpus.add([report(`saved:${URL}`, text, { url: URL, language: 'fr', sourceId: 'saved:vallee' }), ...Array.from({ length: 20 }, (_, i) => report(`r${i}`, join(OPENING, TOLL(15), CLOSING), { url: `https://relais${i}.example/incendie`, language: 'fr' }))]);
  const versions = await versionsOf(digest({ ...article(join(OPENING, TOLL(15), CLOSING)), url: URL }), corpus);
  expect(versions.map(({ changes }) => changes.map(({ after }) => after))).toEqual([[], [TOLL(15)]]);
});

test('a headline alone that became another is told of an article that was kept, and of no feed’s', async () => {
  const { corpus } = await openCorpusInMemory({ name: 'test', wasm });
  const text = join(OPENING, TOLL(12), CLOSING);
  const changed = digest({ ...article(text), title: 'L’usine de Brévans détruite' });
  for (const [sourceId, told] of [['feed:vallee', []], ['saved:vallee', [[], [['L’usine de Brévans', 'L’usine de Brévans détruite']]]]] as const) {
    await corpus.add([report('a', text, { url: URL, language: 'fr', title: 'L’usine de Brévans', sourceId })]);
    expect((await versionsOf(changed, corpus)).map(({ changes }) => changes.map(({ before, after }) => [before, after]))).toEqual(told);
    expect(await versionsOf(digest(article(text)), corpus)).toEqual([]);
  }
});

test('texts that share a text are told with both parts and the passages; independent ones with none', async () => {
  const read = (text: string) => digest({ text, language: 'fr', publishedAt: '2023-03-08' });
  const long = join(OPENING, TOLL(12), INQUIRY, CLOSING);
  const own = 'Quarante pompiers ont lutté jusqu’à l’aube contre les flammes. Personne ne sait encore quand le travail reprendra, regrette un délégué du personnel, qui demande une réunion. Les riverains ont senti la fumée à dix kilomètres.';
  const { shared, origins } = await overviewOf(read(long), [read(join(OPENING, TOLL(12), INQUIRY)), read(own)]);
  expect(shared.map(({ a, b }) => [a, b])).toEqual([[0, 1], [0, 2], [1, 2]]);
  expect(shared[0]?.there).toBeGreaterThan(0.8);
  expect(shared[0]?.passages.map(({ here }) => long.slice(here.start, here.end)).join(' ')).toContain('entendra le directeur');
  expect([shared[1]?.passages, shared[2]?.passages]).toEqual([[], []]);
  expect(origins.map(({ members }) => members)).toEqual([[0, 1], [2]]);
});
