// Feeds of every format, whole and broken, from their bytes: what each entry says.
import { beforeAll, describe, expect, it } from 'vitest';
import { readFeed } from '../../src/sources/feeds/read-feed.ts';
import { MOST_BYTES, type Feed, type FeedEntry } from '../../src/sources/feeds/feed.ts';
import '../../src/core/languages/all-packs.ts';

const ADDRESS = 'https://ledger.example/news/feed.xml';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

function feedOf(written: string | Uint8Array, contentType?: string): Feed {
  const feed = readFeed(typeof written === 'string' ? bytesOf(written) : written, { address: ADDRESS, contentType: contentType ?? null });
  if ('unreadable' in feed) throw new Error(feed.message);
  return feed;
}

interface Case { readonly name: string; readonly feed: string | Uint8Array; readonly contentType?: string; readonly first: Partial<FeedEntry>; readonly entries?: number; readonly head?: Partial<Feed> }

const rss = (inside: string): string => `<rss version="2.0"><channel><title>Harbour Ledger</title><link>https://ledger.example/</link><language>en-gb</language>${inside}</channel></rss>`;

const FORMATS: readonly Case[] = [
  {
    name: 'RSS 2.0 with the whole article in content:encoded',
    feed: rss('<item><title>Ferry &amp; crew safe</title><link>https://ledger.example/1</link><guid isPermaLink="false">L-1</guid><pubDate>Tue, 14 Oct 2025 09:15:00 +0200</pubDate><description>Teaser.</description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>The ferry of Tilbourg is&nbsp;safe.</p><script>x()</script><p>So is its crew.</p>]]></content:encoded><dc:creator>Ada Lindqvist</dc:creator><category>Sea</category><category>Sea</category></item>'),
    first: { id: 'L-1', title: 'Ferry & crew safe', link: 'https://ledger.example/1', published: '2025-10-14T07:15:00Z', summary: 'Teaser.', text: 'The ferry of Tilbourg is safe.\nSo is its crew.', isContent: true, author: 'Ada Lindqvist', categories: ['Sea'], language: 'en' },
    head: { title: 'Harbour Ledger', link: 'https://ledger.example/', language: 'en', encoding: 'utf-8', troubles: [] },
  },
  {
    name: 'RSS 0.91 without dates, description escaped',
    feed: '<rss version="0.91"><channel><title>L</title><item><title>Bread</title><link>/bread</link><description>&lt;b&gt;Bread&lt;/b&gt; is dear.&lt;br&gt;Flour too.</description></item></channel></rss>',
    first: { title: 'Bread', link: 'https://ledger.example/bread', published: null, text: 'Bread is dear.\nFlour too.', isContent: false, id: 'https://ledger.example/bread' },
  },
  {
    name: 'RDF, whose items stand beside the channel, with an odd prefix for Dublin Core',
    feed: '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:q="http://purl.org/dc/elements/1.1/"><channel r:about="x"><title>L</title></channel><item r:about="https://ledger.example/7"><title>Un pont</title><q:date>2025-10-14T09:15+02:00</q:date><q:creator>Marc Thibodo</q:creator><q:language>fr</q:language></item></r:RDF>',
    first: { title: 'Un pont', link: 'https://ledger.example/7', published: '2025-10-14T07:15:00Z', author: 'Marc Thibodo', language: 'fr' },
  },
  {
    name: 'Atom 1.0 with xml:base, typed texts and several links',
    feed: '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://base.example/a/"><title type="text">A &lt;b> c</title><link rel="self" href="self.xml"/><link href="./"/><entry xml:base="b/"><id>urn:1</id><title type="html">Brot &lt;i&gt;und&lt;/i&gt; Wein</title><link rel="enclosure" href="x.mp3"/><link rel="alternate" type="text/html" href="brot"/><updated>2025-10-14T09:15:30Z</updated><summary>Kurz</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Brot</p><p>Wein</p></div></content><author><name>Ida Krahl</name><email>i@k.example</email></author><category term="Essen"/></entry></feed>',
    first: { id: 'urn:1', title: 'Brot und Wein', link: 'https://base.example/a/b/brot', published: null, updated: '2025-10-14T09:15:30Z', summary: 'Kurz', text: 'Brot\nWein', author: 'Ida Krahl', categories: ['Essen'], language: 'de' },
    head: { title: 'A <b> c', link: 'https://base.example/a/' },
  },
  {
    name: 'Atom 1.0 whose tags all have a prefix',
    feed: '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Vent</a:title><a:link href="https://ledger.example/v"/><a:published>2025-10-14</a:published></a:entry></a:feed>',
    first: { title: 'Vent', link: 'https://ledger.example/v', published: '2025-10-14' },
  },
  {
    name: 'Atom 0.3 with escaped and base64 texts',
    feed: `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped" type="text/html">Sel &amp;amp; poivre</title><issued>2025-10</issued><modified>2025-10-14T10:00:00-05:00</modified><content type="text/html" mode="base64">${btoa('<p>Gros sel.</p>')}</content></entry></feed>`,
    first: { title: 'Sel & poivre', published: '2025-10', updated: '2025-10-14T15:00:00Z', text: 'Gros sel.' },
  },
  {
    name: 'JSON Feed',
    feed: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'L', home_page_url: 'https://ledger.example/', language: 'es', items: [{ id: 5, url: '/5', title: 'Puente', content_html: '<p>Un puente.</p><p>Dos.</p>', summary: 'Puente', date_published: '2025-10-14T09:15:00-03:00', authors: [{ name: 'Ana Prats' }], tags: ['obras', 3] }, 'no entry'] }),
    first: { id: '5', link: 'https://ledger.example/5', title: 'Puente', text: 'Un puente.\nDos.', summary: 'Puente', published: '2025-10-14T12:15:00Z', author: 'Ana Prats', categories: ['obras'], language: 'es' },
    entries: 1,
  },
  {
    name: 'CDF, in capitals',
    feed: '<CHANNEL><ITEM HREF="https://ledger.example/c"><TITLE>Old</TITLE><ABSTRACT>Older.</ABSTRACT></ITEM></CHANNEL>',
    first: { title: 'Old', link: 'https://ledger.example/c', text: 'Older.' },
  },
];

