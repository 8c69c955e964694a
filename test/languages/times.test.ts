// Hours of the day: one value, every notation, six languages; zones and instants; what two hours say of each other.
import { describe, expect, it } from 'vitest';
import { openReading } from '../../src/core/facts/reading.ts';
import { compareTimes, findTimes, printTime } from '../../src/core/facts/dates/times.ts';
import type { TimeValue } from '../../src/core/facts/fact.ts';
import { LANGUAGES, packOf, type LanguageCode } from '../../src/core/languages/pack.ts';
import { PUBLISHED } from './dates.cases.ts';
import { NO_TIME, TIMES } from './times.cases.ts';

const write = ({ local, zone, instant }: TimeValue): string => [local, zone, instant].filter(Boolean).join(' ');
const timesIn = (text: string, language: LanguageCode, publishedAt: string | null = PUBLISHED): readonly string[] => findTimes(openReading({ text, publishedAt }, packOf(language))).map((fact) => `[${fact.text}]=${write(fact.value)}`);

describe.each(LANGUAGES)('times in %s', (language) => {
  for (const [value, row] of Object.entries(TIMES)) {
    it.each(row[language] ?? [])(`${value}: %s`, (marked) => {
      expect(timesIn(marked.replace(/[[\]]/gu, ''), language)).toEqual([`[${/\[(.+)\]/u.exec(marked)?.[1]}]=${value}`]);
    });
  }
  it.each(NO_TIME[language] ?? [])('finds no time in: %s', (text) => {
    expect(timesIn(text, language)).toEqual([]);
  });
});

describe('zones', () => {
  it('an hour and its gloss in another zone are one instant', () => {
    expect(timesIn('L’appel est prévu à 15h30 ET (2030 GMT).', 'fr', '2021-12-30')).toEqual(['[15h30 ET]=15:30 America/New_York 2021-12-30T20:30:00Z', '[2030 GMT]=20:30 UTC 2021-12-30T20:30:00Z']);
  });
  it('"local time" is that of the dateline', () => {
    expect(timesIn('GENÈVE (Odrin) - La séance a commencé à 9h00 heure locale.', 'fr')).toEqual(['[9h00 heure locale]=09:00 Europe/Zurich 2022-01-06T08:00:00Z']);
  });
  it('a zone follows the season of the day', () => {
    expect(timesIn('They talked on July 4, 2021 at 3:30 p.m. ET.', 'en')).toEqual(['[3:30 p.m. ET]=15:30 America/New_York 2021-07-04T19:30:00Z']);
  });
  it('without a day there is no instant', () => {
    expect(timesIn('L’appel est prévu à 15h30 ET.', 'fr', null)).toEqual(['[15h30 ET]=15:30 America/New_York']);
  });
  it('an offset is a zone', () => {
    expect(timesIn('The call starts at 15:30 UTC+3.', 'en')).toEqual(['[15:30 UTC+3]=15:30 +03:00 2022-01-06T12:30:00Z']);
  });
  it('an hour told from publication is on the page’s clock, and only about', () => {
    const told = findTimes(openReading({ text: 'The port burned 20 minutes ago.', publishedAt: '2022-01-06T00:10:00+01:00' }, packOf('en')));
    expect(told.map(({ value, hedge }) => [write(value), hedge])).toEqual([['23:50 +01:00 2022-01-05T22:50:00Z', 'about']]);
  });
  it('without an hour of publication none is told from it', () => {
    expect(timesIn('The port burned two hours ago.', 'en', '2022-01-06')).toEqual([]);
  });
  it('a range gives both hours', () => {
    expect(timesIn('Der Markt ist von 11 bis 17 Uhr offen.', 'de')).toEqual(['[11]=11:00', '[17 Uhr]=17:00']);
  });
});

describe('two times', () => {
  const eastern: TimeValue = { local: '15:30', zone: 'America/New_York', instant: '2021-12-30T20:30:00Z' };
  it.each<readonly [string, TimeValue, TimeValue, string]>([
    ['one instant is the same', eastern, { local: '20:30', zone: 'UTC', instant: '2021-12-30T20:30:00Z' }, 'same'],
    ['other instants exclude each other', eastern, { local: '21:30', zone: 'UTC', instant: '2021-12-30T21:30:00Z' }, 'apart'],
    ['a zone on one side only leaves it open', eastern, { local: '20:30' }, 'close'],
    ['one hour without zones is the same', { local: '15:30' }, { local: '15:30' }, 'same'],
    ['other hours without zones exclude each other', { local: '15:30' }, { local: '16:00' }, 'apart'],
  ])('%s', (_name, a, b, relation) => {
    expect([compareTimes({ value: a }, { value: b }), compareTimes({ value: b }, { value: a })]).toEqual([relation, relation]);
  });
  it('a hedge makes a difference close', () => {
    expect(compareTimes({ value: { local: '15:30' }, hedge: 'about' }, { value: { local: '16:00' } })).toBe('close');
  });
});

it('prints an hour with its zone', () => {
  expect([printTime({ local: '15:30', zone: 'Europe/Moscow' }, 'fr'), printTime({ local: '15:30', zone: 'UTC' }, 'de')]).toEqual(['15:30 (Moscow)', '15:30 UTC']);
});
