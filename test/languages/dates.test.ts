// Dates: one value, every wording, six languages; what is no date; what is known of publication; what two dates say of each other.
import { describe, expect, it } from 'vitest';
import { compareDates, findDates, printDate } from '../../src/core/facts/dates/dates.ts';
import { findDurations } from '../../src/core/facts/dates/durations.ts';
import { findTimes } from '../../src/core/facts/dates/times.ts';
import type { DatePart, DateValue, Hedge } from '../../src/core/facts/fact.ts';
import { openReading } from '../../src/core/facts/reading.ts';
import { LANGUAGES, packOf, type LanguageCode } from '../../src/core/languages/pack.ts';
import { DATES, NOTHING, PUBLISHED } from './dates.cases.ts';

const reading = (text: string, language: LanguageCode, publishedAt: string | null = PUBLISHED) => openReading({ text, publishedAt }, packOf(language));

const LETTERS: Readonly<Record<DatePart, string>> = { year: 'y', month: 'm', day: 'd', weekday: 'w' };
const write = ({ iso, weekday, implied = [] }: DateValue): string => `${iso ?? `weekday ${weekday}`}${implied.length ? ` ≈${implied.map((part) => LETTERS[part]).join('')}` : ''}`;
/** "[text]=value" of every date of a text. */
const datesIn = (text: string, language: LanguageCode, publishedAt?: string | null): readonly string[] => findDates(reading(text, language, publishedAt)).map((fact) => `[${fact.text}]=${write(fact.value)}`);

describe.each(LANGUAGES)('dates in %s', (language) => {
  for (const [value, row] of Object.entries(DATES)) {
    it.each(row[language])(`${value}: %s`, (marked) => {
      const text = marked.replace(/[[\]]/gu, '');
      const words = /\[(.+)\]/u.exec(marked)?.[1];
      expect(datesIn(text, language)).toEqual([`[${words}]=${value}`]);
    });
  }

  it.each(NOTHING[language])('finds no date, time or duration in: %s', (text) => {
    const opened = reading(text, language);
    expect([...findDates(opened), ...findTimes(opened), ...findDurations(opened)].map((fact) => `${fact.kind} ${fact.text}`)).toEqual([]);
  });
});