const BROKEN: readonly Case[] = [
  { name: 'entities that were never declared', feed: rss('<item><title>Caf&eacute; &agrave; Li&egrave;ge</title><description>&laquo;&nbsp;Oui&nbsp;&raquo; &inconnu; R&D</description></item>'), first: { title: 'Café à Liège', text: '« Oui » &inconnu; R&D' } },
  { name: 'junk and blanks before the prolog', feed: `\n\n  <b>Warning</b>: cannot modify header\n<?xml version="1.0"?>${rss('<item><title>T</title></item>')}`, first: { title: 'T' } },
  { name: 'tags that are not closed', feed: rss('<item><title>One<link>https://ledger.example/1</title><description>First</item><item><title>Two</title><description>Second'), first: { title: 'One', link: 'https://ledger.example/1', text: 'First' }, entries: 2 },
  { name: 'entries that are not closed', feed: rss('<item><title>One</title><item><title>Two</title><item><title>Three</title>'), first: { title: 'One' }, entries: 3 },
  { name: 'a file cut in the middle of CDATA', feed: '<rss><channel><title>L</title><item><title>One</title><description><![CDATA[<p>It was cut', first: { title: 'One', text: 'It was cut' } },
  { name: 'markup that should have been escaped', feed: rss('<item><title>A <b>bold</b> step</title><description><p>One</p><p>Two<br/>Three</p></description></item>'), first: { title: 'A bold step', text: 'One\nTwo\nThree' } },
  { name: 'markup escaped twice', feed: rss('<item><title>T</title><description>&lt;div&gt;&amp;lt;p&amp;gt;Twice&amp;lt;/p&amp;gt;&lt;/div&gt;</description></item>'), first: { text: 'Twice' } },
  { name: 'a link that runs code', feed: rss('<item><title>T</title><link>javascript:alert(1)</link></item>'), first: { link: null, id: null } },
  { name: 'prefixes without a declaration', feed: rss('<item><title>T</title><dc:date>2025-10-14</dc:date><content:encoded>&lt;p&gt;All.&lt;/p&gt;</content:encoded></item>'), first: { published: '2025-10-14', text: 'All.' } },
  { name: 'an Atom entry without a link, whose content or id is its address', feed: '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><id>https://ledger.example/a</id></entry><entry><id>https://ledger.example/id</id><content type="text/html" src="https://ledger.example/b"/></entry></feed>', first: { link: 'https://ledger.example/a' }, entries: 2 },
  { name: 'Atom’s dates under a prefix that nobody declared', feed: rss('<item><title>Quai</title><a10:updated>2025-10-14T09:15:00Z</a10:updated></item>'), first: { title: 'Quai', updated: '2025-10-14T09:15:00Z' } },
  { name: 'a text that stands with the picture only', feed: rss('<item><title>Quai</title><media:content url="x.jpg"><media:description>Le quai de Brenne, mardi.</media:description></media:content></item>'), first: { text: 'Le quai de Brenne, mardi.' } },
  { name: 'end tags that lack their last sign', feed: rss('<item><title>Quai</title<link>https://ledger.example/q</link\n<description>Fermé.</description></item>'), first: { title: 'Quai', link: 'https://ledger.example/q', text: 'Fermé.' } },
  { name: 'a JSON Feed that calls a script', feed: '/**/show({"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"Quai","url":"https://ledger.example/q","content_text":"Fermé."}]});', first: { title: 'Quai', link: 'https://ledger.example/q', text: 'Fermé.' } },
  { name: 'an address as guid and no link', feed: rss('<item><guid>https://ledger.example/g</guid></item>'), first: { link: 'https://ledger.example/g' } },
  { name: 'CDATA that nobody closed, and entries after it', feed: rss('<item><title>One</title><description><![CDATA[<p>First.</p></description><link>https://ledger.example/1</link></item><item><title><![CDATA[Two]]></title></item>'), first: { title: 'One', text: 'First.', link: 'https://ledger.example/1' }, entries: 2 },
  { name: 'CDATA that speaks of CDATA', feed: rss('<item><title>One</title><description><![CDATA[Write &lt;![CDATA[ and ]]></description></item>'), first: { text: 'Write <![CDATA[ and' } },
  { name: 'entities that the feed declares', feed: `<!DOCTYPE rss [<!ENTITY site "https://ledger.example"><!ENTITY tiret '&#8212;'><!ENTITY etc SYSTEM "file:///etc/passwd"><!ENTITY twice "&site;&site;">]>${rss('<item><title>Pont &tiret; port &etc;&twice;</title><link>&site;/1</link></item>')}`, first: { title: 'Pont — port &etc;&twice;', link: 'https://ledger.example/1' } },
  { name: 'signs of Windows by number, and control characters', feed: rss('<item><title>L&#146;eau\u0008 et\u0000 le &#147;sel&#148;</title></item>'), first: { title: 'L’eau et le “sel”' } },
  { name: 'a link written as HTML has it', feed: rss('<item><title>T</title><link/>https://ledger.example/1<description>D</description></item>'), first: { link: 'https://ledger.example/1', text: 'D' } },
  { name: 'an address without https', feed: rss('<item><title>T</title><link>www.ledger.example/1</link></item>'), first: { link: 'http://www.ledger.example/1' } },
  { name: 'a thing embedded that nobody closed', feed: rss('<item><title>T</title><description>&lt;p>Avant.&lt;object data="x">&lt;p>Après.</description></item>'), first: { text: 'Avant.\nAprès.' } },
  { name: 'JSON cut off, with a comma too many and lines broken in strings', feed: '{"version":"https://jsonfeed.org/version/1.1","title":"L","items":[{"id":"1","url":"/1","title":"Un \\"pont\\" }","content_text":"Premier.\nSecond.",},\n{"id":"2","title":"Deux"},{"id":"3","ti', first: { id: '1', link: 'https://ledger.example/1', title: 'Un "pont" }', text: 'Premier.\nSecond.' }, entries: 2, head: { title: 'L' } },
  { name: 'titles of other things', feed: rss('<item><image><title>Photo</title><link>https://img.example/</link></image><media:credit>x</media:credit><title>T</title><link>https://ledger.example/t</link></item>'), first: { title: 'T', link: 'https://ledger.example/t' } },
];

