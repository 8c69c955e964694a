// HTML as browsers write it, scanned: the same tree as of the document that it was written from, whatever stands in it; nothing of what is never text.
import { expect, test } from 'vitest';
import { atOnce } from '../src/core/steps.ts';
import { parsePage } from '../src/cli/read.ts';
import { pageOf } from '../src/reader/page.ts';
import { isElement, type PageElement } from '../src/reader/page-tree.ts';
import { scanPage } from '../src/reader/scan-page.ts';

const outline = (element: PageElement): string => element.children.map((child) => (isElement(child) ? `${child.tag}${child.names && `.${child.names}`}${child.isHidden ? '!' : ''}(${outline(child)})` : child.text)).join('');
const scanned = (body: string): string => {
  const { tree } = atOnce(scanPage(`<!doctype html><html lang="fr"><head></head><body>${body}</body></html>`));
  return tree ? outline(tree) : 'no body';
};

/** What a browser writes, and the tree of it. */
const WRITTEN: Readonly<Record<string, string>> = {
  '<p class="a b" id="c">Un <b>deux</b></p>': 'p.a b c(Un b(deux))',
  '<p title="a > b" class="&quot;c&quot;">1 &lt; 2 &amp; 3&nbsp;4 &amp;eacute;</p>': 'p."c"(1 < 2 & 3\u00A04 &eacute;)',
  'Un<br>deux<hr>trois': 'Unbr()deuxhr()trois',
  '<div></div><div> </div><div><!-- <p>x</p> --></div>': 'div( )div()',
  '<script>if (a < b) "</p>"; // <p></script><p>Un</p><style>p > b {}</style>': 'p(Un)',
  '<noscript><img src="a"><p>x</p></noscript><iframe src="a"><p>x</p></iframe><p>Un</p>': 'p(Un)',
  '<template><p>x</p><template><p>y</p></template></template><p>Un</p>': 'p(Un)',
  '<svg><title>x</title><g><svg><path d="M0"></path></svg><text>y</text></g></svg><p>Un</p>': 'p(Un)',
  '<svg><title /><path d="M0" /></svg><p>Un</p>': 'p(Un)',
  '<select><option>x</option></select><input value="a>b"><img alt="c"><p>Un</p>': 'p(Un)',
  '<div hidden=""><p>Un</p></div><p style="color:red; display: none">Deux</p>': 'div!(p(Un))p!(Deux)',
  '<a name="2">Un</a><a href="/x">deux</a>': 'span(Un)a(deux)',
  '<div><p>Un</p></section></div><p>Deux': 'div(p(Un))p(Deux)',
  '<p xmlns="http://www.w3.org/1999/xhtml">Un<br />deux <![CDATA[a < b]]></p><div />': 'p(Unbr()deux a < b)',
  '<time datetime="2022-01-02"></time><my-part><p>Un</p></my-part>': 'my-part(p(Un))',
};

test.each(Object.entries(WRITTEN))('%s', (html, tree) => {
  expect(scanned(html)).toBe(tree);
});

test('what no browser writes ends as well, in linear time', () => {
  for (const html of ['<', '<p', '<p class', '<p class=', '<p class="', '</', '<!--', '<svg><svg>', '<script>', '<p =a="b">']) expect(scanned(html.repeat(3))).toBeTypeOf('string');
  const before = process.cpuUsage();   // not the clock: other tests run beside this one
  for (const html of ['<', '<a ', '</b', '<p a="', '<svg>', '<div>', '<!--', '&amp', '<b>x</i>']) scanned(html.repeat(200_000));
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(8000);
});

test('what tells of the article is gathered on the way, as from the document', () => {
  const html = `<!doctype html><html lang="fr"><head><title>Un &amp; deux</title><meta name="author" content="Jeanne &quot;J.&quot; Ortol"><link rel="canonical" href="https://a.example/b?c=1&amp;d=2"><script type="application/ld+json">{"headline":"A < B & C"}</script></head>
<body><header><h1>Un titre</h1><time datetime="2022-01-02" itemprop="datePublished" class="updated"></time></header><p class="byline">Par <a rel="author" href="/j">Jeanne Ortol</a></p><span itemprop="author"><b itemprop="name">J. Ortol</b></span><meta itemprop="dateModified" content="2022-01-03"><div class="author"><b class="fn">Max Weil</b></div></body></html>`;
  const seen = atOnce(scanPage(html));
  const there = atOnce(pageOf(parsePage(html)));
  expect(seen.head).toEqual(there.head);
  expect(seen.head).toMatchObject({ language: 'fr', title: 'Un & deux', canonical: 'https://a.example/b?c=1&d=2', scripts: ['{"headline":"A < B & C"}'] });
  expect(Object.entries(seen.telling).map(([telling, found]) => `${telling}: ${found.map(({ element, datetime }) => outline(element) || datetime).join(' | ')}`)).toEqual([
    'headline: Un titre', 'author: b(J. Ortol) | J. Ortol', 'authorLink: Jeanne Ortol', 'byline: Par a(Jeanne Ortol) | b.fn(Max Weil) | Max Weil', 'published: 2022-01-02', 'modified: ', 'time: 2022-01-02', 'articleTime: 2022-01-02',
  ]);
  expect(seen.telling).toEqual(there.telling);
});
