// What leaves Recoupe: each format tells the evidence, and no words of a page become anything but words.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import '../src/core/languages/all-packs.ts';
import { compareCommand } from '../src/cli/compare.ts';
import { exportRecord, recordOf as recordOfDigests } from '../src/cli/compare-export.ts';
import { digest } from '../src/core/digest.ts';
import { comparisonTei, escapeXml } from '../src/core/export/tei.ts';
import { ledgerCsv } from '../src/core/export/csv.ts';
import { findingText } from '../src/core/export/finding-text.ts';
import { comparisonHtml, escapeHtml } from '../src/core/export/html.ts';
import { comparisonMarkdown, escapeMarkdown } from '../src/core/export/markdown.ts';
import { webAddress, type ComparisonRecord } from '../src/core/export/record.ts';
import { EXPORT_WORDS } from '../src/core/export/words.ts';
import { LANGUAGES, type LanguageCode } from '../src/core/languages/pack.ts';
import { VERSION } from '../src/core/export/version.ts';
import { ANSWER, OVERVIEW, READING } from './views/story.ts';

const HOSTILE = '<img src=x onerror=alert(1)>"\'` [a](javascript:alert(1)) <script>alert(2)</script> =1+1 | *b* _c_ ~~d~~ &lt; \u2028# x';
const HASH = 'ab'.repeat(32);

/** The story of the views, with `name` as the name of every text, so that hostile words reach every place a name reaches. */
function recordOf(name: string | null = null): ComparisonRecord {
  const { article } = READING;
  const text = (siglum: string, own: string, url: string | null, words: string) => ({ siglum, name: name ?? own, title: name, url, publishedAt: name ?? '2027-05-05', readAt: '2027-05-06T08:00:00Z', language: 'fr', text: words, sha256: HASH });
  return {
    version: '9.9.9', madeAt: '2027-05-06T08:00:00Z', language: 'fr', origins: 5,
    texts: [text('A', 'La Vigie', article.url, article.text), ...ANSWER.related.map(({ head, text: words }, at) => text(String.fromCodePoint(66 + at), head.source ?? '', head.url, words))],
    comparisons: ANSWER.related.map(({ comparison }, at) => ({ ...comparison, there: at + 1, findings: comparison.findings.map((finding) => (name ? { ...finding, about: name } : finding)) })),
    rows: OVERVIEW.rows.map((row) => (name ? { ...row, about: name, values: row.values.map((value) => ({ ...value, claimant: name, fact: { ...value.fact, text: name } })) } : row)),
    leftOut: OVERVIEW.leftOut.map((left) => (name ? { ...left, about: name } : left)),
  };
}

