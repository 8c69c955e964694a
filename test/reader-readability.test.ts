// Our Readability on plain parts keeps the lines that Mozilla's keeps on a document with the same lines: on every fixture page, read as strictly and as
// loosely as the reader does, and on random pages of nested elements with names that weigh.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodePage, parsePage } from '../src/cli/read.ts';
import { findBlocks, type Block } from '../src/reader/blocks.ts';
import { furnitureOf } from '../src/reader/furniture.ts';
import { atOnce, readTree } from '../src/reader/page-tree.ts';
import { readWithReadability } from '../src/reader/readability.ts';
import { readWithOriginal } from '../src/reader/readability-original.ts';
import { randomFrom } from './random-texts.ts';

const keptByTheOriginal = (blocks: readonly Block[]): readonly number[] => readWithOriginal(blocks, parsePage('<!doctype html><html><head><title></title></head><body></body></html>'));

function keptByOurs(blocks: readonly Block[]): readonly number[] {
  return [...atOnce(readWithReadability(blocks))].sort((a, b) => a - b);
}

const FOLDER = new URL('pages/', import.meta.url);

test.each(readdirSync(FOLDER))('%s', (name) => {
  const tree = atOnce(readTree(parsePage(decodePage(readFileSync(new URL(`${name}/page.html`, FOLDER))))));
  if (!tree) return;
  for (const isFurniture of [atOnce(furnitureOf(tree, 'names')), atOnce(furnitureOf(tree, 'tags')), () => false]) {
    const blocks = atOnce(findBlocks(tree, isFurniture));
    expect(keptByOurs(blocks)).toEqual(keptByTheOriginal(blocks));
  }
});

const TAGS = ['div', 'div', 'div', 'section', 'article', 'ul', 'aside', 'footer', 'form', 'blockquote', 'header', 'main'];
const NAMES = ['', '', '', 'content', 'sidebar', 'text', 'comment-list', 'article-body', 'share', 'widget', 'byline', 'promo box', 'entry', 'related', 'footer-links'];
const WORDS = ['le', 'maire', 'de', 'Valmont,', 'a', 'dit', 'mardi', 'que', 'le', 'pont', 'rouvrira.', 'Les', 'travaux,', 'longs', 'de', 'deux', 'ans,', 'sont', 'finis'];

function randomPage(seed: number): string {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const words = (most: number): string => Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(WORDS)).join(' ');
  const line = (): string => (random() < 0.15 ? `<h2>${words(8)}</h2>` : `<p class="${pick(NAMES)}">${random() < 0.2 ? `<a href="/x">${words(12)}</a>` : ''}${words(random() < 0.5 ? 90 : 12)}</p>`);
  const part = (depth: number): string => {
    const tag = pick(TAGS);
    const inner = (): string => (depth > 0 && random() < 0.45 ? part(depth - 1) : line());
    const entries = Array.from({ length: 1 + Math.floor(random() * 4) }, () => (tag === 'ul' ? `<li>${inner()}</li>` : inner()));
    return `<${tag} class="${pick(NAMES)}">${entries.join('')}</${tag}>`;
  };
  return `<!doctype html><html><body>${Array.from({ length: 3 }, () => part(5)).join('')}</body></html>`;
}

test('random pages', () => {
  const differing = Array.from({ length: 60 }, (_, seed) => seed).filter((seed) => {
    const tree = atOnce(readTree(parsePage(randomPage(seed))));
    const blocks = tree ? atOnce(findBlocks(tree, () => false)) : [];
    return String(keptByOurs(blocks)) !== String(keptByTheOriginal(blocks));
  });
  expect(differing).toEqual([]);
});
