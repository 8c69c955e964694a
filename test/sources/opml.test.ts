// Lists of feeds: OPML as readers of feeds write it, broken and hostile ones, and what is written read again as it was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOpml, writeOpml, type FeedList, type ListedFeed } from '../../src/sources/opml.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function listIn(opml: string | Uint8Array): FeedList {
  const list = readOpml(typeof opml === 'string' ? bytesOf(opml) : opml);
  if ('unreadable' in list) throw new Error(list.message);
  return list;
}
const addressesIn = (opml: string): readonly string[] => listIn(opml).feeds.map(({ address }) => address);

const RELAIS = '<outline text="Le Relais" type="rss" xmlUrl="https://relais.example/rss" htmlUrl="https://relais.example/" language="fr"/>';
const BEE = '<outline text="Bee Times" xmlUrl="https://bee.example/feed"/>';
const opml = (body: string): string => `<?xml version="1.0"?><opml version="2.0"><head><title>My list</title></head><body>${body}</body></opml>`;

describe('a list of feeds', () => {
  it('gives each feed with its folders', () => {
    expect(listIn(opml(`${BEE}<outline text="Presse"><outline text="Régions">${RELAIS}</outline></outline>`))).toEqual({
      title: 'My list', troubles: [],
      feeds: [
        { title: 'Bee Times', address: 'https://bee.example/feed', homepage: null, language: null, folders: [] },
        { title: 'Le Relais', address: 'https://relais.example/rss', homepage: 'https://relais.example/', language: 'fr', folders: ['Presse', 'Régions'] },
      ],
    });
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['attributes in any letters', opml('<OUTLINE TEXT="a" XMLURL="https://a.example/x"/><outline Text="b" xmlurl="https://b.example/x"/>'), ['https://a.example/x', 'https://b.example/x']],
    ['no head, no body', `<opml>${RELAIS}</opml>`, ['https://relais.example/rss']],
    ['no root at all', `${RELAIS}${BEE}`, ['https://relais.example/rss', 'https://bee.example/feed']],
    ['ampersands as they stand in an address', opml('<outline text="A & B" xmlUrl="https://a.example/x?one=1&two=2&copy=3"/>'), ['https://a.example/x?one=1&two=2&copy=3']],
    ['and as XML wants them', opml('<outline text="a" xmlUrl="https://a.example/x?one=1&amp;two=2"/>'), ['https://a.example/x?one=1&two=2']],
    ['an end that is missing', opml(`<outline text="f">${RELAIS}`).replace('</body></opml>', ''), ['https://relais.example/rss']],
    ['outlines that nobody closed', `<opml><body>${RELAIS.replace('/>', '>')}${BEE.replace('/>', '>')}</body></opml>`, ['https://relais.example/rss', 'https://bee.example/feed']],
    ['one feed twice', opml(`${RELAIS}<outline text="again">${RELAIS}</outline>`), ['https://relais.example/rss']],
    ['the address of a feed as a link', opml('<outline text="old" type="rss" url="https://old.example/x"/><outline text="a page" type="link" url="https://page.example/"/>'), ['https://old.example/x']],
    ['feed: as a scheme', opml('<outline text="a" xmlUrl="feed://a.example/x"/><outline text="b" xmlUrl="feed:https://b.example/x"/>'), ['http://a.example/x', 'https://b.example/x']],
    ['junk before and after', `junk\n${opml(RELAIS)}\nmore junk <`, ['https://relais.example/rss']],
  ])('reads %s', (_, text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses);
  });

  it('knows other encodings than UTF-8, entities and doubled escapes in names', () => {
    const latin = Uint8Array.from([...'<?xml version="1.0" encoding="iso-8859-1"?><opml><body><outline text="Le Progr\u00E8s" xmlUrl="https://a.example/"/></body></opml>'].map((sign) => sign.charCodeAt(0)));
    expect(listIn(latin).feeds[0]?.title).toBe('Le Progrès');
    expect(listIn(new Uint8Array(new Uint16Array([0xFEFF, ...[...opml(RELAIS)].map((sign) => sign.charCodeAt(0))]).buffer)).feeds[0]?.title).toBe('Le Relais');
    expect(listIn(opml('<outline text="Caf&eacute; &amp;amp; lait&#10;chaud" xmlUrl="https://a.example/"/>')).feeds[0]?.title).toBe('Café & lait chaud');
  });

  it('keeps folders apart where feeds were left open in them', () => {
    expect(listIn(opml(`<outline text="one">${RELAIS.replace('/>', '>')}</outline></outline><outline text="two">${BEE}</outline>`)).feeds.map(({ folders }) => folders)).toEqual([['one'], ['two']]);
  });

  it.each([
    ['javascript:alert(1)'], ['file:///etc/passwd'], ['//relais.example/rss'], ['relais.example/rss'], ['https://user:secret@relais.example/rss'], ['chrome://settings'], [`https://relais.example/${'x'.repeat(3000)}`], ['http://'],
  ])('leaves out what is no address of the web, and tells: %.30s', (address) => {
    const { feeds, troubles } = listIn(opml(`<outline text="odd" xmlUrl="${address}"/>${BEE}`));
    expect(feeds.map(({ title }) => title)).toEqual(['Bee Times']);
    expect(troubles).toEqual([expect.stringContaining('"odd"')]);
  });

  it('follows no list in a list, and tells', () => {
    expect(listIn(opml('<outline text="more" type="include" url="https://lists.example/all.opml"/>'))).toMatchObject({ feeds: [], troubles: [expect.stringContaining('"more"')] });
  });

  it.each([['', 'empty'], ['  \n', 'empty'], ['<html><body>no</body></html>', 'not-opml'], ['<rss><channel><title>x</title></channel></rss>', 'not-opml'], ['{"feeds": []}', 'not-opml']])('that is none is told: %s', (text, unreadable) => {
    expect(readOpml(bytesOf(text))).toMatchObject({ unreadable, message: expect.stringMatching(/; \S/u) as unknown });
  });
});

