// The reader where a page in a folder cannot say it: the live document stays as it was, hostile sizes, dates as written, text to live ranges, bytes to text.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodePage, parsePage } from '../src/cli/read.ts';
import type { Block } from '../src/reader/blocks.ts';
import { parseDate } from '../src/reader/date-written.ts';
import { drawSkeleton } from '../src/reader/draw-skeleton.ts';
import { FURNITURE_LINES } from '../src/reader/furniture-words.ts';
import type { PageElement } from '../src/reader/page-tree.ts';
import { readArticle, readArticleWithRests } from '../src/reader/read-article.ts';
import { linesKept } from '../src/reader/readability.ts';
import { MOST_PARTS } from '../src/reader/skeleton.ts';
import { plainText } from '../src/reader/self-description.ts';
import { mapText } from '../src/reader/text-map.ts';
import { withRanges } from './reader-ranges.ts';

const SENTENCE = 'Le conseil de Valmont a décidé mardi, par 31 voix contre 12, de rouvrir le pont de la Gare aux piétons dès le 3 mai.';
const pageOf = (body: string): Document => parsePage(`<!doctype html><html lang="fr"><head><title>Un titre</title></head><body>${body}</body></html>`);
const articleOf = (body: string): string => {
  const reading = readArticle(pageOf(`<article><h1>Un titre</h1>${body}</article>`), null);
  return 'unreadable' in reading ? reading.unreadable : reading.article.text;
};

test('the document is only read', () => {
  const folder = new URL('pages/', import.meta.url);
  for (const name of readdirSync(folder)) {
    const document = parsePage(decodePage(readFileSync(new URL(`${name}/page.html`, folder))));
    const before = document.toString();
    readArticle(document, 'https://a.example/b');
    expect(document.toString() === before, name).toBe(true);
  }
});

describe('with rests', () => {
  test('a long page is read in many short steps: every pass over its lines rests', async () => {
    let rests = 0;
    const document = pageOf(`<article><h1>Un titre</h1>${Array.from({ length: 4000 }, (_, at) => `<p>${SENTENCE.replace('31', String(at))}</p>`).join('')}</article>`);
    await readArticleWithRests(document, null, async () => void rests++);
    expect(rests).toBeGreaterThan(150);
  });
  const body = `<article><h1>Un titre</h1><p>${SENTENCE}</p><p>${SENTENCE.replace('31', '32')}</p></article>`;
  test('the same is read', async () => {
    let rests = 0;
    const reading = await readArticleWithRests(pageOf(body), null, async () => void rests++);
    expect(reading).toEqual(readArticle(pageOf(body), null));
    expect(rests).toBeGreaterThan(5);
  });
});

describe('what Readability is shown', () => {
  test('can name no element that loads or runs', () => {
    const made: string[] = [];
    const page = pageOf('');
    const create = page.createElement.bind(page);
    const watched = Object.assign(page, { createElement: (tag: string) => (made.push(tag), create(tag)) });
    const lines = Array.from({ length: 9 }, (_, at) => [1, 'p', '', at, 9, SENTENCE] as const);
    expect(linesKept([[-1, 'script', '', ''], [-1, 'iframe', 'srcdoc', ''], ...lines], watched)).toHaveLength(9);
    expect(made).not.toEqual(expect.arrayContaining(['script']));
    expect(made).not.toEqual(expect.arrayContaining(['iframe']));
    expect(made).toContain('p');
  });
  test('is never more than is drawn of a page, where each line is nested apart', () => {
    const nested = (parent: PageElement | null): PageElement => ({ tag: 'div', names: '', role: '', itemprop: '', isHidden: false, parent, children: [], size: 0, linkSize: 0 });
    const body = nested(null);
    const blocks = Array.from({ length: 2000 }, (_, index): Block => ({ index, text: SENTENCE, kind: 'paragraph', linkShare: 0, element: Array.from({ length: 30 }).reduce((around: PageElement) => nested(around), body) }));
    const skeleton = drawSkeleton(blocks);
    expect(skeleton.length).toBeGreaterThan(40_000);
    expect(skeleton.length).toBeLessThanOrEqual(MOST_PARTS);
  });
});

