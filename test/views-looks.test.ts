// What the looks at all reports draw, before it is drawn: days and their letters, figures as steps, bands between texts, keys.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../src/core/facts/fact.ts';
import type { SharedText, VariedRow } from '../src/corpus/overview.ts';
import { columnWidths } from '../src/extension/panel/time/column-widths.ts';
import { figuresOf, roundTicks } from '../src/extension/panel/time/figure-steps.ts';
import type { Column } from '../src/extension/panel/ledger/ledger-rows.ts';
import { lookAfter, lookOfKey, LOOKS } from '../src/extension/panel/looks.ts';
import { momentOf } from '../src/extension/article-date.ts';
import { opensFirstPage } from '../src/extension/first-page.ts';
import { runsOf } from '../src/extension/first-run/marked-words.ts';
import { LANGUAGES } from '../src/core/languages/pack.ts';
import { bandsOf, closestTo, sharedOf } from '../src/extension/panel/sources/shared-bands.ts';
import { timeLineOf } from '../src/extension/panel/time/time-line.ts';

const column = (report: number, publishedAt: string | null): Column => ({ side: report === 0 ? 'here' : 'there', siglum: String.fromCodePoint(65 + report), name: '', text: '', language: 'fr', publishedAt, report, origin: report, title: null, capturedAt: null });
const fact = (kind: 'date' | 'count', value: object, more: object = {}): Fact => ({ start: 0, end: 1, text: 'x', kind, value, ...more }) as unknown as Fact;
const row = (kind: 'date' | 'count', facts: readonly (Fact | null)[], more: Partial<VariedRow> = {}): VariedRow => ({
  kind, about: 'x', origins: 2, isContested: true, isConflict: false,
  values: facts.flatMap((one, report) => (one ? [{ report, origin: report, fact: one, claimant: null, publishedAt: null, variant: report, isApart: true }] : [])), ...more,
});
const told = (columns: readonly Column[], rows: readonly VariedRow[]): readonly string[] => {
  const line = timeLineOf(columns, rows, 'Europe/Paris');
  return [line.days.map(({ day, gap }) => `${gap > 0 ? `+${gap} ` : ''}${day.slice(5)}`).join(' | '), ...line.rows.map(({ cells }) => cells.map((cell) => cell.map(({ column: { siglum }, isPlanned, isVague, comesIn, goesOn, hour }) => `${comesIn ? '-' : ''}${siglum}${isPlanned ? '?' : ''}${isVague ? '~' : ''}${goesOn ? '-' : ''}${hour ? `@${hour}` : ''}`).join(' ')).join(' | '))];
};

test('letters stand under the day that each text gives; stretches run on, gaps are told', () => {
  const columns = [column(0, '2027-05-01T23:30:00Z'), column(1, '2027-05-02'), column(2, null)];
  const rows = [row('date', [fact('date', { iso: '2027-05-09/2027-05-10' }, { certainty: 'planned' }), fact('date', { iso: '2027-05-10' }, { hedge: 'about' }), null])];
  expect(told(columns, rows)).toEqual(['05-02 | +6 05-09 | 05-10', 'A@01:30 B |  | ', ' | A?- | -A? B~']);
  expect(timeLineOf(columns, rows).undated.map(({ siglum }) => siglum)).toEqual(['C']);
});

test('months, weekdays and days that one text gives have no column', () => {
  const columns = [column(0, '2027-05-01'), column(1, '2027-05-01')];
  expect(told(columns, [row('date', [fact('date', { iso: '2027-05' }), fact('date', { iso: '2027-05-03' })]), row('date', [fact('date', { weekday: 3 }), fact('date', { iso: '--05-03' })]), row('date', [fact('date', { iso: '2027-06-03' }), null])])).toEqual(['05-01', 'A B']);
});

test('no more days stand beside each other than one look takes in; what is contested stays', () => {
  const day = (n: number) => fact('date', { iso: `2027-03-${String(n).padStart(2, '0')}` });
  const rows = Array.from({ length: 9 }, (_, i) => row('date', [day(2 * i + 1), day(2 * i + 2)], { isContested: i === 8, isConflict: i === 8 }));
  const { days, rows: lines } = timeLineOf([column(0, '2027-03-25'), column(1, '2027-03-26')], rows);
  expect(days.length).toBeLessThanOrEqual(14);
  expect(days.map(({ day: iso }) => iso)).toEqual(expect.arrayContaining(['2027-03-17', '2027-03-18', '2027-03-25', '2027-03-26']));
  expect(lines[1]?.relation).toBe('conflict');
});

test('a fortnight of crowded days has room in a popup; a few days have what their letters ask for', () => {
  const columns = Array.from({ length: 10 }, (_, report) => column(report, `2027-03-0${report % 3 + 1}`));
  const on = (n: number, texts = 10) => row('date', columns.map((_, report) => (report < texts ? fact('date', { iso: `2027-03-${String(n).padStart(2, '0')}` }) : null)));
  const widthsOf = (rows: readonly VariedRow[]): readonly number[] => columnWidths(timeLineOf(columns, rows, 'UTC'));
  const crowded = widthsOf([10, 12, 14, 16, 18, 20, 22, 24].map((n) => on(n)));
  expect(crowded).toHaveLength(11);
  expect(176 + crowded.reduce((sum, letters) => sum + letters * 20 + 12, 0)).toBeLessThanOrEqual(724);
  expect(Math.min(...crowded)).toBeGreaterThanOrEqual(1);
  expect(widthsOf([on(10), on(12, 3)])).toEqual([2, 2, 2, 5, 2]);
});

