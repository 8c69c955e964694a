// Leaves out of Readability what the page it is given never has: it sees a document of numbered lines, without scripts, pictures, addresses,
// styles, line breaks or metadata. What is left out would find nothing there, and takes a third of the file from what the first click waits for.
// Throws when a method no longer looks as expected, so that an update cannot pass unseen; the reader's tests run on the whole library in
// Node and on this in both browsers.
import { readFile } from 'node:fs/promises';

/** Methods and what stands in their place. */
const UNUSED = {
  _fixRelativeUris: '', _simplifyNestedElements: '', _cleanClasses: '', _replaceBrs: '', _unwrapNoscriptImages: '', _removeScripts: '', _fixLazyImages: '', _cleanStyles: '',
  _getArticleTitle: 'return "";', _unescapeHtmlEntities: 'return "";', _getJSONLD: 'return {};', _getArticleMetadata: 'return {};',
};
const END = '\n  },\n';

/** The text of Readability.js with empty bodies for what is not used. Throws when one of them is not found exactly once. */
export function leanReadability(text) {
  return Object.entries(UNUSED).reduce((rest, [name, body]) => {
    const head = new RegExp(`^  ${name}\\([\\w, ]*\\) \\{\\n`, 'gmu');
    const [found, again] = [...rest.matchAll(head)];
    const start = found && found.index + found[0].length;
    const end = found ? rest.indexOf(END, start) : -1;
    if (!found || again || end < 0) throw new Error(`lean-readability: "${name}" is not found, twice there or never ends; look at the new version of @mozilla/readability`);
    return rest.slice(0, start) + body + rest.slice(end);
  }, text);
}

/** The same as an esbuild plugin. */
export const leanReadabilityPlugin = {
  name: 'lean-readability',
  setup({ onLoad }) {
    // No "u" here: esbuild reads the filter as a regular expression of Go.
    onLoad({ filter: /@mozilla[\\/]readability[\\/]Readability\.js$/ }, async ({ path }) => ({ contents: leanReadability(await readFile(path, 'utf8')), loader: 'js' }));
  },
};