const ENCODINGS: readonly Case[] = [
  { name: 'Latin-1 as the prolog says', feed: latin(`<?xml version="1.0" encoding="iso-8859-1"?>${rss('<item><title>\u00C9t\u00E9 \u0093chaud\u0094 \u0080 5</title></item>')}`), first: { title: 'Été “chaud” € 5' }, head: { encoding: 'windows-1252' } },
  { name: 'Windows-1252 that nobody states', feed: latin(rss('<item><title>\u00C0 b\u00E2bord</title></item>')), first: { title: 'À bâbord' } },
  { name: 'UTF-8 that calls itself Latin-1', feed: `<?xml version="1.0" encoding="ISO-8859-1"?>${rss('<item><title>Été à Liège</title></item>')}`, first: { title: 'Été à Liège' }, head: { encoding: 'utf-8' } },
  { name: 'UTF-8 with one stray byte', feed: Uint8Array.from([...bytesOf('<rss><channel><item><title>Été à Liège'), 0xE9, ...bytesOf('</title></item></channel></rss>')]), first: { title: 'Été à Liège\uFFFD' } },
  { name: 'what the server says', feed: latin(rss('<item><title>\u00DF</title></item>')), contentType: 'text/xml; charset=windows-1251', first: { title: 'Я' } },
  { name: 'Japanese that nobody states', feed: Uint8Array.from(atob('PHJzcz48Y2hhbm5lbD48aXRlbT48dGl0bGU+uvLG/KGiv7ekt6SktrakrLOrxMykt6TepLekv6GjPC90aXRsZT48L2l0ZW0+PC9jaGFubmVsPjwvcnNzPg=='), (sign) => sign.charCodeAt(0)), first: { title: '昨日、新しい橋が開通しました。' } },
  { name: 'Japanese of Windows that nobody states', feed: Uint8Array.from(atob('PHJzcz48Y2hhbm5lbD48aXRlbT48dGl0bGU+jfCT+oFBkFaCtYKii7SCqopKksqCtYLcgrWCvYFCPC90aXRsZT48L2l0ZW0+PC9jaGFubmVsPjwvcnNzPg=='), (sign) => sign.charCodeAt(0)), first: { title: '昨日、新しい橋が開通しました。' } },
  { name: 'Korean that nobody states', feed: Uint8Array.from(atob('PHJzcz48Y2hhbm5lbD48aXRlbT48dGl0bGU+vu7BpiC79bfOv+4gtNm4rrChILCzxeu1x776vcC0z7TZLjwvdGl0bGU+PC9pdGVtPjwvY2hhbm5lbD48L3Jzcz4='), (sign) => sign.charCodeAt(0)), first: { title: '어제 새로운 다리가 개통되었습니다.' } },
  { name: 'Chinese, simplified that nobody states', feed: Uint8Array.from(atob('PHJzcz48Y2hhbm5lbD48aXRlbT48dGl0bGU+1/LM7KOs0MK1xLTzx8XNqLO1wcujrLrctuDIy8C0tb3V4sDvoaM8L3RpdGxlPjwvaXRlbT48L2NoYW5uZWw+PC9yc3M+'), (sign) => sign.charCodeAt(0)), first: { title: '昨天，新的大桥通车了，很多人来到这里。' } },
  { name: 'Chinese, traditional that nobody states', feed: Uint8Array.from(atob('PHJzcz48Y2hhbm5lbD48aXRlbT48dGl0bGU+rFGk0aFBt3OquqRqvvSzcaiupEahQavcpmikSKjTqOyzb7jMoUM8L3RpdGxlPjwvaXRlbT48L2NoYW5uZWw+PC9yc3M+'), (sign) => sign.charCodeAt(0)), first: { title: '昨天，新的大橋通車了，很多人來到這裡。' } },
  { name: 'Russian of Windows that nobody states', feed: Uint8Array.from(atob('PHJzcz48Y2hhbm5lbD48aXRlbT48dGl0bGU+wvfl8OAg7vLq8Pvr6CDt7uL76SDs7vHyIPfl8OXnIPDl6vMuPC90aXRsZT48L2l0ZW0+PC9jaGFubmVsPjwvcnNzPg=='), (sign) => sign.charCodeAt(0)), first: { title: 'Вчера открыли новый мост через реку.' } },
  { name: 'Russian of Unix that nobody states', feed: Uint8Array.from(atob('PHJzcz48Y2hhbm5lbD48aXRlbT48dGl0bGU+997F0sEgz9TL0tnMySDOz9fZyiDNz9PUIN7F0sXaINLFy9UuPC90aXRsZT48L2l0ZW0+PC9jaGFubmVsPjwvcnNzPg=='), (sign) => sign.charCodeAt(0)), first: { title: 'Вчера открыли новый мост через реку.' } },
  { name: 'Greek that nobody states', feed: Uint8Array.from(atob('PHJzcz48Y2hhbm5lbD48aXRlbT48dGl0bGU+1+jl8iDc7e/p7uUg5yDt3eEg49329fHhLjwvdGl0bGU+PC9pdGVtPjwvY2hhbm5lbD48L3Jzcz4='), (sign) => sign.charCodeAt(0)), first: { title: 'Χθες άνοιξε η νέα γέφυρα.' } },
  { name: 'Hebrew that nobody states', feed: Uint8Array.from(atob('PHJzcz48Y2hhbm5lbD48aXRlbT48dGl0bGU+4Pru5ewg8PT65yDk4vn4IOTn4/kg4fLp+C48L3RpdGxlPjwvaXRlbT48L2NoYW5uZWw+PC9yc3M+'), (sign) => sign.charCodeAt(0)), first: { title: 'אתמול נפתח הגשר החדש בעיר.' } },
  { name: 'Thai that nobody states', feed: Uint8Array.from(atob('PHJzcz48Y2hhbm5lbD48aXRlbT48dGl0bGU+4MHX6M3H0rm51enK0L7SuePLwejgu9S04cXpxzwvdGl0bGU+PC9pdGVtPjwvY2hhbm5lbD48L3Jzcz4='), (sign) => sign.charCodeAt(0)), first: { title: 'เมื่อวานนี้สะพานใหม่เปิดแล้ว' } },
  { name: 'UTF-16 with a mark', feed: Uint8Array.from([0xFF, 0xFE, ...new Uint8Array(Uint16Array.from(rss('<item><title>Œuf</title></item>'), (sign) => sign.charCodeAt(0)).buffer)]), first: { title: 'Œuf' }, head: { encoding: 'utf-16le' } },
];