test('an instant is told on the clock asked for, a bare day without an hour', () => {
  expect(momentOf('2027-05-01T23:30:00Z', 'America/New_York')).toEqual({ day: '2027-05-01', hour: '19:30' });
  expect(momentOf('2027-05-01')).toEqual({ day: '2027-05-01', hour: null });
  for (const odd of ['2027-05', '2027', 'T', 'hier', null]) expect(momentOf(odd)).toBeNull();
});

const steps = (facts: readonly Fact[], days: readonly string[]): readonly (readonly number[])[] => figuresOf([row('count', facts)], days.map((day, report) => column(report, day))).map((figure) => figure.steps.map(({ low }) => low));
const count = (number: number, more: object = {}): Fact => fact('count', { number }, more);

test('a figure moves in steps by the time of publication', () => {
  expect(steps([count(41), count(12), count(27)], ['2027-05-03', '2027-05-01', '2027-05-02'])).toEqual([[12, 27, 41]]);
});

test('what is approximate, or fits with the figure before, moves no line', () => {
  expect(steps([count(12), count(30, { hedge: 'about' }), count(27)], ['2027-05-01', '2027-05-02', '2027-05-03'])).toEqual([[12, 27]]);
  expect(steps([count(312), count(300, { hedge: 'more-than' }), count(320)], ['2027-05-01', '2027-05-02', '2027-05-03'])).toEqual([[312, 320]]);
  expect(steps([count(12), count(15), count(27)], ['2027-05-01', '2027-05-01', '2027-05-03'])).toEqual([]);
  expect(steps([count(12), count(12)], ['2027-05-01', '2027-05-02'])).toEqual([]);
  expect(figuresOf([row('count', [count(12), count(27)], { isContested: false })], [column(0, '2027-05-01'), column(1, '2027-05-02')])).toEqual([]);
});

test('ticks are round, hold all values, and begin at nought unless that hides the movement', () => {
  expect(roundTicks(1, 4)).toEqual([0, 1, 2, 3, 4]);
  expect(roundTicks(39, 41)[0]).toBeGreaterThan(30);
  fc.assert(fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), (low, more) => {
    const ticks = roundTicks(low, low + more);
    expect(ticks[0]).toBeLessThanOrEqual(low);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(low + more);
    expect(ticks.length).toBeLessThanOrEqual(7);
  }));
});

const SHARED: readonly SharedText[] = [{ a: 0, b: 1, here: 0.1, there: 0.1, passages: [] }, { a: 1, b: 2, here: 0.4, there: 0.9, passages: [{ kind: 'copied', here: { start: 50, end: 100 }, there: { start: 0, end: 10 } }, { kind: 'retold', here: { start: 0, end: 20 }, there: { start: 10, end: 20 } }] }];

test('what two texts share is told from either side', () => {
  expect(sharedOf(SHARED, 2, 1)).toMatchObject({ a: 2, b: 1, here: 0.9, there: 0.4 });
  expect(sharedOf(SHARED, 2, 1)?.passages.map(({ here, there }) => [here.start, there.start])).toEqual([[0, 50], [10, 0]]);
  expect(sharedOf(SHARED, 0, 2)).toBeNull();
  expect(closestTo(1, [0, 2], SHARED)?.a).toBe(2);
  expect(closestTo(0, [2], SHARED)).toBeNull();
  expect(SHARED[1] && bandsOf(SHARED[1], 100, 20)).toEqual([{ from: [0.5, 1], to: [0, 0.5], isRetold: false }, { from: [0, 0.2], to: [0.5, 1], isRetold: true }]);
});

test('each look has a key of its own, and the next one follows the last', () => {
  expect(LOOKS.map(({ key }) => lookOfKey(key.toLowerCase()))).toEqual(LOOKS.map(({ look }) => look));
  expect(new Set(LOOKS.map(({ key }) => key)).size).toBe(LOOKS.length);
  expect(lookOfKey('x')).toBeNull();
  expect([lookAfter('pair'), lookAfter('time')]).toEqual(['facts', 'pair']);
});

test('the first page opens once, for a reader: not after an update, for a developer, or in a steered browser', () => {
  const installed = { reason: 'install', installType: 'normal', isSteered: false };
  expect(opensFirstPage(installed)).toBe(true);
  for (const change of [{ reason: 'update' }, { reason: 'browser_update' }, { installType: 'development' }, { isSteered: true }]) expect(opensFirstPage({ ...installed, ...change }), JSON.stringify(change)).toBe(false);
});

test.each(LANGUAGES)('%s: every mark of the example has its words there, and the other passage marks its own', (language) => {
  const messages = JSON.parse(readFileSync(`assets/_locales/${language}/messages.json`, 'utf8')) as Readonly<Record<string, { readonly message: string }>>;
  const marks = (key: string): readonly (string | null)[] => runsOf(messages[key]?.message ?? '').flatMap(({ mark }) => (mark === null ? [] : [mark]));
  expect([...marks('demo_text')].sort()).toEqual(['close', 'conflict', 'only', 'updated']);
  for (const mark of ['close', 'conflict', 'updated']) expect(marks(`demo_${mark}`)).toEqual([mark]);
  expect(runsOf(messages['demo_text']?.message ?? '').map(({ text }) => text).join('')).not.toMatch(/[{}]/u);
});

test('a message is cut at its marks, and what is not closed stays words', () => {
  expect(runsOf('a {x}b{end} c')).toEqual([{ text: 'a ', mark: null }, { text: 'b', mark: 'x' }, { text: ' c', mark: null }]);
  expect(runsOf('{x}b{end}')).toEqual([{ text: 'b', mark: 'x' }]);
  expect(runsOf('a {x}b')).toEqual([{ text: 'a {x}b', mark: null }]);
});