describe('lines', () => {
  const paragraphs = `<p>${SENTENCE}</p><p>${SENTENCE.replace('31', '32')}</p>`;
  test('end at two line breaks, and at one after a finished sentence', () => {
    expect(articleOf(`<div>${SENTENCE}<br>${SENTENCE.replace('31', '32')}<br><br>${SENTENCE.replace('31', '33')} Puis le détail,<br>ligne par ligne.</div>`).split('\n')).toHaveLength(3);
  });
  test('keep their no-break spaces and lose what is drawn as nothing', () => {
    expect(articleOf(`<p>${SENTENCE}</p><p>Les tra&shy;vaux ont coûté 4&nbsp;200\u202f000 €, se\u200blon la \u202emairie\u202c, qui promet d’en rendre compte en détail à l’automne.</p>`)).toContain('Les travaux ont coûté 4\u00a0200\u202f000 €, selon la mairie');
  });
  test('that start like a pointer but are sentences stay', () => {
    expect(articleOf(`${paragraphs}<p>Lire un livre par semaine, tel est le pari lancé à deux mille élèves de la ville par la médiathèque.</p><p>Photos et vidéos circulent depuis mardi, mais aucune n’a pu être authentifiée par les enquêteurs du parquet.</p>`)).toMatch(/Lire un livre[^]*Photos et vidéos/u);
  });
});

test('of an article longer than any, the first 400,000 characters are given, in whole lines', () => {
  const text = articleOf(Array.from({ length: 4000 }, (_, at) => `<p>${SENTENCE.replace('31', String(at))}</p>`).join(''));
  expect(text.length).toBeGreaterThan(399_800);
  expect(text.length).toBeLessThanOrEqual(400_000);
  expect(text).toMatch(/3 mai\.$/u);
});

test('of a line longer than any article its first words are given', () => {
  const text = articleOf(`<p>${Array.from({ length: 12_000 }, (_, at) => SENTENCE.replace('31', String(at))).join(' ')}</p><p>${SENTENCE}</p>`);
  expect(text.length).toBeGreaterThan(399_900);
  expect(text.length).toBeLessThanOrEqual(400_000);
  expect(text).toMatch(/^Le conseil[^\n]*\p{L}$/u);
});

test('every line of furniture is written as lines are compared', () => {
  const wrong = Object.values(FURNITURE_LINES).flatMap((lines) => Object.values(lines).flat()).filter((line) => line !== line.toLowerCase() || /[’‘]|\s{2}|^\s/u.test(line));
  expect(wrong).toEqual([]);
});

describe('hostile sizes are read in a second', () => {
  const filler = `<p>${SENTENCE}</p>`.repeat(5);
  test.each([
    ['one word of a million letters', `${filler}<p>${'a'.repeat(1_000_000)}</p>`],
    ['a million quotation marks', `${filler}<p>${'"'.repeat(1_000_000)}x</p>`],
    ['a million full stops', `${filler}<p>${'.'.repeat(1_000_000)}x</p>`],
    ['half a million dashes and blanks', `${filler}<p>${'- '.repeat(500_000)}x</p>`],
    ['a million blanks', `${filler}<p>${' '.repeat(1_000_000)}x</p>`],
    ['a headline of bars', `<h1>${'x - '.repeat(100_000)}</h1>${filler}`],
    ['brackets that never close, in JSON-LD', `<script type="application/ld+json">{"@type":"Article","headline":"${'<'.repeat(200_000)}","articleBody":"${'<a '.repeat(100_000)}"}</script>${filler}`],
    ['elements in each other, three thousand deep', `${'<div>'.repeat(3000)}${filler}`],
  ])('%s', (_name, body) => {
    const document = pageOf(body);
    const before = process.cpuUsage();   // not the clock: other tests run beside this one
    const reading = readArticle(document, 'https://a.example/b');
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500);
    expect('article' in reading && reading.article.text.includes('31 voix contre 12')).toBe(true);
  });
});