describe('what is known of publication', () => {
  it('without any, a day keeps its month and a weekday its name', () => {
    expect(datesIn('Ils se verront le 10 janvier ou jeudi.', 'fr', null)).toEqual(['[10 janvier]=--01-10', '[jeudi]=weekday 4']);
    expect(datesIn('From 16 October to 14 November.', 'en', null)).toEqual(['[16 October to 14 November]=--10-16/--11-14']);
  });
  it('a month settles the year, not the weekday', () => {
    expect(datesIn('Ils se verront le 10 janvier ou jeudi.', 'fr', '2021-12')).toEqual(['[10 janvier]=2022-01-10 ≈y', '[jeudi]=weekday 4']);
  });
  it('an agency’s dateline gives the day that the page leaves out', () => {
    expect(datesIn('VELLUM, 8 janv (Odrin) - Le port a rouvert samedi.', 'fr', '2022-01')).toEqual(['[8 janv]=2022-01-08 ≈y', '[samedi]=2022-01-08 ≈ymd']);
  });
  it('"last week" told on a Sunday holds the Thursday before', () => {
    expect(datesIn('Ils se sont parlé la semaine dernière.', 'fr', '2022-01-02')).toEqual(['[la semaine dernière]=2021-12-26/2022-01-01 ≈ymdw']);
  });
  it('an ambiguous order of day and month is no evidence', () => {
    expect(datesIn('Updated 6/10/2018.', 'en')).toEqual(['[6/10/2018]=2018-06-10 ≈md']);
  });
  it('the day nearest in the direction of the verb is meant', () => {
    expect(datesIn('She met them on Thursday and will meet them again on Friday.', 'en')).toEqual(['[Thursday]=2022-01-06 ≈ymd', '[Friday]=2022-01-07 ≈ymd']);
  });
  it.each<readonly [LanguageCode, string, string]>([
    ['en', 'The bridge should be completed in October.', '[October]=2022-10 ≈y'], ['en', 'She was scheduled to be released on April 20, but fell ill.', '[April 20]=2021-04-20 ≈y'], ['en', 'A man hit by a car on Wednesday died.', '[Wednesday]=2022-01-05 ≈ymd'],
    ['en', 'The plant must shut by Friday.', '[Friday]=2022-01-07 ≈ymd'], ['fr', 'La réunion était prévue mercredi.', '[mercredi]=2022-01-05 ≈ymd'], ['fr', 'La réunion est prévue mercredi.', '[mercredi]=2022-01-12 ≈ymd'], ['de', 'Das Treffen war am Mittwoch geplant.', '[Mittwoch]=2022-01-05 ≈ymd'],
    ['es', 'La reunión estaba prevista el miércoles.', '[miércoles]=2022-01-05 ≈ymd'], ['it', 'La riunione era prevista mercoledì.', '[mercoledì]=2022-01-05 ≈ymd'], ['pt', 'A reunião estava prevista para quarta-feira.', '[quarta-feira]=2022-01-05 ≈ymd'],
  ])('the tense of the sentence tells the side, %s: %s', (language, text, date) => {
    expect(datesIn(text, language)).toEqual([date]);
  });
  it('without a date of publication the text’s own line of date serves', () => {
    expect(datesIn('Le port de Vellum rouvre\n2 février 2021\nLe port a rouvert hier.', 'fr', null)).toEqual(['[2 février 2021]=2021-02-02', '[hier]=2021-02-01 ≈ymdw']);
    expect(datesIn('Le port de Vellum rouvre\nFermé le 2 février 2021, le port a rouvert hier.', 'fr', null)).toEqual(['[2 février 2021]=2021-02-02']);
  });
  it('a range begins with "from", it is no bound', () => {
    expect(findDates(reading('La fiera sarà dal 3 al 5 marzo. La fiera è aperta dal 3 marzo.', 'it')).map((fact) => fact.hedge)).toEqual([undefined, 'at-least']);
  });
  it('a day that stands alone is a stamp, not an agenda', () => {
    expect([datesIn('2. Dezember, 19:53 Uhr', 'de'), datesIn('5. April', 'de')]).toEqual([['[2. Dezember]=2021-12-02 ≈y'], ['[5. April]=2022-04-05 ≈y']]);
  });
  it('nothing is counted back beyond five hundred years', () => {
    expect(datesIn('Helmets from 2100 years ago.', 'en')).toEqual([]);
  });
  it('decades have names', () => {
    expect([datesIn('It was built in the nineties.', 'en'), datesIn('In den neunziger Jahren wurde er gebaut.', 'de')]).toEqual([['[nineties]=1990/1999 ≈y'], ['[neunziger Jahren]=1990/1999 ≈y']]);
  });
  it('Sundays of Advent are counted', () => {
    expect(datesIn('Am zweiten Advent 2021 brannte der Kranz.', 'de')).toEqual(['[zweiten Advent 2021]=2021-12-05']);
  });
  it('no date runs over a line', () => {
    expect(datesIn('The plant closed in 2012\nJanuary 3, 2013', 'en')).toEqual(['[2012]=2012', '[January 3, 2013]=2013-01-03']);
  });
});