test('the HTML file holds both passages, addresses, times, hashes and the version, and asks nothing of the network', () => {
  const html = comparisonHtml(recordOf());
  for (const part of ['Textes: 7 · Sources indépendantes: 5 · Divergence: 1', '<mark>mardi 4 mai</mark>', '<mark>mercredi 5 mai</mark>', 'href="https://estafette.example/ferry"', '2027-05-06T08:00:00Z', HASH, 'Recoupe 9.9.9', "default-src 'none'"]) expect(html).toContain(part);
  expect(html).not.toMatch(/<script|<img|<link|url\(|@import|\ssrc=/iu);
});

test('hostile words stay words in HTML', () => {
  const html = comparisonHtml(recordOf(HOSTILE));
  expect(html).not.toMatch(/<img|<script/iu);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&#96;');
  const tags = [...html.replace(/<style>[\s\S]*?<\/style>/u, '').matchAll(/<(?<name>\/?[a-z0-9]+)/gu)].map(({ groups }) => groups?.['name']?.replace('/', ''));
  expect([...new Set(tags)].sort()).toEqual(['a', 'b', 'bdi', 'blockquote', 'body', 'br', 'code', 'div', 'h1', 'h2', 'h3', 'head', 'html', 'li', 'main', 'mark', 'meta', 'ol', 'p', 'section', 'small', 'span', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'time', 'title', 'tr', 'ul']);
  expect(escapeHtml('a & "b"\u0000')).toBe('a &amp; &quot;b&quot;');
});

test('an address that is none of the web becomes no link', () => {
  expect(comparisonHtml(recordOf())).not.toContain('javascript:');
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://a.example/"onclick=x', 'https://a.example/<b>', ' https://a.example', null]) expect(webAddress(url)).toBeNull();
  expect(webAddress('https://a.example/é?b=1&c=2#d')).toBe('https://a.example/é?b=1&c=2#d');
});

test('texts that contradict the article come first, whatever their letter; then those that update it', () => {
  const record = recordOf();
  const turned = { ...record, comparisons: [...record.comparisons].reverse() };
  const lettersOf = (page: string, head: RegExp): readonly string[] => [...page.matchAll(head)].map(({ groups }) => groups?.['letter'] ?? '');
  const first = record.comparisons.filter(({ findings }) => findings.some(({ relation }) => relation === 'conflict')).map(({ there }) => record.texts[there]?.siglum);
  expect(first).toEqual(['B']);
  expect(lettersOf(comparisonHtml(turned), /<h3><b class="siglum">A<\/b> <b class="siglum">(?<letter>\w+)/gu)[0]).toBe('B');
  expect(lettersOf(comparisonMarkdown(turned), /^### A · (?<letter>\w+)/gmu)[0]).toBe('B');
});

test('the Markdown file holds the same, its words escaped', () => {
  const markdown = comparisonMarkdown(recordOf());
  for (const part of ['**Divergence**', '**mardi 4 mai**', '**mercredi 5 mai**', '<https://estafette.example/ferry>', HASH, '9.9.9', '| ≠ départ, Port-Sauvage | 4 | mardi 4 mai | mercredi 5 mai |']) expect(markdown).toContain(part);
  const hostile = comparisonMarkdown(recordOf(HOSTILE));
  expect(hostile).not.toMatch(/(?<!\\)\[a|<img|<script|\u2028/u);
  expect(hostile.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.match(/(?<!\\)\|/gu)?.length)).toEqual(Array.from({ length: 6 }, () => 10));
  for (const [words, safe] of [
    ['1. a_b\n# c', '1\\. a\\_b \\# c'], ['2) trois', '2\\) trois'], ['- 12 h 30, quai 2-bis.', '\\- 12 h 30, quai 2-bis.'], ['> dit-il', '\\> dit-il'], ['+ de quais', '\\+ de quais'], ['=== quai', '\\=\\=\\= quai'],
    ['à 10:30 : départ', 'à 10:30 : départ'], [':quai: et (:ici:)', '\\:quai: et (\\:ici:)'], ['https://a.example', 'https\\://a.example'], ['www.a.example', 'www\\.a.example'], ['a@b.example', 'a\\@b.example'], ['[a](b) ![c](d)', '\\[a\\](b) !\\[c\\](d)'], ['<b> & co', '&lt;b> &amp; co'],
  ] as const) expect(escapeMarkdown(words)).toBe(safe);
});

test('the CSV has a line a value, and no cell is a formula', () => {
  const lines = ledgerCsv(recordOf()).split('\r\n');
  expect(lines).toHaveLength(1 + 4 + 3 + 4 + 2 + 1);
  expect(lines[1]).toContain('A,La Vigie,2027-05-05,mardi 4 mai,');
  expect(lines[2]).toContain('"{""iso"":""2027-05-05"",""implied"":[""year""]}"');
  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r\n=cmd|x', '|x', '%1']) {
    const [, first = ''] = ledgerCsv(recordOf(formula)).split('\r\n');
    expect(first).toMatch(/^1,"?'[=+\-@|%]/u);
  }
  expect(ledgerCsv({ ...recordOf(), rows: [] }).split('\r\n')).toHaveLength(2);
});

test('one finding as text tells both passages with their sources', () => {
  const record = recordOf();
  const [here, there] = record.texts;
  const [conflict] = record.comparisons[0]?.findings ?? [];
  const silent = record.comparisons[0]?.findings.find(({ relation }) => relation === 'only-here');
  if (!here || !there || !conflict || !silent) throw new Error('the story has changed');
  expect(findingText(conflict, here, there, 'fr').split('\n').filter(Boolean).slice(1)).toEqual([
    '“Le ferry Aurore-Marie, parti de Port-Sauvage mardi 4 mai avec 312 passagers, est resté immobilisé quarante minutes au large de l’île de Brenne.”', '— La Vigie, 2027-05-05', 'https://vigie.example/ferry',
    '“L’Aurore-Marie, qui avait quitté Port-Sauvage mercredi 5 mai avec plus de 300 passagers, est restée immobilisée au large de l’île de Brenne.”', '— L’Estafette du Ponant, 2027-05-05', 'https://estafette.example/ferry',
  ]);
  expect(findingText(silent, here, there, 'de')).toContain('(nicht gefunden)');
});

test.each(LANGUAGES)('%s: every word of the exports is there, none left in French', (language) => {
  const flat = (words: object): readonly string[] => Object.values(words).flatMap((word: unknown) => (typeof word === 'object' && word !== null ? flat(word) : [String(word)]));
  expect(flat(EXPORT_WORDS[language]).filter((word) => word.trim() === '')).toEqual([]);
  if (language !== 'fr') expect(flat(EXPORT_WORDS[language]).filter((word) => word.length > 14 && flat(EXPORT_WORDS.fr).includes(word))).toEqual([]);
});

test('exports name the version of the package', () => {
  expect(readFileSync('package.json', 'utf8')).toContain(`"version": "${VERSION}"`);
});

test('the command line makes the same files of texts it reads', () => {
  const articles = [
    { text: 'L’incendie de l’usine de Brévans a fait 12 blessés mardi. L’usine employait 340 salariés.', source: 'Le Val', publishedAt: '2023-03-07', language: 'fr' as const },
    { text: 'L’incendie de l’usine de Brévans a fait 15 blessés, ont dit les pompiers.', source: 'L’Écho', publishedAt: '2023-03-07', language: 'fr' as const },
  ];
  const make = (format: string, language: LanguageCode = 'fr'): string => exportRecord(format, recordOfDigests(articles.map((article) => digest(article)), language, '2027-05-06T08:00:00Z'));
  expect(make('html')).toContain('<mark>12</mark>');
  expect(make('html')).toContain('Lu: <time datetime="2027-05-06T08:00:00Z">2027-05-06, 08:00 UTC</time>');
  expect(make('markdown', 'en')).toContain('Ledger of facts');
  expect(make('csv').split('\r\n')[1]).toMatch(/,true,true,2,A,Le Val,/u);
  expect(make('tei')).toContain('<witness xml:id="B">');
  expect(JSON.parse(make('json'))).toMatchObject({ recoupe: VERSION, comparisons: [{ there: 'L’Écho' }], texts: [{ siglum: 'A' }, { siglum: 'B' }] });
  expect(make('constructor')).toBe('');
});

test('a command asked for a file compares once, and exits as the comparison does', () => {
  const file = (name: string, text: string) => ({ name, text });
  const files = [file('un.txt', 'L’incendie de l’usine de Brévans a fait 12 blessés mardi 7 mars 2023.'), file('deux.txt', 'L’incendie de l’usine de Brévans a fait 15 blessés mardi 7 mars 2023.')];
  const options = { language: 'fr', interface: 'fr', format: 'tei' };
  const fields = compareCommand.fieldsOf(files, options);
  const answer = compareCommand.answer(fields, options);
  expect(compareCommand.print(answer as never, {}, { width: 80, isColour: false, language: 'fr', format: 'tei' })).toContain('<rdg wit="#A"');
  expect(compareCommand.exitCode?.(answer as never)).toBe(1);
});

/** Elements of an XML text that do not close in order, attributes without quotes, bare marks: empty when it is well formed. */
function faultsOf(xml: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  let at = 0;
  for (const { 0: tag, index, groups } of xml.matchAll(/<(?<close>\/)?(?<name>[A-Za-z]+)(?<attributes>(?: [A-Za-z:]+="[^"<]*")*)(?<empty>\/)?>|<\?xml [^>]*\?>/gu)) {
    const between = xml.slice(at, index);
    if (/<|&(?!(?:amp|lt|gt|quot|#39);)/u.test(between)) faults.push(`bare mark: ${between.slice(0, 80)}`);
    at = index + tag.length;
    if (!groups?.['name'] || groups['empty']) continue;
    if (!groups['close']) open.push(groups['name']);
    else if (open.pop() !== groups['name']) faults.push(`closed out of order: ${tag}`);
  }
  return [...faults, ...open.map((name) => `never closed: ${name}`)];
}

const squeeze = (words: string): string => words.replace(/\s+/gu, '');
const unescape = (xml: string): string => xml.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&quot;/gu, '"').replace(/&#39;/gu, "'").replace(/&amp;/gu, '&');

/** One witness read back from a collation: its own readings, and what both share. */
function readBack(xml: string, siglum: string): string {
  const blocks = [...xml.matchAll(/<ab>(?<block>.*?)<\/ab>/gsu)].map(({ groups }) => groups?.['block'] ?? '');
  const own = new RegExp(`<rdg wit="#${siglum}"[^>/]*>(?<words>[^<]*)</rdg>`, 'u');
  return squeeze(unescape(blocks.map((block) => block.replace(/<app[^>]*>.*?<\/app>/gsu, (app) => own.exec(app)?.groups?.['words'] ?? '')).join('')));
}

test('the TEI file is well formed, whatever the words, and names its witnesses with time, address and hash', () => {
  const tei = comparisonTei(recordOf());
  expect(faultsOf(tei)).toEqual([]);
  for (const part of ['<witness xml:id="A">', '<date type="published" when="2027-05-05">', '<date type="read" when="2027-05-06T08:00:00Z">', '<ref target="https://estafette.example/ferry">', HASH, 'method="parallel-segmentation"', '<rdg wit="#A #C">mardi 4 mai</rdg>', '<app type="conflict">']) expect(tei).toContain(part);
  expect(tei).not.toContain('javascript:');
  expect(faultsOf(comparisonTei(recordOf(`${HOSTILE}\u0000\u0008\uD800]]>`)))).toEqual([]);
  expect(escapeXml('a\u0000\uFFFF\uD83D & 😀')).toBe('a &amp; 😀');
});

test('each witness can be read back from the collation: the article in its order, the other in the words it has', () => {
  const record = recordOf();
  for (const comparison of record.comparisons) {
    const tei = comparisonTei({ ...record, comparisons: [comparison] });
    expect(readBack(tei, 'A'), comparison.there.toString()).toBe(squeeze(record.texts[0]?.text ?? ''));
    const other = record.texts[comparison.there];
    if (!other) throw new Error('a comparison without a text');
    expect([...readBack(tei, other.siglum)].sort().join('')).toBe([...squeeze(other.text)].sort().join(''));
  }
});

test('what two texts call one group stands in the HTML, Markdown and JSON files, in both sentences', () => {
  const [here, there] = ['Campaigners had camped at the <b>quarry</b> since July.', 'Eco-extremists had occupied the site since July.'].map((text) => digest({ text, language: 'en', publishedAt: '2027-05-05' }));
  if (!here || !there) throw new Error('two texts are needed');
  const record = recordOfDigests([here, there], 'en', '2027-05-06T08:00:00Z');
  const html = comparisonHtml(record);
  expect(html).toContain('<h4>Word choice</h4>');
  expect(html).toContain('<mark>Campaigners</mark> had camped at the &lt;b&gt;quarry&lt;/b&gt; since July.');
  expect(comparisonMarkdown(record)).toMatch(/#### Word choice\n\n- A: \*\*Campaigners\*\* had .+\n {2}- B: \*\*Eco-extremists\*\* had occupied/u);
  const { comparisons } = JSON.parse(exportRecord('json', record)) as { readonly comparisons: readonly { readonly wordChoices: readonly { readonly there: { readonly start: number; readonly end: number } }[] }[] };
  expect(comparisons[0]?.wordChoices[0]?.there).toEqual({ start: 0, end: 14 });
});
