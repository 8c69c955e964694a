// A page taken down as HTML in pieces, and put together again elsewhere: scanned there, it is the same article; what it costs the page is in small parts.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodePage, parsePage } from '../src/cli/read.ts';
import { PagePieces } from '../src/extension/host/page-pieces.ts';
import { MOST_TAKEN, PIECE, takeDown } from '../src/reader/page-source.ts';
import { atOnce } from '../src/core/steps.ts';
import { readArticle, type Reading } from '../src/reader/read-article.ts';
import { emptyDocument } from '../src/reader/readability.ts';
import { readInSteps } from '../src/reader/read-in-steps.ts';
import { scanPage } from '../src/reader/scan-page.ts';

const FOLDER = new URL('pages/', import.meta.url);
const ADDRESS = 'https://a.example/b';
const SENTENCE = 'Le conseil de Valmont a décidé mardi, par 31 voix contre 12, de rouvrir le pont de la Gare aux piétons dès le 3 mai.';
const pageOf = (body: string): Document => parsePage(`<!doctype html><html lang="fr"><head><title>Un titre</title></head><body>${body}</body></html>`);
/** All pieces as whoever takes them would keep them: what begins anew puts the former aside. */
function piecesOf(steps: ReturnType<typeof takeDown>): readonly string[] {
  let kept: string[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.value?.at === 0) kept = [];
    if (step.value) kept[step.value.at] = step.value.html;
    if (step.done) return kept;
  }
}
const sent = (page: Document): string => piecesOf(takeDown(page)).join('');
/** What whoever gets the HTML reads in it. */
const readSent = (html: string): Reading => atOnce(readInSteps(atOnce(scanPage(html)), ADDRESS, () => emptyDocument(parsePage('').defaultView)));
const textsIn = (page: Document): readonly string[] => [...page.querySelectorAll('p')].map(({ textContent }) => textContent ?? '');
const textOf = (page: Document): string => {
  const reading = readArticle(page, ADDRESS);
  return 'unreadable' in reading ? reading.unreadable : reading.article.text;
};

test.each(readdirSync(FOLDER))('page %s is the same article where it is sent to', (name) => {
  const page = parsePage(decodePage(readFileSync(new URL(`${name}/page.html`, FOLDER))));
  expect(readSent(sent(page))).toEqual(readArticle(page, ADDRESS));
});

describe('a large page', () => {
  const paragraphs = Array.from({ length: 4200 }, (_, at) => `<p class="a&quot;b">${SENTENCE.replace('31', `<b>${at}</b> &lt;sur&gt; 90 &amp; plus`)}</p>`).join('\n');
  const large = (): Document => pageOf(`<header><p>Valmont</p></header><article><h1>Un titre</h1>Sans balise &amp; nu<div>${paragraphs}</div></article><footer><p>Fin</p></footer>`);
  test('is opened, and nothing of it is lost or twice there', () => {
    const page = large();
    const again = parsePage(sent(page));
    expect(again.querySelectorAll('article > div > p')).toHaveLength(4200);
    expect(again.querySelector('body')?.textContent).toBe(page.querySelector('body')?.textContent);
    expect(again.querySelector('article > div > p')?.getAttribute('class')).toBe('a"b');
  });
  test('comes in pieces of nearly one size, each of whole parts', () => {
    const pieces = piecesOf(takeDown(large()));
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.slice(0, -1).filter(({ length }) => length >= PIECE || length < 0.99 * PIECE)).toEqual([]);
    expect(pieces.slice(1).filter((html) => !html.startsWith('<p ') && !html.startsWith('\n'))).toEqual([]);
  });
  test('loses what is written into attributes instead of an address, and nothing that is said of it', () => {
    const picture = `data:image/png;base64,${'iVBOR/'.repeat(100)}=`;
    const source = sent(pageOf(`<article><h1>Un titre</h1><p class="a"><img src="${picture}" alt="b">${SENTENCE}</p><p style="background: url('${picture}'); display: none">c</p><p>Dans « src="${picture}" » il y a 600 signes.</p></article>`));
    expect(source.match(/iVBOR/gu)).toHaveLength(100);
    expect(source).toContain('alt="b"');
    expect(source).toMatch(/\); display: none">c/u);
    expect(textOf(parsePage(source))).toContain(`Dans « src="${picture}" »`);
  });
  test('is taken down in many steps', () => {
    expect([...takeDown(large())].length).toBeGreaterThan(60);
  });
  test('that takes away the place of the rest is taken down anew, once and whole', () => {
    const page = large();
    const steps = takeDown(page);
    for (let seen = 0; seen < 60; seen++) expect(steps.next().done).toBe(false);
    page.querySelector('article > div')?.remove();
    expect(textsIn(parsePage(piecesOf(steps).join('')))).toEqual(['Valmont', 'Fin']);
  });
  test('that takes away the place of the rest behind a piece is taken down anew too', () => {
    const page = large();
    const steps = takeDown(page);
    for (let step = steps.next(); step.value?.at !== 1; step = steps.next()) expect(step.done).toBe(false);
    for (const node of [...page.querySelector('article > div')?.childNodes ?? []]) node.remove();
    expect(textsIn(parsePage(piecesOf(steps).join('')))).toEqual(['Valmont', 'Fin']);
  });
  test('that goes on taking away what was left is not rested in again', () => {
    const page = large();
    const steps = takeDown(page);
    for (let step = steps.next(); step.value?.at !== 1; step = steps.next()) expect(step.done).toBe(false);
    for (const node of [...page.querySelector('article > div')?.childNodes ?? []].slice(0, 6000)) node.remove();
    const kept: string[] = [];
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.value?.at === 0) page.querySelector('article')?.remove();
      if (step.value) kept[step.value.at] = step.value.html;
      if (step.done) break;
    }
    expect(textsIn(parsePage(kept.join('')))).toHaveLength(1202);
  });
  test('loses what is never text between its parts, and keeps what tells of the article', () => {
    const source = sent(pageOf(`<script>var a = "<p>b</p>";</script><svg><text>c</text></svg><script type="application/ld+json">{"headline":"d"}</script><article>${paragraphs}</article>`));
    expect(source).not.toMatch(/var a|<svg/u);
    expect(source).toContain('{"headline":"d"}');
  });
});

