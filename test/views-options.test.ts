// What the settings show, where no browser is needed: titles as a tree, addresses as readers type them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growTree, SEVERAL, type Branch, type TitleTree } from '../src/extension/options/title-tree.ts';
import { wholeAddress } from '../src/extension/options/typed-address.ts';
import type { SourceState } from '../src/extension/source-state.ts';
import { TITLES } from './views/settings-story.ts';

/** Branches as lines, titles by id: "feed > fr > BE: feed:panorama". */
const linesOf = ({ titles, branches }: TitleTree | Branch, path: readonly string[] = []): readonly string[] =>
  branches.length ? branches.flatMap((branch) => linesOf(branch, [...path, String(branch.value)])) : [`${path.join(' > ')}: ${titles.map(({ id }) => id).join(' ')}`];

const some = (...ids: readonly string[]): readonly SourceState[] => TITLES.filter(({ id }) => ids.includes(id));

test('titles stand by kind, language and country, the interface’s own language first, unknown ones last', () => {
  expect(linesOf(growTree(TITLES, 'fr'))).toEqual([
    'feed > fr > BE: feed:panorama', 'feed > fr > FR: feed:estafette feed:canular feed:matin', 'feed > de: feed:hafen', 'feed > null: feed:mina', 'saved: saved:estafette', 'dossier: dossier:ferry',
  ]);
  expect(linesOf(growTree(TITLES, 'de'))[0]).toBe('feed > de: feed:hafen');
});

test('a level of one branch is left out, and of one title everything', () => {
  expect(linesOf(growTree(some('feed:estafette', 'feed:matin'), 'fr'))).toEqual([': feed:estafette feed:matin']);
  expect(linesOf(growTree(some('feed:estafette', 'feed:panorama'), 'fr'))).toEqual(['BE: feed:panorama', 'FR: feed:estafette']);
  expect(linesOf(growTree(some('feed:estafette', 'feed:hafen'), 'fr'))).toEqual(['fr: feed:estafette', 'de: feed:hafen']);
});

test('many titles from files are divided by language, and what is in several stands apart', () => {
  const [dossier] = some('dossier:ferry');
  const many = dossier ? Array.from({ length: 13 }, (_, i): SourceState => ({ ...dossier, kind: 'import', id: `import:${i}`, title: String.fromCharCode(97 + i), languages: i === 0 ? ['fr', 'de'] : i === 1 ? ['de'] : ['fr'] })) : [];
  expect(growTree(many, 'fr').branches.map(({ value, titles }) => [value, titles.length])).toEqual([['fr', 11], ['de', 1], [SEVERAL, 1]]);
});

test.each([[' estafétte ', ['feed:estafette', 'saved:estafette']], ['ponant', ['feed:estafette', 'saved:estafette']], ['L\'Estafette', ['feed:estafette', 'saved:estafette']], ['feeds.hafenbote', ['feed:hafen']], ['الميناء', ['feed:mina']], ['xyz', []]])('a title is found by %s: its name, group or address, without accents', (wanted, ids) => {
  const tree = growTree(TITLES, 'fr', wanted);
  expect([...tree.titles, ...tree.branches.flatMap(({ titles }) => titles)].map(({ id }) => id)).toEqual(ids);
});

test('no title is lost in the tree, nor stands there twice, and every branch tells all below it', () => {
  const title = fc.record({ kind: fc.constantFrom('feed' as const, 'saved' as const, 'dossier' as const), language: fc.constantFrom('fr', 'de', null), country: fc.constantFrom('FR', 'BE', null) });
  const leavesOf = ({ titles, branches }: TitleTree | Branch): readonly SourceState[] => (branches.length ? branches.flatMap(leavesOf) : titles);
  fc.assert(fc.property(fc.array(title, { maxLength: 30 }), (given) => {
    const [first] = TITLES;
    const titles = first ? given.map((one, i): SourceState => ({ ...first, ...one, id: String(i), title: `t${i % 7}` })) : [];
    const tree = growTree(titles, 'fr');
    expect(leavesOf(tree).map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual(titles.map((_, i) => i));
    for (const branch of tree.branches) expect(branch.titles).toEqual(leavesOf(branch));
  }));
});

test.each([
  ['relais.example', 'https://relais.example/'], [' https://relais.example/sport ', 'https://relais.example/sport'], ['relais.example/une?x=1', 'https://relais.example/une?x=1'], ['http://relais.example:8080/rss', 'http://relais.example:8080/rss'],
  ['relais.example:8080/rss', 'https://relais.example:8080/rss'], ['localhost:8080', 'https://localhost:8080/'], ['feed://relais.example/rss', 'https://relais.example/rss'], ['feed:http://relais.example/rss', 'http://relais.example/rss'], ['[::1]', 'https://[::1]/'],
  ['', null], ['le relais', null], ['relais', null], ['javascript:alert(1)', null], ['file:///etc/passwd', null], ['data:text/html,x', null], ['mailto:ada@relais.example', null], ['https://', null],
])('what is typed as %s is the address %s', (typed, address) => {
  expect(wholeAddress(typed)).toBe(address);
});