describe('dates as pages write them', () => {
  test.each([
    ['2022-04-27T00:30:00+0200', null, '2022-04-27T00:30:00+02:00'], ['2022-04-27 08:05', null, '2022-04-27T08:05:00'], ['20220427', null, '2022-04-27'], ['2022-04-27T08:05:00.123Z', null, '2022-04-27T08:05:00Z'],
    ['Wed, 27 Apr 2022 08:05:00 GMT', null, '2022-04-27T08:05:00Z'], ['April 27, 2022', 'en', '2022-04-27'], ['27th of April 2022', 'en', '2022-04-27'], ['le 1er avril 2022', 'fr', '2022-04-01'], ['27 avr. 2022', 'fr', '2022-04-27'],
    ['27. März 2022', 'de', '2022-03-27'], ['27. Jänner 2022', 'de', '2022-01-27'], ['27 de abril de 2022', 'es', '2022-04-27'], ['27 aprile 2022', 'it', '2022-04-27'], ['27 de março de 2022', 'pt', '2022-03-27'],
    ['avril 2022', 'fr', '2022-04'], ['27.04.2022', 'de', '2022-04-27'], ['27/04/2022', 'en', '2022-04-27'], ['04/27/2022', 'en', '2022-04-27'], ['03/04/2022', 'fr', '2022-04-03'],
    ['03/04/2022', 'en', null], ['03/04/2022', null, null], ['30 février 2022', 'fr', null], ['2022-13-01', null, null], ['3 jui 2022', 'fr', null], ['hier', 'fr', null], ['12 voix en 2022', 'fr', null],
  ] as const)('%s (%s): %s', (written, language, iso) => expect(parseDate(written, language)).toBe(iso));
});

describe('text that was written as HTML', () => {
  test.each([['<p>a</p><p>b</p>', 'a\nb'], ['L&#39;eau &amp; l&rsquo;air', 'L\'eau & l’air'], ['3 < 4 > 2', '3 < 4 > 2'], ['&#x1F600;&#99999999;', '😀&#99999999;']])('%s', (source, text) => expect(plainText(source)).toBe(text));
});

describe('bytes to text', () => {
  const html = (charset: string): string => `<meta charset="${charset}"><p>Déjà « vu » – 4 €</p>`;
  test.each([
    ['UTF-8 without a word', Buffer.from('<p>Déjà vu</p>'), 'Déjà vu'],
    ['UTF-8 that claims to be Latin-1', Buffer.from(html('iso-8859-1')), '– 4 €'],
    ['Windows-1252', Buffer.from([...Buffer.from('<meta charset=windows-1252>\x93D', 'latin1'), 0xE9, 0x94, 0x80]), '“Dé”€'],
    ['bytes of no known charset', Buffer.from([...Buffer.from('<meta charset=klingon>'), 0xE9]), 'é'],
    ['UTF-16 with its mark', Buffer.from('\uFEFFDéjà', 'utf16le'), 'Déjà'],
  ])('%s', (_name, bytes, words) => expect(decodePage(bytes)).toContain(words));
});