describe('days told from the story', () => {
  it.each<readonly [LanguageCode, string]>([
    ['fr', 'Le 3 décembre 2021, la digue a cédé. Le lendemain, la ville était sous l’eau.'], ['en', 'On December 3, 2021 the dike broke. The next day, the town was under water.'], ['de', 'Am 3. Dezember 2021 brach der Deich. Am nächsten Tag war die Stadt unter Wasser.'],
    ['es', 'El 3 de diciembre de 2021 cedió el dique. Al día siguiente, la ciudad estaba inundada.'], ['it', 'Il 3 dicembre 2021 cedette la diga. Il giorno dopo, la città era allagata.'], ['pt', 'Em 3 de dezembro de 2021 o dique cedeu. No dia seguinte, a cidade estava inundada.'],
  ])('the next day is the one after the day before it: %s', (language, text) => {
    expect(datesIn(text, language).at(-1)).toMatch(/=2021-12-04 ≈ymdw$/u);
  });
  it.each<readonly [LanguageCode, string]>([
    ['fr', 'La digue a cédé le 3 décembre 2021 ; trois jours plus tard, tout était sec.'], ['en', 'The dike broke on December 3, 2021; three days later, all was dry.'], ['de', 'Am 3. Dezember 2021 brach der Deich, drei Tage später war alles trocken.'],
    ['es', 'El dique cedió el 3 de diciembre de 2021; tres días después, todo estaba seco.'], ['it', 'La diga cedette il 3 dicembre 2021; tre giorni dopo, tutto era asciutto.'], ['pt', 'O dique cedeu em 3 de dezembro de 2021; três dias depois, tudo estava seco.'],
  ])('a length after it counts from it: %s', (language, text) => {
    expect(datesIn(text, language).at(-1)).toMatch(/=2021-12-06 ≈ymdw$/u);
  });
  it.each<readonly [LanguageCode, string]>([
    ['fr', 'La digue a cédé. Le lendemain, la ville était sous l’eau.'], ['en', 'The dike broke. The next day, the town was under water.'], ['de', 'Der Deich brach. Am nächsten Tag war die Stadt unter Wasser.'],
    ['es', 'Cedió el dique. Al día siguiente, la ciudad estaba inundada.'], ['it', 'La diga cedette. Il giorno dopo, la città era allagata.'], ['pt', 'O dique cedeu. No dia seguinte, a cidade estava inundada.'],
  ])('with no day before it, it says nothing: %s', (language, text) => {
    expect(datesIn(text, language)).toEqual([]);
  });
  it('told ahead it counts from publication', () => {
    expect([datesIn('Elle reviendra le lendemain.', 'fr'), datesIn('She will return the next day.', 'en')]).toEqual([['[le lendemain]=2022-01-07 ≈ymdw'], ['[the next day]=2022-01-07 ≈ymdw']]);
  });
});

describe('weeks beside this one', () => {
  it.each<readonly [LanguageCode, string, string]>([
    ['en', 'The museum will close the week after next.', '[the week after next]=2022-W03 ≈ymdw'], ['en', 'The museum closed the week before last.', '[the week before last]=2021-W51 ≈ymdw'], ['de', 'Das Museum schloss vorletzte Woche.', '[vorletzte Woche]=2021-W51 ≈ymdw'],
    ['es', 'El museo cerrará la semana después de la próxima.', '[la semana después de la próxima]=2022-W03 ≈ymdw'], ['pt', 'O museu fechou na semana retrasada.', '[semana retrasada]=2021-W51 ≈ymdw'], ['en', 'The museum opens this coming Friday.', '[this coming Friday]=2022-01-07 ≈ymd'],
    ['en', 'The museum closed in the last week of September 2021.', '[the last week of September 2021]=2021-09-27/2021-10-03'], ['fr', 'Le musée ferme l’avant-dernière semaine de mai 2021.', '[l’avant-dernière semaine de mai 2021]=2021-05-17/2021-05-23'],
  ])('%s: %s', (language, text, date) => {
    expect(datesIn(text, language)).toEqual([date]);
  });
});

describe('hedges', () => {
  it.each<readonly [string, LanguageCode, Hedge | undefined]>([
    ['Le port rouvrira avant le 3 mars.', 'fr', 'less-than'], ['Le port est fermé depuis le 3 mars.', 'fr', 'at-least'], ['Le port rouvrira le 3 mars.', 'fr', undefined], ['Le port a gelé début mars.', 'fr', 'about'],
    ['Le port rouvrira avant le 20.', 'fr', 'less-than'], ['Le port est fermé depuis le 3.', 'fr', 'at-least'],
    ['The port will reopen by March 3.', 'en', 'at-most'], ['Der Hafen ist seit dem 3. März zu.', 'de', 'at-least'], ['El puerto reabrirá antes del 3 de marzo.', 'es', 'less-than'], ['Il porto riaprirà entro il 3 marzo.', 'it', 'at-most'], ['O porto reabrirá até 3 de março.', 'pt', 'at-most'],
  ])('%s', (text, language, hedge) => {
    expect(findDates(reading(text, language)).map((fact) => fact.hedge)).toEqual([hedge]);
  });
});

