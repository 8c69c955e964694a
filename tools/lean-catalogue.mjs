// Leaves out of the catalogue what the corpus worker never asks: it wants to know whose report something is, not where its
// feeds are. It stands in the script that every question waits for.
import { readFile } from 'node:fs/promises';

/** The catalogue's text with what tells a publication and its family; `id` is a number. Throws when it does not look as expected. */
export function leanCatalogue(text) {
  const { version, sources } = JSON.parse(text);
  if (!Array.isArray(sources)) throw new Error('lean-catalogue: assets/sources.json has no list "sources"');
  return JSON.stringify({ version, sources: sources.map(({ name, language, kind, family, homepage }, i) => ({ id: String(i), name, language, kind, family, homepage, feeds: [] })) });
}

/** For bundles that ask for publications' families only. */
export const leanCataloguePlugin = {
  name: 'lean-catalogue',
  setup({ onLoad }) {
    onLoad({ filter: /\/assets\/sources\.json$/ }, async ({ path }) => ({ contents: leanCatalogue(await readFile(path, 'utf8')), loader: 'json' }));
  },
};
