// Every sentence of every page in test/pages is found in its document, at the right place, and back. What counts as located exactly: the range's
// words are the sentence's, blanks and unseen characters aside; it follows the sentence before it; it lies in nothing hidden.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodePage, parsePage } from '../src/cli/read.ts';
import { packOf } from '../src/core/languages/pack.ts';
import { splitSentences } from '../src/core/text/sentences.ts';
import { readArticle } from '../src/reader/read-article.ts';
import { mapText } from '../src/reader/text-map.ts';
import { withRanges } from './reader-ranges.ts';

const FOLDER = new URL('pages/', import.meta.url);
const words = (text: string): string => text.replace(/[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu, '');

interface Located { readonly sentence: string; readonly fault: string | null }

const textNodes = (node: Node): readonly Node[] => (node.nodeType === 3 ? [node] : [...node.childNodes].flatMap(textNodes));

function locateAll(name: string): readonly Located[] {
  const document = withRanges(parsePage(decodePage(readFileSync(new URL(`${name}/page.html`, FOLDER)))));
  const reading = readArticle(document, 'https://a.example/b');
  if ('unreadable' in reading) return [];
  const { text, language } = reading.article;
  const map = mapText(text, document);
  const order = new Map(textNodes(document).map((node, at) => [node, at] as const));
  let before = -1;
  return splitSentences(text, packOf(language ?? 'fr')).filter(({ start, end }) => words(text.slice(start, end)) !== '').map((span) => {
    const sentence = text.slice(span.start, span.end);
    const range = map.rangeOf(span);
    if (!range) return { sentence, fault: 'not found' };
    const parent = range.startContainer.parentElement;
    const place = order.get(range.startContainer) ?? -1;
    const back = map.spanOf(range);
    const fault = words(range.toString()) !== words(sentence) ? `found as: ${range.toString()}`
      : parent?.closest('[hidden], [aria-hidden="true"]') ? 'in something hidden'
        : place < before ? 'before the sentence before it'
          : !back || words(text.slice(back.start, back.end)) !== words(sentence) || Math.abs(back.start - span.start) > 2 ? 'not found back' : null;
    before = place;
    return { sentence, fault };
  });
}

test('at least 99.5 % of the sentences of all pages are located exactly, and back', () => {
  const all = readdirSync(FOLDER).flatMap((name) => locateAll(name).map((located) => ({ name, ...located })));
  const lost = all.filter(({ fault }) => fault !== null);
  expect(all.length).toBeGreaterThan(150);
  expect(lost.length / all.length, JSON.stringify(lost, null, 1)).toBeLessThanOrEqual(0.005);
});