describe('two dates', () => {
  const year: readonly DatePart[] = ['year'];
  const all: readonly DatePart[] = ['year', 'month', 'day', 'weekday'];
  const told: readonly DatePart[] = ['year', 'month', 'day'];
  it.each<readonly [string, DateValue, DateValue, string]>([
    ['one day is the same', { iso: '2022-01-10' }, { iso: '2022-01-10', implied: year }, 'same'],
    ['other days exclude each other', { iso: '2022-01-10', implied: year }, { iso: '2022-01-12', implied: year }, 'apart'],
    ['lists of days that only overlap exclude each other', { iso: '2022-01-10/2022-01-11', implied: year }, { iso: '2022-01-09/2022-01-10', implied: year }, 'apart'],
    ['a day within a list is close', { iso: '2022-01-10', implied: year }, { iso: '2022-01-10/2022-01-11', implied: year }, 'close'],
    ['a day within a month is close', { iso: '2022-01-10' }, { iso: '2022-01' }, 'close'],
    ['an implied year never excludes', { iso: '2022-01-10', implied: year }, { iso: '2023-01-10' }, 'same'],
    ['other years exclude each other', { iso: '2014' }, { iso: '1962' }, 'apart'],
    ['an implied day never excludes', { iso: '2021-12-30', implied: all }, { iso: '2021-12-29' }, 'close'],
    ['another weekday excludes', { iso: '2021-12-30', implied: told }, { iso: '2021-12-29', implied: told }, 'apart'],
    ['one weekday of two weeks does not', { iso: '2021-12-30', implied: told }, { iso: '2021-12-23', implied: told }, 'close'],
    ['a weekday alone is close to a day', { weekday: 4 }, { iso: '2021-12-30', implied: all }, 'close'],
    ['last week is close to a day outside it', { iso: '2021-W52', implied: all }, { iso: '2021-12-20' }, 'close'],
    ['without years the days still count', { iso: '--01-10' }, { iso: '2022-01-12', implied: year }, 'apart'],
  ])('%s', (_name, a, b, relation) => {
    expect([compareDates({ value: a }, { value: b }), compareDates({ value: b }, { value: a })]).toEqual([relation, relation]);
  });
  it('a hedge makes a difference close', () => {
    expect(compareDates({ value: { iso: '2022-03-03' }, hedge: 'less-than' }, { value: { iso: '2022-02-20' } })).toBe('close');
  });
});

describe('printing', () => {
  it.each<readonly [DateValue, string, string]>([
    [{ iso: '2022-01-10' }, 'fr', '10 janvier 2022'], [{ iso: '2022-01' }, 'en', 'January 2022'], [{ iso: '--01-10' }, 'de', '10. Januar'], [{ weekday: 4 }, 'es', 'jueves'], [{ iso: '2014' }, 'it', '2014'],
  ])('%o in %s', (value, language, words) => {
    expect(printDate(value, language)).toBe(words);
  });
});

describe('hostile text', () => {
  it.each<readonly [string, string]>([['digits', '1'.repeat(300_000)], ['days', '1, '.repeat(40_000)], ['dates', '3-'.repeat(80_000)], ['words', 'last next of the '.repeat(20_000)], ['days after days', 'two days after the day after '.repeat(3_000)], ['weeks', 'week of the week of 3 '.repeat(4_000)], ['hours', 'in 3 hours ago and '.repeat(6_000)], ['capitals', 'A'.repeat(300_000)]])('%s take linear time', (_name, text) => {
    const opened = reading(text, 'en');
    const start = performance.now();
    findDates(opened);
    findTimes(opened);
    findDurations(opened);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
