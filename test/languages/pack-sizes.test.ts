// What one language adds to what a reader downloads: its pack as it is shipped, minified and gzipped; and the lists of names that all share. Words are free to come in
// as long as the lists are dense: a stem with its endings ("président|ministre~|s"), no word twice in a list, nothing where a language has no word.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import '../../src/core/languages/all-packs.ts';
import { LANGUAGES, packOf } from '../../src/core/languages/pack.ts';
import { wordsOfList } from '../../src/core/languages/speech-words.ts';

const MOST_BYTES = 20 * 1024;

it.each(LANGUAGES)('the pack of %s takes no more than 20 KB gzipped', async (language) => {
  const { outputFiles } = await build({ entryPoints: [`src/core/languages/${language}/pack.ts`], bundle: true, minify: true, format: 'esm', charset: 'utf8', write: false });
  const bytes = gzipSync(outputFiles[0]?.contents ?? '').length;
  expect(bytes).toBeGreaterThan(MOST_BYTES / 4);
  expect(bytes, 'write stems with endings, or drop what is listed twice').toBeLessThanOrEqual(MOST_BYTES);
});

const MOST_BYTES_OF_NAMES = 30 * 1024;
const NAME_LISTS = ['given-names', 'city-names', 'country-names', 'organisation-names', 'place-names'];

it('the lists of names take no more than 30 KB gzipped for all languages', async () => {
  const contents = NAME_LISTS.map((list) => `export * from './${list}.ts';`).join('\n');
  const { outputFiles } = await build({ stdin: { contents, resolveDir: 'src/core/facts/names' }, bundle: true, minify: true, format: 'esm', charset: 'utf8', write: false });
  const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
  expect(bytes).toBeGreaterThan(MOST_BYTES_OF_NAMES / 4);
  expect(bytes, 'raise what a name must be known by in tools/make-given-names.mjs').toBeLessThanOrEqual(MOST_BYTES_OF_NAMES);
});

it.each(LANGUAGES)('the lists of names and frequent words in %s hold no word twice', (language) => {
  const { name, matching } = packOf(language);
  const lists = Object.entries({ ...name, frequent: matching.frequent }).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[1].includes(':'));
  const twice = lists.flatMap(([key, list]) => wordsOfList(list).filter((word, at, all) => all.indexOf(word) < at).map((word) => `${key}: ${word}`));
  expect(twice).toEqual([]);
});
