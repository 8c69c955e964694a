import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/core/article.ts';
import type { Fact, FactOf, NameValue } from '../../src/core/facts/fact.ts';
import { romanise } from '../../src/core/facts/names/name-keys.ts';
import { findNames, printName, sameName } from '../../src/core/facts/names/names.ts';
import { openReading } from '../../src/core/facts/reading.ts';
import { LANGUAGES, packOf, type LanguageCode } from '../../src/core/languages/pack.ts';
import { splitWords } from '../../src/core/text/words.ts';
import { NAMES_IN_NEWS } from './names-news.cases.ts';
import { NO_NAMES, ONE_KEY, PERSONS, RELATIONS, SPELLINGS, TEXTS } from './names.cases.ts';

type Name = FactOf<'person'> | FactOf<'organisation'> | FactOf<'place'>;
const isName = (fact: Fact): fact is Name => fact.kind === 'person' || fact.kind === 'organisation' || fact.kind === 'place';
const namesIn = (text: string, language: LanguageCode): readonly Name[] => findNames(openReading(articleOf({ text }), packOf(language))).filter(isName);
const written = ({ text, value }: Name): string => `${text} = ${value.key}`;

describe.each([...Object.entries(ONE_KEY), ...Object.entries(PERSONS)])('%s', (key, row) => {
  it.each(LANGUAGES)('%s', (language) => {
    const marked = row[language];
    const wanted = `${/\[(?<name>[^\]]+)\]/u.exec(marked)?.groups?.['name'] ?? ''} = ${key}`;
    expect(namesIn(marked.replace(/[[\]]/gu, ''), language).map(written)).toContain(wanted);
  });
});

describe('nothing', () => {
  it.each(LANGUAGES.flatMap((language) => NO_NAMES[language].map((text) => ({ language, text }))))('$language: $text', ({ language, text }) => {
    expect(namesIn(text, language).map(written)).toEqual([]);
  });
});

describe.each(Object.entries(NAMES_IN_NEWS))('%s', (_family, row) => {
  it.each(LANGUAGES.flatMap((language) => row[language].map(([text, ...names]) => ({ language, text, names }))))('$language: $text', ({ language, text, names }) => {
    expect(namesIn(text, language).map(written)).toEqual(names);
  });
});

