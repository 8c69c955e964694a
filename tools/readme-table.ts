// The table of languages and kinds of fact in README: how many cases the tests hold each language to. Counted, never typed.
import { CERTAINTY } from '../test/languages/certainty.cases.ts';
import { DATES } from '../test/languages/dates.cases.ts';
import { DURATIONS } from '../test/languages/durations.cases.ts';
import { ONE_KEY, PERSONS } from '../test/languages/names.cases.ts';
import { VALUES } from '../test/languages/quantities.cases.ts';
import { MARKS, SPEAKERS } from '../test/languages/quotes.cases.ts';
import { SENTENCES } from '../test/languages/sentences.cases.ts';
import { TIMES } from '../test/languages/times.cases.ts';
import { LANGUAGES, type LanguageCode } from '../src/core/languages/pack.ts';

/** Cases by row and language: one, or a list of them. */
type Cases = Readonly<Record<string, Readonly<Partial<Record<LanguageCode, string | readonly unknown[]>>>>>;

const keysOf = (start: string): Cases => Object.fromEntries(Object.entries(ONE_KEY).filter(([key]) => key.startsWith(start)));

const ROWS: readonly (readonly [what: string, cases: readonly Cases[], example: string, wrong: string])[] = [
  ['counts', [VALUES['numbers'] ?? {}, VALUES['counts'] ?? {}], '"quatre-vingt-dix-sept", "about 3.5 million", "zweiundzwanzigtausend"', 'a lone "un" is left out unless it counts'],
  ['ordinals', [VALUES['ordinals'] ?? {}], '"le XXe siècle", "der zweite"', 'a rank inside a title ("premier ministre") is no fact'],
  ['shares', [VALUES['shares'] ?? {}], '"33,5 %", "sept sur dix", "zwei Drittel"', '"half" without of what is left out'],
  ['money', [VALUES['money'] ?? {}], '"4,2 milliards d’euros", "$3bn"', 'a bare "dollars" is taken for US dollars'],
  ['measures', [VALUES['measures'] ?? {}], '"120 acres", "18 °C", "magnitude 6.4"', 'bare degrees have no scale'],
  ['dates', [DATES], '"les 10 et 11 janvier", "mi-mars", "last Tuesday"', 'without a publication date a weekday stays a weekday'],
  ['times', [TIMES], '"15h30 ET", "halb vier", "2030 GMT"', 'no instant without a zone and a day'],
  ['durations', [DURATIONS], '"anderthalb Stunden", "depuis bientôt huit ans"', '"some time" is no duration'],
  ['persons', [PERSONS], '"Zelensky", "Selenskyj", "M. Blinken"', 'a surname never named in full may stay unseen'],
  ['organisations', [keysOf('org:')], '"OTAN", "NATO"', 'a company without a cue or suffix may stay unseen'],
  ['places', [keysOf('place:')], '"Vereinigte Staaten", "Genève"', 'villages without a preposition may stay unseen'],
  ['quotations', [MARKS, SPEAKERS], '« », “ ”, „ “, whose words', 'a pronoun with two possible persons names nobody'],
  ['certainty and negation', [CERTAINTY], '"aurait fait", "soll", "nicht"', 'irony is not heard'],
  ['sentences', [SENTENCES], '"M. Horne", "3. März", "U.S."', 'a hard line break always ends one'],
];

/** The table in Markdown, one line a kind. */
export function languageTable(): string {
  const head = `| | ${LANGUAGES.join(' | ')} | for example | what it gets wrong |\n|---|${LANGUAGES.map(() => '--:|').join('')}---|---|`;
  const lines = ROWS.map(([what, cases, example, wrong]) => `| ${what} | ${LANGUAGES.map((language) => countIn(cases, language)).join(' | ')} | ${example} | ${wrong} |`);
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