describe('a hostile list', () => {
  it('with a bomb of entities or a file of the machine named stays what it is', () => {
    const bomb = `<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>${opml('<outline text="&b;&c;" xmlUrl="https://a.example/"/>')}`;
    expect(listIn(bomb).feeds[0]?.title).toBe('&b;&c;');
  });

  it('with markup in a name gives it as words', () => {
    expect(listIn(opml('<outline text="&lt;img src=x onerror=alert(1)&gt;" xmlUrl="https://a.example/"/>')).feeds[0]?.title).toBe('<img src=x onerror=alert(1)>');
  });

  it.each([
    ['nested deep', '<outline text="x">'.repeat(50_000) + BEE, ['https://bee.example/feed']], ['of one tag without end', `<outline text="${'x'.repeat(1_000_000)}`, []],
    ['of a thousand feeds left open', BEE.replace('/>', '>').replace('feed"', 'N"').repeat(1000), ['https://bee.example/N']], ['of beginnings of tags', '<outline '.repeat(100_000), []],
  ])('%s is read within a second', (_, body, addresses) => {
    const before = process.cpuUsage();
    const { feeds } = listIn(`<opml>${body}`);
    const { user, system } = process.cpuUsage(before);
    expect(feeds.map(({ address }) => address)).toEqual(addresses);
    expect((user + system) / 1e6).toBeLessThan(1);
  });

  it('of more feeds than anybody reads is cut, and tells', () => {
    const { feeds, troubles } = listIn(opml(Array.from({ length: 5002 }, (_, i) => `<outline text="${i}" xmlUrl="https://a.example/${i}"/>`).join('')));
    expect(feeds).toHaveLength(5000);
    expect(troubles).toEqual([expect.stringContaining('5000')]);
  });
});

describe('what is written', () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => text.replace(/[\s\p{C}&]+/gu, ' ').trim()).filter((text) => text !== '');
  const feed: fc.Arbitrary<ListedFeed> = fc.record({
    title: line, address: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href), homepage: fc.option(fc.webUrl().map((url) => new URL(url).href), { nil: null }),
    language: fc.constantFrom('fr', 'en', null), folders: fc.array(line, { maxLength: 3 }),
  });
  const inOrder = (feeds: readonly ListedFeed[]): readonly string[] => feeds.map((one) => JSON.stringify(one)).sort();

  it('is read again as it was, whatever names and addresses hold', () => {
    fc.assert(fc.property(fc.uniqueArray(feed, { selector: ({ address }) => address, maxLength: 8 }), line, (feeds, title) => {
      const list = listIn(writeOpml(feeds, title));
      expect(list).toMatchObject({ title, troubles: [] });
      expect(inOrder(list.feeds)).toEqual(inOrder(feeds));
    }), { numRuns: 200 });
  });

  it('is OPML 2.0 with a folder once, however its feeds stand', () => {
    const one = (title: string, folders: readonly string[]): ListedFeed => ({ title, address: `https://${title}.example/`, homepage: null, language: null, folders });
    expect(writeOpml([one('a', ['x']), one('b', []), one('c', ['x', 'y'])], 'T & "t"', 'Sun, 22 Nov 2026 09:00:00 GMT').split('\n').map((text) => text.trim())).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">', '<head>', '<title>T &amp; &quot;t&quot;</title>', '<dateCreated>Sun, 22 Nov 2026 09:00:00 GMT</dateCreated>', '</head>', '<body>',
      '<outline text="x">', '<outline text="y">', '<outline type="rss" text="c" title="c" xmlUrl="https://c.example/"/>', '</outline>', '<outline type="rss" text="a" title="a" xmlUrl="https://a.example/"/>', '</outline>',
      '<outline type="rss" text="b" title="b" xmlUrl="https://b.example/"/>', '</body>', '</opml>', '',
    ]);
  });
});