test('of a page of one immense part as much is taken as of others, in pieces that are kept until all have come', () => {
  const page = pageOf('<p id="immense">a</p><p>b</p>');
  Object.defineProperty(page.querySelector('#immense'), 'outerHTML', { value: `<p>${'a'.repeat(MOST_TAKEN + 10 * PIECE)}</p>` });
  const pieces = piecesOf(takeDown(page));
  expect(pieces.reduce((sum, { length }) => sum + length, 0)).toBe(MOST_TAKEN);
  const held = new PagePieces();
  for (const [at, html] of pieces.slice(0, -1).entries()) held.take('immense', at, html);
  const steps = held.finish('immense', pieces.length - 1, pieces.at(-1) ?? '');
  expect(steps && atOnce(steps).tree?.size).toBeGreaterThan(0.99 * MOST_TAKEN);
});

test('an open shadow root stands where the reader would enter it, however deep', () => {
  const page = pageOf('<article><h1>Un titre</h1><div id="outer">caché</div></article>');
  const outer = page.querySelector('#outer');
  const inner = page.createElement('section');
  inner.innerHTML = `<p>${SENTENCE}</p><div id="inner"></div>`;
  const deep = page.createElement('section');
  deep.innerHTML = `<p>${SENTENCE.replace('31', '32')}</p>`;
  const standIn = (root: Element): object => ({ firstChild: root, querySelector: () => null, querySelectorAll: (selector: string) => root.querySelectorAll(selector) });
  Object.defineProperty(outer, 'shadowRoot', { value: standIn(inner) });
  Object.defineProperty(inner.querySelector('#inner'), 'shadowRoot', { value: standIn(deep) });
  Object.defineProperty(inner, 'parentNode', { value: outer });
  Object.defineProperty(deep, 'parentNode', { value: inner.querySelector('#inner') });
  const text = textOf(parsePage(sent(page)));
  expect(text.split('\n')).toEqual([SENTENCE, SENTENCE.replace('31', '32')]);
});

test('a frameset, which has no body, is no article', () => {
  expect(textOf(parsePage(sent(parsePage('<html><head><title>a</title></head><frameset><frame src="a"></frameset></html>'))))).toBe('not-article');
});

describe('pieces on their way', () => {
  /** What stands in the body of the page that was put together; null when pieces were missing. */
  const finished = (pieces: PagePieces, ...of: Parameters<PagePieces['finish']>): string | null => {
    const steps = pieces.finish(...of);
    const tree = steps && atOnce(steps).tree;
    return tree && tree.children.map((child) => ('text' in child ? child.text : `(${child.tag})`)).join('');
  };
  const FIRST = '<html><body>a<br>';
  const LAST = 'c</body></html>';

  test('are put together in their order, one that came twice once, and then forgotten', () => {
    const pieces = new PagePieces();
    for (const [at, html] of [[1, 'b'], [0, FIRST], [1, 'b'], [0, FIRST]] as const) pieces.take('one', at, html);
    pieces.take('other', 0, 'x');
    expect(finished(pieces, 'one', 2, LAST)).toBe('a(br)bc');
    expect(finished(pieces, 'one', 2, LAST)).toBe(null);
    expect(finished(pieces, 'whole', 0, FIRST + LAST)).toBe('a(br)c');
  });
  test('are not put together while one is missing', () => {
    const pieces = new PagePieces();
    pieces.take('one', 0, FIRST);
    pieces.take('one', 2, 'd');
    expect(finished(pieces, 'one', 2, LAST)).toBe(null);
  });
  test('are cut anywhere where they are of full length', () => {
    const pieces = new PagePieces();
    const long = `${FIRST}<b class="${'x'.repeat(PIECE)}">b</b><!-- ${'y'.repeat(2 * PIECE)} -->`;
    for (let at = 0; at < 3; at++) pieces.take('one', at, long.slice(at * PIECE, (at + 1) * PIECE));
    expect(finished(pieces, 'one', 3, long.slice(3 * PIECE) + LAST)).toBe('a(br)(b)c');
  });
  test('of pages that never finish make room, and so do pages without end', () => {
    const pieces = new PagePieces();
    pieces.take('left', 0, FIRST);
    for (let at = 0; at < 8; at++) pieces.take(`reading ${at}`, 0, FIRST);
    expect(finished(pieces, 'left', 1, LAST)).toBe(null);
    expect(finished(pieces, 'reading 0', 1, LAST)).toBe('a(br)c');
    for (let at = 0; at < 1000; at++) pieces.take('endless', at, FIRST);
    expect(finished(pieces, 'endless', 1000, LAST)).toBe(null);
  });
  test('of long pages that never finish make room sooner', () => {
    const pieces = new PagePieces();
    for (const name of ['left', 'left too', 'whole']) for (let at = 0; at < 140; at++) pieces.take(name, at, at ? 'b' : FIRST);
    expect(finished(pieces, 'left', 140, LAST)).toBe(null);
    expect(finished(pieces, 'left too', 140, LAST)).toHaveLength(145);
    expect(finished(pieces, 'whole', 140, LAST)).toHaveLength(145);
  });
});
