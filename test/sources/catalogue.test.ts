// The catalogue of publications: its shape, how much of each language it has, whose report is whose; and a reader that names every fault.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import { LANGUAGES } from '../../src/core/languages/pack.ts';
import { groupOrigins } from '../../src/core/origins/origins.ts';
import { indexPublications, parseCatalogue, PUBLICATION_KINDS, type Publication } from '../../src/sources/catalogue.ts';
import { hostOf } from '../../src/sources/hosts.ts';
import { familyOfReport, findPublication, listPublications } from '../../src/sources/publications.ts';

const PUBLICATIONS = listPublications();

describe('the catalogue', () => {
  it('has the shape it is read by, and says when and how it was made', () => {
    const { note } = JSON.parse(readFileSync('assets/sources.json', 'utf8')) as { readonly note: string };
    expect(note.length).toBeGreaterThan(100);
    expect(PUBLICATIONS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(LANGUAGES)('%s: has enough publications with a feed, an agency or broadcaster, a fact-checker and satire among them', (language) => {
    const own = PUBLICATIONS.filter((one) => one.language === language);
    expect(own.filter(({ feeds }) => feeds.length > 0).length).toBeGreaterThanOrEqual(language === 'fr' ? 25 : 10);
    const kinds = new Set(own.map(({ kind }) => kind));
    expect(['paper', 'broadcaster', 'fact-checker', 'satire'].filter((kind) => !kinds.has(kind as never))).toEqual([]);
  });

  it('has publications of every kind, and no country but those that its languages are read in', () => {
    expect(PUBLICATION_KINDS.filter((kind) => !PUBLICATIONS.some((one) => one.kind === kind))).toEqual([]);
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(PUBLICATIONS.map(({ country }) => country).filter((country) => country !== null && regions.of(country) === undefined)).toEqual([]);
  });

  it('names a family only in one way: a family of one title is either alone here or misspelt', () => {
    const spellings = new Map<string, Set<string>>();
    for (const { family } of PUBLICATIONS) if (family) spellings.set(family.toLowerCase().replace(/[^\p{L}]/gu, ''), (spellings.get(family.toLowerCase().replace(/[^\p{L}]/gu, '')) ?? new Set()).add(family));
    expect([...spellings.values()].filter((written) => written.size > 1).map((written) => [...written])).toEqual([]);
  });

  it('is in order of language, then country, then name, and so ranks nobody', () => {
    const keys = PUBLICATIONS.map(({ language, country, id }) => `${LANGUAGES.indexOf(language)} ${country ?? '~'} ${id}`);
    expect(keys).toEqual([...keys].sort());
  });
});

const entry = { id: 'le-relais', name: 'Le Relais', language: 'fr', country: 'FR', kind: 'paper', family: 'Groupe Relais', homepage: 'https://www.relais.example/', feeds: ['https://www.relais.example/rss'] };
const parse = (...sources: readonly object[]): readonly Publication[] => parseCatalogue({ version: 1, sources });

describe('a catalogue', () => {
  it('may leave out what is not known', () => {
    const { country: _country, family: _family, ...rest } = entry;
    expect(parse({ ...rest, feeds: [] })).toEqual([{ ...rest, feeds: [], country: null, family: null }]);
  });

  it.each<readonly [string, object, RegExp]>([
    ['an odd id', { ...entry, id: 'Le Relais' }, /^Le Relais: "id"/mu], ['an unknown language', { ...entry, language: 'xx' }, /^le-relais: "language"/mu],
    ['a country in words', { ...entry, country: 'France' }, /"country"/u], ['an unknown kind', { ...entry, kind: 'trusted' }, /"kind" must be one of agency/u],
    ['a feed without encryption', { ...entry, feeds: ['http://www.relais.example/rss'] }, /"http:\/\/www\.relais\.example\/rss" is not an address with https/u],
    ['a feed that is none', { ...entry, feeds: ['https:///'] }, /is not an address/u], ['feeds that are no list', { ...entry, feeds: 'https://www.relais.example/rss' }, /"feeds" must be a list/u],
    ['a rating', { ...entry, reliability: 5 }, /"reliability" is no field/u], ['a name with blanks around it', { ...entry, name: ' Le Relais' }, /"name"/u], ['no name', { ...entry, name: '' }, /"name"/u],
  ])('with %s is refused, and the fault named', (_, odd, fault) => {
    expect(() => parse(odd)).toThrow(fault);
  });

  it('tells all faults at once, and what stands there twice', () => {
    expect(() => parse(entry, { ...entry, kind: 'x' }, { ...entry, id: 'b', name: 'B', language: 'y' })).toThrow(/le-relais: "kind"[^]*b: "language"[^]*le-relais: two entries have this id[^]*two entries have this feed/u);
    expect(() => parseCatalogue({ version: 2, sources: [] })).toThrow('"version": 1');
    expect(() => parseCatalogue(null)).toThrow('the catalogue must be');
  });
});

describe('whose a report is', () => {
  const known = parse(entry, { ...entry, id: 'b', name: 'Bee Times', family: 'Bee', homepage: 'https://world.example/en/', feeds: [] }, { ...entry, id: 'c', name: 'Biene', family: 'Bee', homepage: 'https://world.example/de/', feeds: [] }, { ...entry, id: 'd', name: 'Canard', kind: 'satire', family: 'Bee', homepage: 'https://mixed.example/canard', feeds: [] }, { ...entry, id: 'e', name: 'Mixed', family: 'Bee', homepage: 'https://mixed.example/', feeds: [] });
  const find = indexPublications(known);

  it.each([
    ['https://www.relais.example/2026/pont', null, 'le-relais'], ['https://sport.relais.example/x', null, 'le-relais'], ['https://relais.example.com/x', null, undefined], ['https://notrelais.example/x', null, undefined],
    [null, 'LE RELAIS', 'le-relais'], ['https://copies.example/1', 'Le Relais', 'le-relais'], ['not an address', null, undefined], [null, null, undefined], ['https://world.example/x', null, 'b'], ['https://mixed.example/x', null, undefined], [null, 'Canard', 'd'],
  ])('is told of %s and %s: %s', (url, source, id) => {
    expect(find({ url, source })?.id).toBe(id);
  });

  it('tells hosts apart as people do', () => {
    expect(['https://www.Relais.example:8080/x', 'http://relais.example', 'ftp://relais.example', 'relais.example'].map(hostOf)).toEqual(['relais.example', 'relais.example', null, null]);
  });

  it('makes one origin of two titles of a family that share some of a text, and two of titles that do not belong together', () => {
    // A quarter of the words is common: too little for a copy, enough for two editions of one house.
    const shared = 'The council of Vellum voted on Tuesday evening to close the northern bridge to lorries from the first of June, and to all cars during the works that follow in autumn, after engineers found cracks in two of its cables.';
    const [one, two] = [
      `${shared} Residents of the eastern bank gathered before the town hall with candles while members spoke, and asked how buses would reach their school. Shopkeepers near the quay fear a lean summer. A ferry may be hired, the mayor Ada Lindqvist hinted, though nobody has found its price. Drivers told our reporter that detours already cost them an hour. Repairs were promised twice before and twice forgotten. The opposition abstained, complaining that papers came late and figures were missing from every annex they had been handed.`,
      `${shared} Hauliers called the decision hasty. Their union counted nine hundred crossings a day and wants a toll lane elsewhere instead. Cracks of such kind appear in most suspended decks of that decade, says a professor who advised three neighbouring provinces, and can be clamped within weeks. Insurance will cover part of it. Cyclists keep their path throughout. Police intend to post officers at both ramps from Monday onwards, fining anyone heavier than allowed, and cameras shall replace them once tested.`,
    ].map((text, i) => ({ text, source: ['Le Monde', 'Courrier international'][i] ?? null, url: null }));
    const digests = [one, two].map((article) => digest({ text: article?.text ?? '', source: article?.source, language: 'en', title: null, publishedAt: '2026-03-03' }));
    expect(groupOrigins(digests)).toHaveLength(2);
    expect(groupOrigins(digests, familyOfReport)).toMatchObject([{ because: [{ code: 'origin-family', values: { family: 'Groupe Le Monde' } }] }]);
  });

  it('finds bundled publications by an article’s address', () => {
    expect(findPublication({ url: 'https://www.legorafi.fr/2026/01/02/x/', source: null })?.kind).toBe('satire');
  });
});
