// What holds of the facts of any text: random ones of the packs' own words, the bundled reports, the sentences of the other tests.
// Values are checked by well-formed.ts. Around a paragraph others may come and go: of its figures, hours, days and lengths nothing changes.
// Names, speakers, certainty and the zone of "local time" may, for the article around them tells who "he" is and where it is written.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fact, FactKind } from '../src/core/facts/fact.ts';
import { findFacts } from '../src/core/facts/find.ts';
import { LANGUAGES, languageCode, type LanguageCode } from '../src/core/languages/pack.ts';
import { DATES } from './languages/dates.cases.ts';
import { DURATIONS } from './languages/durations.cases.ts';
import { TIMES } from './languages/times.cases.ts';
import { randomFrom, randomText, wordsOfPack } from './random-texts.ts';
import { checkFacts } from './well-formed.ts';

const PUBLISHED = '2022-01-06T09:00:00Z';
/** Over all languages; half of them with a day of publication. */
const TEXTS = 10_000;
const SEED = 20_220_106;

const brokenIn = (language: LanguageCode, text: string, publishedAt: string | null = PUBLISHED): readonly string[] =>
  checkFacts(text, findFacts({ text, language, publishedAt }).facts).map(({ rule, shown }) => `${rule}: ${shown} in ${JSON.stringify(text)}`);

interface Report { readonly name: string; readonly language: LanguageCode; readonly text: string }

const CORPUS = new URL('../assets/corpus/', import.meta.url);
/** The bundled reports, front matter included: it is text like any other. */
const REPORTS: readonly Report[] = readdirSync(CORPUS).flatMap((folder) => readdirSync(new URL(`${folder}/`, CORPUS)).flatMap((file) => {
  const language = languageCode(file);
  return language ? [{ name: `${folder}/${file}`, language, text: readFileSync(new URL(`${folder}/${file}`, CORPUS), 'utf8') }] : [];
}));

const caseTexts = (language: LanguageCode): readonly string[] => [TIMES, DURATIONS, DATES].flatMap((table) => Object.values(table).flatMap((row) => row[language] ?? [])).map((marked) => marked.replace(/[[\]]/gu, ''));

describe.each(LANGUAGES)('facts in %s', (language) => {
  it('are well formed in random texts', () => {
    const random = randomFrom(SEED + LANGUAGES.indexOf(language));
    const words = wordsOfPack(language);
    const broken: string[] = [];
    for (let i = 0; i < TEXTS / LANGUAGES.length && broken.length < 3; i++) broken.push(...brokenIn(language, randomText(random, words, 3 + Math.floor(random() * 14)), i % 2 ? PUBLISHED : null));
    expect(broken).toEqual([]);
  }, 60_000);
  it('are well formed in sentences', () => {
    expect(caseTexts(language).flatMap((text) => brokenIn(language, text))).toEqual([]);
  });
  it('are the same alone and among other paragraphs', () => {
    const paragraphs = [...caseTexts(language), ...REPORTS.filter((report) => report.language === language).flatMap(({ text }) => text.split('\n').filter((line) => line.trim()))];
    expect(paragraphs.filter((text) => figuresOf(language, text, '', '') !== figuresOf(language, text, `${AROUND[language][0]}\n`, `\n${AROUND[language][1]}`))).toEqual([]);
  });
});

it.each(REPORTS.map((report) => [report.name, report] as const))('facts are well formed in %s', (_name, { language, text }) => {
  expect(brokenIn(language, text)).toEqual([]);
});

const FIGURES: ReadonlySet<FactKind> = new Set<FactKind>(['count', 'ordinal', 'share', 'money', 'measure', 'date', 'time', 'duration']);
const AROUND: Readonly<Record<LanguageCode, readonly [string, string]>> = {
  fr: ['La pluie tombe sur la ville.', 'Rien ne bouge.'], en: ['Rain falls on the town.', 'Nothing moves.'], de: ['Regen fällt auf die Stadt.', 'Nichts bewegt sich.'],
  es: ['La lluvia cae sobre la ciudad.', 'Nada se mueve.'], it: ['La pioggia cade sulla città.', 'Niente si muove.'], pt: ['A chuva cai sobre a cidade.', 'Nada se move.'],
};

/** The figures, hours, days and lengths of a text set between others, with places counted from its own beginning. */
function figuresOf(language: LanguageCode, text: string, before: string, after: string): string {
  const { facts } = findFacts({ text: before + text + after, language, publishedAt: PUBLISHED });
  const write = ({ kind, start, end, value, hedge }: Fact): string => JSON.stringify([kind, start - before.length, end - before.length, value, hedge]);
  return facts.filter((fact) => FIGURES.has(fact.kind)).map(write).join('\n');
}
