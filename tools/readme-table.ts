// The table of languages and kinds of fact in README: how many cases the tests hold each language to. Counted, never typed; what it gets wrong is held by a test.
import { CERTAINTY } from '../test/languages/certainty.cases.ts';
import { DATES, NOTHING as NO_DATES } from '../test/languages/dates.cases.ts';
import { DURATIONS } from '../test/languages/durations.cases.ts';
import { GAPS } from '../test/languages/gaps.cases.ts';
import { NO_NAMES, ONE_KEY, PERSONS, TEXTS } from '../test/languages/names.cases.ts';
import { CHANGES, NOTHING as NO_FIGURES, NOUNS, VALUES } from '../test/languages/quantities.cases.ts';
import { MARKS, SPEAKERS } from '../test/languages/quotes.cases.ts';
import { SENTENCES } from '../test/languages/sentences.cases.ts';
import { NO_TIME, TIMES } from '../test/languages/times.cases.ts';
import { LANGUAGES, type LanguageCode } from '../src/core/languages/pack.ts';

/** Cases by row and language: one, or a list of them. */
type Cases = Readonly<Record<string, Readonly<Partial<Record<LanguageCode, string | readonly unknown[]>>>>>;

const keysOf = (start: string): Cases => Object.fromEntries(Object.entries(ONE_KEY).filter(([key]) => key.startsWith(start)));

const valuesOf = (...names: readonly string[]): readonly Cases[] => names.map((name) => VALUES[name] ?? {});
const nounsOf: Cases = { nouns: Object.fromEntries(LANGUAGES.map((language) => [language, Object.keys(NOUNS[language])])) };
const textsOf: Cases = { texts: Object.fromEntries(LANGUAGES.map((language) => [language, TEXTS.filter((text) => text.language === language)])) };

const ROWS: readonly (readonly [what: string, cases: readonly Cases[], example: string])[] = [
  ['counts', [...valuesOf('numbers', 'counts', 'magnitudes said once, mixed and short', 'hedges around a number and its noun'), CHANGES, nounsOf], '"quatre-vingt-dix-sept", "about 3.5 million", "zweiundzwanzigtausend"'],
  ['ordinals', valuesOf('ordinals', 'more ordinals'), '"le XXe siècle", "der zweite"'],
  ['shares', valuesOf('shares', 'parts'), '"33,5 %", "sept sur dix", "zwei Drittel"'],
  ['money', valuesOf('money', 'more money'), '"4,2 milliards d’euros", "$3bn"'],
  ['measures', valuesOf('measures', 'more measures'), '"120 acres", "18 °C", "magnitude 6.4"'],
  ['dates', [DATES], '"les 10 et 11 janvier", "mi-mars", "last Tuesday"'],
  ['times', [TIMES], '"15h30 ET", "halb vier", "2030 GMT"'],
  ['durations', [DURATIONS], '"anderthalb Stunden", "depuis bientôt huit ans"'],
  ['persons', [PERSONS], '"Zelensky", "Selenskyj", "M. Blinken"'],
  ['organisations', [keysOf('org:')], '"OTAN", "NATO"'],
  ['places', [keysOf('place:')], '"Vereinigte Staaten", "Genève"'],
  ['names in whole texts', [textsOf], '"M. Blinken … Blinken", "the archive office (ARO) … ARO"'],
  ['quotations', [MARKS, SPEAKERS], '« », “ ”, „ “, whose words'],
  ['certainty and negation', [CERTAINTY], '"aurait fait", "soll", "nicht"'],
  ['what is no fact', [{ figures: NO_FIGURES, dates: NO_DATES, times: NO_TIME, names: NO_NAMES }], '"COVID-19", "page 12", "on 32 August", "Le Midi"'],
  ['sentences', [SENTENCES], '"M. Horne", "3. März", "U.S."'],
];

/** The table in Markdown, one line a kind. */
export function languageTable(): string {
  const head = `| | ${LANGUAGES.join(' | ')} | for example | what it gets wrong |\n|---|${LANGUAGES.map(() => '--:|').join('')}---|---|`;
  const lines = ROWS.map(([what, cases, example]) => `| ${what} | ${LANGUAGES.map((language) => countIn(cases, language)).join(' | ')} | ${example} | ${GAPS[what]?.wrong ?? ''} |`);
  return [head, ...lines].join('\n');
}

/** How many cases a language has in all rows. */
export function countIn(cases: readonly Cases[], language: LanguageCode): number {
  return cases.flatMap((rows) => Object.values(rows)).reduce((sum, row) => {
    const given = row[language];
    return sum + (given === undefined ? 0 : typeof given === 'string' ? 1 : given.length);
  }, 0);
}

const BETWEEN = /(?<=<!-- table: begin -->\n)[\s\S]*(?=<!-- table: end -->)/u;

/** README with the table as it is now. */
export const withTable = (readme: string): string => readme.replace(BETWEEN, `${languageTable()}\n`);