describe('text to the live page', () => {
  const liveOf = (body: string): Document => withRanges(pageOf(body));
  const found = (document: Document, text: string, words: string): string | null => {
    const start = text.indexOf(words);
    return mapText(text, document).rangeOf({ start, end: start + words.length })?.toString() ?? null;
  };
  const TEXT = `${SENTENCE}\nLes travaux ont coûté 4,2 millions d’euros, selon la mairie.`;

  test('through inline markup, soft hyphens, line breaks and entities', () => {
    const document = liveOf('<p>Le con&shy;seil de Valmont a décidé mardi, par <b>31</b> voix <i>contre</i> 12, de rouvrir le pont de<br>la Gare aux piétons dès le <a href="/">3&nbsp;mai</a>.</p><p>Les travaux ont coûté 4,2 millions d&rsquo;euros, selon la mairie.</p>');
    expect(found(document, TEXT, '31 voix contre 12')).toBe('31 voix contre 12');
    expect(found(document, TEXT, 'conseil')).toBe('con\u00ADseil');
    expect(found(document, TEXT, 'de la Gare')).toBe('dela Gare');
    expect(found(document, TEXT, '4,2 millions d’euros')).toBe('4,2 millions d’euros');
  });
  test('in the article, not in a teaser with the same words', () => {
    const document = liveOf(`<nav><a>par 31 voix contre 12</a></nav><p id="here">${SENTENCE}</p><aside>par 31 voix contre 12</aside>`);
    const start = TEXT.indexOf('31 voix');
    expect(mapText(TEXT, document).rangeOf({ start, end: start + 7 })?.startContainer.parentElement?.id).toBe('here');
  });
  test('the second of two like lines is not taken for the first', () => {
    const twice = 'Le vote.\nIl a plu mardi sur la ville de Valmont.\nLe vote.';
    const document = liveOf('<p id="a">Le vote.</p><p>Il a plu mardi sur la ville de Valmont.</p><p id="b">Le vote.</p>');
    expect(mapText(twice, document).rangeOf({ start: twice.length - 5, end: twice.length - 1 })?.startContainer.parentElement?.id).toBe('b');
  });
  test('around a script, a button and a hidden copy in the middle of a sentence', () => {
    const document = liveOf(`<p aria-hidden="true">${SENTENCE}</p><p id="here">${SENTENCE.replace('contre', '<script>var ad = 1;</script><button>Copier</button>contre')}</p>`);
    const start = SENTENCE.indexOf('31 voix');
    const range = mapText(SENTENCE, document).rangeOf({ start, end: start + '31 voix contre 12'.length });
    expect(range?.startContainer.parentElement?.id).toBe('here');
    expect(range?.toString()).toBe('31 voix var ad = 1;Copiercontre 12');
  });
  test('and back: a selection in the page is a span of the text', () => {
    const document = liveOf(`<h1>Autre chose</h1><p id="a">Le con\u00ADseil a voté.</p><aside>Publicité</aside><p id="b">Il a <b>plu</b> mardi sur Valmont.</p>`);
    const text = 'Le conseil a voté.\nIl a plu mardi sur Valmont.';
    const [from, to] = [document.querySelector('#a')?.firstChild, document.querySelector('#b b')?.firstChild];
    const select = (start: readonly [unknown, number], end: readonly [unknown, number]): string | null => {
      const range = document.createRange();
      range.setStart(start[0] as Node, start[1]);
      range.setEnd(end[0] as Node, end[1]);
      const span = mapText(text, document).spanOf(range);
      return span && text.slice(span.start, span.end);
    };
    expect(select([from, 3], [from, 11])).toBe('conseil');
    expect(select([from, 12], [to, 3])).toBe('a voté.\nIl a plu');
    expect(select([document.querySelector('h1')?.firstChild, 0], [document.querySelector('h1')?.firstChild, 5])).toBe(null);
  });
  test('after the paragraph was replaced by the page', () => {
    const document = liveOf(`<div id="box"><p>${SENTENCE}</p></div>`);
    const map = mapText(SENTENCE, document);
    const span = { start: SENTENCE.indexOf('31'), end: SENTENCE.indexOf('31') + 2 };
    expect(map.rangeOf(span)?.toString()).toBe('31');
    const fresh = document.createElement('p');
    fresh.textContent = SENTENCE;
    document.querySelector('#box p')?.replaceWith(fresh);
    expect(mapText(SENTENCE, document).rangeOf(span)?.startContainer.parentElement).toBe(fresh);
  });
  test('into an open shadow root, which the reader reads as the page shows it', () => {
    const document = liveOf(`<article><h1>Un titre</h1><x-text><p>Chargement en cours</p></x-text><p>${SENTENCE}</p></article>`);
    const inside = document.querySelector('x-text')?.attachShadow({ mode: 'open' });
    const shown = document.createElement('p');
    shown.textContent = `Le pont restera fermé aux voitures. ${SENTENCE.replace('31', '29')}`;
    inside?.appendChild(shown);
    const reading = readArticle(document, null);
    const text = 'article' in reading ? reading.article.text : '';
    expect(text).toContain('29 voix contre 12');
    expect(text).not.toContain('Chargement');
    const start = text.indexOf('29 voix');
    expect(mapText(text, document).rangeOf({ start, end: start + 7 })?.startContainer.parentElement).toBe(shown);
  });
  test('in a line of which other words were changed', () => {
    const document = liveOf(`<p>${SENTENCE.replace('dès le 3 mai', 'dès lundi').replace('Le conseil', 'MIS À JOUR. Le conseil')}</p>`);
    expect(found(document, SENTENCE, '31 voix contre 12')).toBe('31 voix contre 12');
  });
  test('gives null for words that are gone', () => {
    expect(found(liveOf(`<p>${SENTENCE.replace('31 voix', '29 voix')}</p>`), SENTENCE, '31 voix')).toBe(null);
  });
});