describe('a whole text', () => {
  it.each(TEXTS)('$language: $because', ({ language, text, mentions }) => {
    expect(namesIn(text, language).map(written)).toEqual(mentions);
  });

  it('gives the role as written, and the fullest name to a surname alone', () => {
    const [full, alone] = namesIn('Le secrétaire général de la ligue, Paul Ostrand, a parlé. M. Ostrand est parti.', 'fr').filter(({ kind }) => kind === 'person');
    expect(full?.value).toEqual({ name: 'Paul Ostrand', key: 'person:ostrand', role: 'secrétaire général de la ligue' });
    expect(alone?.value.name).toBe('Paul Ostrand');
  });

  it.each<readonly [LanguageCode, string]>([
    ['fr', 'Marc Ostrand, le chancelier Olaf Weller et la ministre Giulia Varesi ont parlé.'], ['en', 'Marc Ostrand, Chancellor Olaf Weller and Minister Giulia Varesi spoke.'], ['de', 'Marc Ostrand, Bundeskanzler Olaf Weller und Ministerin Giulia Varesi sprachen.'],
    ['es', 'Marc Ostrand, el canciller Olaf Weller y la ministra Giulia Varesi hablaron.'], ['it', 'Marc Ostrand, il cancelliere Olaf Weller e la ministra Giulia Varesi hanno parlato.'], ['pt', 'Marc Ostrand, o chanceler Olaf Weller e a ministra Giulia Varesi falaram.'],
  ])('a role right before a name is not that of the person before, %s: %s', (language, text) => {
    const persons = namesIn(text, language).filter(({ kind }) => kind === 'person');
    expect(persons.map(({ value }) => [value.name, 'role' in value])).toEqual([['Marc Ostrand', false], ['Olaf Weller', true], ['Giulia Varesi', true]]);
  });

  it.each<readonly [LanguageCode, string, string]>([
    ['fr', 'La réunion a été ouverte par le Premier ministre Paul Ostrand.', 'Premier ministre'], ['en', 'The meeting was opened by Prime Minister Paul Ostrand.', 'Prime Minister'], ['de', 'Die Sitzung eröffnete Premierminister Paul Ostrand.', 'Premierminister'],
    ['es', 'La reunión fue abierta por el primer ministro Paul Ostrand.', 'primer ministro'], ['it', 'La riunione è stata aperta dal primo ministro Paul Ostrand.', 'primo ministro'], ['pt', 'A reunião foi aberta pelo primeiro-ministro Paul Ostrand.', 'primeiro-ministro'],
    ['fr', 'Un avis du président de la Cour des comptes, Paul Ostrand, est attendu.', 'président de la Cour des comptes'], ['it', 'Il parere del presidente della Corte dei conti, Paul Ostrand, è atteso.', 'presidente della Corte dei conti'],
    ['fr', 'Le texte de l’ancienne ministre de la Santé Paula Ostrand est attendu.', 'ancienne ministre de la Santé'], ['en', 'A text by former interior minister Paul Ostrand is expected.', 'former interior minister'], ['en', 'A text by the former Labour leader Paul Ostrand is expected.', 'former Labour leader'],
    ['de', 'Ein Text der ehemaligen Präsidentin Paula Ostrand wird erwartet.', 'ehemaligen Präsidentin'], ['es', 'Se espera un texto de la antigua ministra Paula Ostrand.', 'antigua ministra'], ['it', 'È atteso un testo dell’ex ministro Paul Ostrand.', 'ex ministro'], ['pt', 'Espera-se um texto do antigo ministro Paul Ostrand.', 'antigo ministro'],
    ['it', 'I giornalisti chiedono al giudice Paul Ostrand.', 'giudice'],
    ['en', 'The deputy prime minister, Angela Ostrand, spoke.', 'deputy prime minister'], ['en', 'Acting mayor Angela Ostrand spoke.', 'Acting mayor'],
    ['fr', 'Le futur maire Yves Ostrand a parlé aux habitants.', 'futur maire'], ['fr', 'Président sortant Yves Ostrand battu.', 'Président sortant'], ['de', 'Der stellvertretende Bürgermeister Hans Ostrand sprach.', 'stellvertretende Bürgermeister'],
    ['es', 'El entonces presidente Mariano Ostrand habló.', 'entonces presidente'], ['it', 'L’allora premier Mario Ostrand parlò.', 'allora premier'], ['pt', 'O então presidente Michel Ostrand falou.', 'então presidente'],
  ])('an office of several words is given whole, %s: %s', (language, text, role) => {
    expect(namesIn(text, language).filter(({ kind }) => kind === 'person').map(({ value }) => value.role)).toEqual([role]);
  });

  it('quotes the text as given, odd apostrophes and all', () => {
    const text = 'Marco D’Alessio est à Aix‑en‑Provence.';
    expect(namesIn(text, 'fr').every((fact) => text.slice(fact.start, fact.end) === fact.text)).toBe(true);
  });
});

describe('two articles', () => {
  const value = (name: string): NameValue => ({ name, key: `person:${romanise(name.split(' ').at(-1) ?? '')}` });
  it.each(RELATIONS)('%s / %s: %s', (a, b, relation) => {
    expect([sameName(value(a), value(b)), sameName(value(b), value(a))]).toEqual([relation, relation]);
  });

  it('a place is compared by its key, and never with a person', () => {
    const [geneva, genf, person] = [{ name: 'Genève', key: 'place:geneva' }, { name: 'Genf', key: 'place:geneva' }, { name: 'Geneva', key: 'person:geneva' }];
    expect([sameName(geneva, genf), sameName(geneva, person)]).toEqual(['same', 'apart']);
  });

  it('is printed by its fullest form', () => {
    expect(printName({ name: 'Emily Horne', key: 'person:horne' })).toBe('Emily Horne');
  });
});

describe('spellings', () => {
  it.each(SPELLINGS)('%s …', (...row) => {
    expect(new Set(row.map(romanise)).size).toBe(1);
  });

  it('keep different names apart', () => {
    expect(new Set(SPELLINGS.map(([first]) => romanise(first ?? ''))).size).toBe(SPELLINGS.length);
  });
});

it.each(['Abc ', 'A. ', 'A.', 'Aa-', 'Jean de ', 'Bank of ', 'ministre ', '(ABC ', 'A1', '"'])('stays linear on a megabyte of %j', (unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  const reading = { text, original: text, words: splitWords(text), sentences: [{ start: 0, end: text.length }], pack: packOf('fr'), publishedAt: null };
  const started = performance.now();
  findNames(reading);
  expect(performance.now() - started).toBeLessThan(8_000);   // half a second on an idle machine; quadratic takes minutes
});