describe('feeds', () => {
  it.each([...FORMATS, ...BROKEN, ...ENCODINGS])('read: $name', ({ feed, contentType, first, entries = 1, head = {} }) => {
    const read = feedOf(feed, contentType);
    expect(read.entries).toHaveLength(entries);
    expect(read.entries[0]).toMatchObject(first);
    expect(read).toMatchObject(head);
  });

  it.each([
    ['<!doctype html><html><body>Welcome</body></html>', 'not-a-feed', /page, not a feed/u],
    ['{"items": 4}', 'not-a-feed', /not RSS/u],
    ['  \n ', 'empty', /empty/u],
  ])('tell what is none: %s', (text, unreadable, message) => {
    expect(readFeed(bytesOf(text))).toEqual({ unreadable, message: expect.stringMatching(message) as unknown });
  });
});

describe('dates of feeds', () => {
  const published = (date: string): string | null | undefined => feedOf(rss(`<item><title>T</title><pubDate>${date}</pubDate></item>`)).entries[0]?.published;
  it.each([
    ['Tue, 14 Oct 2025 09:15:30 GMT', '2025-10-14T09:15:30Z'], ['14 Oct 25 09:15 EST', '2025-10-14T14:15:00Z'], ['Tue, 14 Oct 99 09:15:00 UT', '1999-10-14T09:15:00Z'],
    ['Seg, 13 Out 2025 22:15:00 -0300', '2025-10-14T01:15:00Z'], ['mar., 14 août 2025 09:15:00 +0200', '2025-08-14T07:15:00Z'], ['Di, 4 Dez 2025 24:00:00 +0100', '2025-12-04T23:00:00Z'],
    ['14 de octubre de 2025', '2025-10-14'], ['14. März 2025', '2025-03-14'], ['lun, 7 lug 2025 08:00:00 CEST', '2025-07-07T06:00:00Z'],
    ['Tue Oct 14 09:15:00 2025', '2025-10-14T09:15:00'], ['Oct 14, 2025 9:15 PM', '2025-10-14T21:15:00'], ['October 14, 2025', '2025-10-14'],
    ['2025-10-14 09:15:00.0', '2025-10-14T09:15:00'], ['20251014', '2025-10-14'], ['2025-287', '2025-10-14'], ['2025', '2025'], ['14.10.2025 09:15', '2025-10-14T09:15:00'], ['14/10/2025', '2025-10-14'],
    ['2004년 05월 28일 오후 01:31:15', '2004-05-28T13:31:15'], ['2004-július-13T9:15-05:00', '2004-07-13T14:15:00Z'], ['Πεμ, 08 Ιουλ 2004 18:26:37 +0000', '2004-07-08T18:26:37Z'],
    ['20251014T091500Z', '2025-10-14T09:15:00Z'], ['Tue, 2025/10/14 09:15:00 EDT', '2025-10-14T13:15:00Z'], ['Tue, 14 Oct 2025 09:15:00 Etc/GMT', '2025-10-14T09:15:00Z'], ['1760433300', '2025-10-14T09:15:00Z'], ['1760433300123', '2025-10-14T09:15:00Z'],
    ['03/04/2025', null], ['31 Feb 2025', null], ['soon', null], ['2025-13-01', null], ['0000-00-00T00:00:00', null],
  ])('%s is %s', (written, iso) => { expect(published(written)).toBe(iso); });
});

