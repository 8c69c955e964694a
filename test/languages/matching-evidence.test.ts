// What two reports say of who, where, when and how much: the cases of matching-evidence.cases.ts, and what must stay true.
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import { findEvidence, weighEvidence } from '../../src/core/events/event-evidence.ts';
import { traitsOf } from '../../src/core/events/event-traits.ts';
import { LANGUAGES } from '../../src/core/languages/pack.ts';
import { printReason } from '../../src/core/reasons.ts';
import { findReuse } from '../../src/core/origins/reuse.ts';
import { judgeEvent } from '../../src/core/events/same-event.ts';
import { EVIDENCE_CASES, FRESH_DAYS, NO_RESULTS } from './matching-evidence.cases.ts';

describe.each(LANGUAGES)('%s', (language) => {
  it.each(EVIDENCE_CASES[language])('%s %s: "%s" | "%s"', (relation, kind, here, there) => {
    const [one, two] = [digest({ text: here, language }), digest({ text: there, language })];
    const found = findEvidence(one, two).find((evidence) => evidence.kind === kind);
    expect(found && (found.isShared ? '+' : '-')).toBe(relation);
    const back = findEvidence(two, one).find((evidence) => evidence.kind === kind);
    expect(back?.isShared).toBe(found?.isShared);
  });
});

describe('evidence', () => {
  it('shared makes surer, apart less sure, none leaves as it was', () => {
    const each = { kind: 'sum', here: '2 €', there: '3 €' } as const;
    expect(weighEvidence([{ ...each, isShared: true }])).toBeGreaterThan(1);
    expect(weighEvidence([{ ...each, isShared: false }])).toBeLessThan(1);
    expect(weighEvidence([])).toBe(1);
  });

  it('is none of what only one report says', () => {
    const told = digest({ text: 'On Monday Ada Lindqvist, 41, paid $5 million in Paris.', language: 'en' });
    expect(findEvidence(told, digest({ text: 'nothing was said of it', language: 'en' }))).toEqual([]);
  });

  it('takes days of one weekend for one event, days weeks apart for two', () => {
    const on = (day: string) => digest({ text: `The fair closed on ${day}, the mayor said.`, language: 'en' });
    expect(findEvidence(on('May 31, 2025'), on('June 1, 2025')).map(({ kind }) => kind)).not.toContain('day');
    expect(findEvidence(on('May 3, 2025'), on('June 1, 2025'))).toContainEqual({ kind: 'day', isShared: false, here: 'May 3, 2025', there: 'June 1, 2025' });
  });

  it('makes nothing of a day on which both reports were published, and something of any other', () => {
    const read = (text: string, publishedAt: string) => digest({ text, publishedAt, language: 'en' });
    const kindsOf = (one: string, two: string, days: readonly [string, string]): readonly string[] => findEvidence(read(one, days[0]), read(two, days[1])).filter(({ isShared }) => isShared).map(({ kind }) => kind);
    const [fell, rose] = ['Shares fell on September 17, 2025.', 'A bridge opened on 17 September 2025.'];
    expect(kindsOf(fell, rose, ['2025-09-17', '2025-09-17'])).toEqual([]);
    expect(kindsOf(fell, rose, ['2025-09-18', '2025-09-17'])).toContain('day');
    expect(kindsOf(fell, rose, ['2025-09-19', '2025-09-19'])).toContain('day');
  });

  it.each(FRESH_DAYS)('fresh %s: %s | %s', (relation, here, there) => {
    const read = ([publishedAt, text]: readonly [string, string]) => digest({ text, publishedAt, language: 'en' });
    const found = findEvidence(read(here), read(there)).find(({ kind }) => kind === 'fresh');
    expect(found && (found.isShared ? '+' : '-')).toBe(relation || undefined);
  });

  it('counts a second figure in common, no road by its number, and no round number of two things', () => {
    const read = (text: string) => digest({ text, language: 'en' });
    const figuresOf = (one: string, two: string): readonly string[] => findEvidence(read(one), read(two)).filter(({ kind, isShared }) => kind === 'figure' && isShared).map(({ here }) => here);
    expect(figuresOf('It passed by 122 votes to 98.', 'There were 98 votes against and 122 in favour.')).toHaveLength(2);
    expect(figuresOf('Forty passengers were saved.', 'A fair with forty stalls opened.')).toEqual([]);
    expect(figuresOf('A crash on the A 88 near Vellum.', 'The A 88 was closed.')).toEqual([]);
  });

  it.each(NO_RESULTS)('"%s" tells no result', (text) => {
    expect(traitsOf(digest({ text, language: 'en' })).lead.result).toEqual([]);
  });

  it('is told to the reader where it keeps two reports apart', () => {
    const [here, there] = ['Thieves stole jewels worth 85 million euros from a shop in Paris on Thursday.', 'Thieves stole jewels worth 2 million euros from a shop in Lyon on Monday.'].map((text) => digest({ text, language: 'en' }));
    if (!here || !there) throw new Error('two texts make two digests');
    const { isSameEvent, because } = judgeEvent(here, there);
    expect(isSameEvent).toBe(false);
    expect(because.map((reason) => printReason(reason, 'en'))).toEqual(expect.arrayContaining(['Paris here, Lyon there', '85 million euros here, 2 million euros there']));
  });

  it.each([['results', '7-7 '.repeat(60_000)], ['capitals', 'Vellum '.repeat(40_000)], ['one pair of words', 'the bridge '.repeat(30_000)], ['stop words', 'of the '.repeat(50_000)]])('a quarter of a megabyte of %s comes within seconds', (_name, text) => {
    const [hostile, { reading }] = [digest({ text: '', language: 'en' }), digest({ text: 'a', language: 'en' })];
    const words = text.trim().split(' ').flatMap((part, i) => part.split(/(?=-)|(?<=-)/u).map((word, k) => ({
      kind: word === '-' ? 'mark' as const : /\d/u.test(word) ? 'digits' as const : 'letters' as const, text: word, lower: word.toLowerCase(), folded: word.toLowerCase(), start: i * 12 + k, end: i * 12 + k + 1, glued: k > 0,
    })));
    const one = { ...hostile, reading: { ...reading, text, words } };
    const before = process.cpuUsage();   // not the clock: other tests run beside this one
    traitsOf(one);
    findReuse(one, { ...one });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(5_000);
  });
});
