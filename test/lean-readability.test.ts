// Readability with what a page of numbered lines never needs left out keeps the lines that the whole library keeps, and an unknown version of it is refused.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { leanReadability } from '../tools/lean-readability.mjs';
import { parsePage } from '../src/cli/read.ts';

type Parse = new (page: Document, options: object) => { parse(): { content: unknown } | null };
const whole = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
const load = (text: string): Parse => {
  const module: { exports?: Parse } = {};
  new Function('module', text)(module);
  if (!module.exports) throw new Error('no class is exported');
  return module.exports;
};

const LINE = 'Le maire a dit mardi, après une longue réunion, que le pont rouvrirait au printemps, si les travaux avancent.';
const page = (): Document => parsePage(`<!doctype html><html><head><title></title></head><body><div class="menu"><p data-block="0"><a>Accueil</a></p></div><article class="content">${Array.from({ length: 9 }, (_, i) => `<p data-block="${i + 1}">${LINE}</p>`).join('')}</article><footer class="footer"><p data-block="10">Contact</p></footer></body></html>`);
const keptBy = (text: string): readonly string[] => {
  const read = new (load(text))(page(), { disableJSONLD: true, serializer: (node: unknown) => node }).parse();
  return [...(read?.content as Element).querySelectorAll('[data-block]')].map((line) => line.getAttribute('data-block') ?? '');
};

describe('Readability made lean', () => {
  it('is smaller by a fifth and keeps the same lines', () => {
    const lean = leanReadability(whole);
    expect(lean.length).toBeLessThan(whole.length * 0.8);
    expect(keptBy(lean)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(keptBy(lean)).toEqual(keptBy(whole));
  });

  it('refuses a version it does not know', () => {
    expect(() => leanReadability(whole.replace('_fixLazyImages(root) {', '_lazyImages(root) {'))).toThrow(/_fixLazyImages/u);
  });
});