describe('hostile feeds', () => {
  // The first reading of a process compiles; it is no measure.
  beforeAll(() => { feedOf(rss('<item/>')); });
  const MEGABYTE = 1024 * 1024;
  const HOSTILE: Readonly<Record<string, readonly [string, RegExp | null]>> = {
    'a bomb of entities': [`<!DOCTYPE x [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><rss><channel><item><title>${'&b;'.repeat(10_000)}</title></item></channel></rss>`, null],
    'tags in tags': [`<rss><channel><item><title>T</title></item>${'<a>'.repeat(MEGABYTE / 3)}`, /nested deeper/u],
    'entries without end': [rss('<item><title>T</title></item>'.repeat(MEGABYTE / 28)), /entries after the first/u],
    'a comment without end': [`<rss><channel><item><title>T</title></item><!--${'-'.repeat(MEGABYTE)}`, null],
    'attributes': [`<rss><channel><item><title>T</title></item><a ${'b="c" '.repeat(MEGABYTE / 6)}>`, null],
    'CDATA begun again and again': [rss('<item><title>T</title></item><a><![CDATA['.repeat(MEGABYTE / 42)), null],
    'entities that grow': [`<!DOCTYPE x [<!ENTITY a "${'x'.repeat(200)}">]>${rss(`<item><title>T</title><description>${'&a;'.repeat(MEGABYTE / 3)}</description></item>`)}`, null],
    'ampersands': [rss(`<item><title>T</title><description>${'&'.repeat(MEGABYTE)}</description></item>`), null],
    'tags left open in HTML': [rss(`<item><title>T</title><description>${'&lt;p '.repeat(MEGABYTE / 6)}</description></item>`), null],
  };
  it.each(Object.entries(HOSTILE))('are read in no time: %s', (_, [text, trouble]) => {
    const start = performance.now();
    const feed = feedOf(text);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(feed.entries.length).toBeGreaterThan(0);
    expect(JSON.stringify(feed).length).toBeLessThan(3 * MEGABYTE);
    expect(feed.troubles.some((told) => trouble?.test(told)) || trouble === null).toBe(true);
  });

  it('of more bytes than are read are cut, and say so', () => {
    const feed = feedOf(`${rss('').replace('</channel></rss>', '')}<item><title>T</title></item>${' '.repeat(MOST_BYTES)}`);
    expect(feed.entries).toHaveLength(1);
    expect(feed.troubles).toEqual(['only the first 8 MB of 9 were read']);
  });
});
