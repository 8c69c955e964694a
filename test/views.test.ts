// What the views decide without a browser: order, letters, counts, cuts, scales, dates, addresses.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact, FactKind, Hedge } from '../src/core/facts/fact.ts';
import type { Finding } from '../src/core/findings.ts';
import type { Relation } from '../src/core/relations.ts';
import { RELATIONS } from '../src/core/relations.ts';
import { articleDate } from '../src/extension/article-date.ts';
import { aloneOn, cutPassage, leftOver } from '../src/extension/panel/cut-passage.ts';
import { corroborating, saidElsewhere } from '../src/extension/panel/elsewhere.ts';
import { countRelations, orderFindings, shownFindings } from '../src/extension/panel/order-findings.ts';
import { addressOf, readPlace } from '../src/extension/panel/address.ts';
import { scaleOf } from '../src/extension/panel/scale.ts';
import { countConflicts } from '../src/extension/count-conflicts.ts';
import { countSources, letterReports } from '../src/extension/panel/sigla.ts';
import { ANSWER, NOTHING, ONE_ORIGIN } from './views/story.ts';

const fact = (kind: FactKind, value: unknown, hedge?: Hedge, start = 0): Fact => ({ kind, text: 'words', start, end: start + 5, value, ...(hedge ? { hedge } : {}) } as unknown as Fact);
const finding = (relation: Relation, weight = 0.5, here: Fact | undefined = fact('count', { number: 1 })): Finding => ({ relation, weight, kind: 'count', about: '', because: { code: 'same-value' }, ...(here ? { here } : {}) } as Finding);
const relationsOf = (findings: readonly Finding[]): readonly Relation[] => findings.map(({ relation }) => relation);

test('the first conflict is shown large, before an update of more weight', () => {
  const { lead, rows } = orderFindings([finding('updated', 0.9), finding('conflict', 0.8), finding('conflict', 0.7), finding('close')]);
  expect(lead?.weight).toBe(0.8);
  expect(relationsOf(rows)).toEqual(['conflict', 'updated', 'close']);
});

test('without conflict or update nothing is shown large', () => {
  expect(orderFindings([finding('close'), finding('same'), finding('only-here')]).lead).toBeNull();
});

test('sameness and absences are folded, and so is what is close beyond the fifth', () => {
  const { rows, folds } = orderFindings([...Array.from({ length: 7 }, () => finding('close')), finding('only-there'), finding('same'), finding('only-here')]);
  expect(rows).toHaveLength(5);
  expect(folds.map(({ relation, findings, isRest }) => [relation, findings.length, isRest])).toEqual([['close', 2, true], ['same', 1, false], ['only-here', 1, false], ['only-there', 1, false]]);
});

test('no finding is lost or doubled, whatever the mixture and the filter', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...RELATIONS), { maxLength: 30 }), fc.option(fc.constantFrom(...RELATIONS)), (relations, only) => {
    const findings = relations.map((relation) => finding(relation));
    const { lead, rows, folds } = orderFindings(findings, only);
    const shown = [...(lead ? [lead] : []), ...rows, ...folds.flatMap((fold) => fold.findings)];
    const wanted = findings.filter(({ relation }) => only === null || relation === only);
    expect(shown).toHaveLength(wanted.length);
    expect(new Set(shown)).toEqual(new Set(wanted));
  }));
});

test('what a doubtful reading lacks is not reported as absent', () => {
  const findings = [finding('only-there'), finding('only-here'), finding('conflict')];
  expect(relationsOf(shownFindings(findings, true))).toEqual(['only-here', 'conflict']);
  expect(shownFindings(findings, false)).toBe(findings);
});

test('relations that do not occur are not counted', () => {
  expect([...countRelations([finding('same'), finding('same'), finding('conflict')])]).toEqual([['conflict', 1], ['same', 2]]);
});

test('reports get letters in the order of their origins, one text printed twice adds one source', () => {
  const groups = letterReports(ANSWER);
  expect(groups.map(({ reports }) => reports.map(({ siglum, related }) => `${siglum} ${related.head.id}`))).toEqual([['B estafette'], ['C matin'], ['D panorama', 'E brenne'], ['F hafen'], ['G mina']]);
  expect(countSources(groups)).toBe(6);
  expect(countSources(letterReports(ONE_ORIGIN))).toBe(1);
  expect(countSources(letterReports(NOTHING))).toBe(1);
});

test('a report no origin claims stands last', () => {
  const groups = letterReports({ ...ANSWER, origins: [{ members: [2], isAlsoHere: false, credit: null }] });
  expect(groups.flatMap(({ reports }) => reports).map(({ siglum, related }) => siglum + related.head.id)).toEqual(['Bpanorama', 'Cestafette', 'Dmatin', 'Ebrenne', 'Fhafen', 'Gmina']);
});

test('two reports that conflict with one fact make one conflict', () => {
  const [first] = ANSWER.related;
  expect(countConflicts(ANSWER)).toBe(1);
  expect(countConflicts({ ...ANSWER, related: first ? [first, first] : [] })).toBe(1);
});

test('only the same value in another report corroborates', () => {
  const [, matin, , , hafen] = letterReports(ANSWER).flatMap(({ reports }) => reports);
  const departure = ANSWER.related[0]?.comparison.findings[0];
  if (!departure || !matin || !hafen) throw new Error('the story has changed');
  expect(saidElsewhere(departure, [matin, hafen]).map(({ siglum, words }) => `${siglum} ${words}`)).toEqual(['C mardi 4 mai', 'F Dienstag, dem 4. Mai']);
  expect(corroborating(departure, [matin, hafen])).toEqual(['C', 'F']);
  const passengers = ANSWER.related[0]?.comparison.findings[2];
  expect(passengers && corroborating(passengers, [matin])).toEqual([]);
});

const TEXT = 'Le navire doit partir lundi, dit-on.';
const at = (words: string, text = TEXT): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('a mark keeps its words in one piece, whatever edits cross it', () => {
  const pieces = cutPassage(TEXT, at(TEXT), [{ span: at('doit partir lundi'), relation: 'updated' }], [at('navire doit'), at('dit-on')]);
  expect(pieces.map((piece) => `${piece.as}:${piece.text}`)).toEqual(['plain:Le ', 'alone:navire ', 'mark:doit partir lundi', 'plain:, ', 'alone:dit-on', 'plain:.']);
});

test('of two marks that overlap the first one given is shown', () => {
  const pieces = cutPassage(TEXT, at(TEXT), [{ span: at('partir lundi'), relation: 'conflict' }, { span: at('lundi, dit-on'), relation: 'close' }]);
  expect(pieces.filter(({ as }) => as === 'mark').map(({ text }) => text)).toEqual(['partir lundi']);
});

test('the pieces of a passage always join to its words', () => {
  const span = fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(fc.property(span, fc.array(span, { maxLength: 4 }), fc.array(span, { maxLength: 4 }), (within, marks, alone) => {
    const pieces = cutPassage(TEXT, within, marks.map((words) => ({ span: words, relation: 'close' as const })), alone);
    expect(pieces.map(({ text }) => text).join('')).toBe(TEXT.slice(within.start, within.end));
  }));
});

test('an edit loses the blanks at its ends, and one of blanks alone is none', () => {
  const edits = [{ op: 'only-here', here: { start: 2, end: 10 }, there: { start: 0, end: 0 } }, { op: 'only-here', here: { start: 2, end: 3 }, there: { start: 0, end: 0 } }, { op: 'only-there', here: { start: 0, end: 0 }, there: { start: 0, end: 5 } }] as const;
  expect(aloneOn('here', TEXT, edits).map(({ start, end }) => TEXT.slice(start, end))).toEqual(['navire']);
});

test('sentences without a partner are what lies between the pairs, a paragraph at a time', () => {
  const text = 'Un titre.\nDeux phrases. Elles se suivent.\n« »\nLa fin.';
  const left = leftOver(text, [at('Deux phrases.', text)]);
  expect(left.map(({ start, end }) => text.slice(start, end))).toEqual(['Un titre.', 'Elles se suivent.', 'La fin.']);
  expect(leftOver(text, [at(text, text)])).toEqual([]);
});

const SCALES: readonly (readonly [string, Fact, Fact, readonly string[] | null])[] = [
  ['two days in one week', fact('date', { iso: '2027-05-04' }), fact('date', { iso: '2027-05-05' }), ['3 mai', '4', '5', '6']],
  ['days over the end of a month', fact('date', { iso: '2027-04-30' }), fact('date', { iso: '2027-04-30/2027-05-01' }), ['29 avr.', '30', '1 mai', '2']],
  ['days a month apart do not fit', fact('date', { iso: '2027-05-04' }), fact('date', { iso: '2027-06-05' }), null],
  ['a month is no place among days', fact('date', { iso: '2027-05' }), fact('date', { iso: '2027-05-05' }), null],
  ['two figures', fact('count', { number: 310 }), fact('count', { number: 312 }), ['310', '312']],
  ['equal figures show nothing', fact('count', { number: 310 }), fact('count', { number: 310 }, 'about'), null],
  ['two currencies have no common axis', fact('money', { amount: 3, currency: 'EUR' }), fact('money', { amount: 4, currency: 'USD' }), null],
  ['two units neither', fact('measure', { number: 3, unit: 'kilometer' }), fact('measure', { number: 4, unit: 'mile' }), null],
  ['shares', fact('share', { ratio: 0.33 }), fact('share', { ratio: 0.5 }), ['33 %', '50 %']],
  ['hours', fact('time', { local: '15:30' }), fact('time', { local: '17:05' }), ['15:30', '17:05']],
  ['names have no axis', fact('place', { name: 'a', key: 'a' }), fact('place', { name: 'b', key: 'b' }), null],
];
for (const [name, here, there, ticks] of SCALES) {
  test(`scale: ${name}`, () => {
    const spaces = /\s/gu;
    expect(scaleOf(here, there, 'fr')?.ticks.map(({ label }) => label.replace(spaces, ' ')) ?? null).toEqual(ticks);
  });
}

test('scale: places lie between the ends, a hedge opens or blurs its bar', () => {
  const scale = scaleOf(fact('count', { number: 300 }, 'more-than'), fact('count', { number: 312 }, 'about'), 'fr');
  expect(scale?.here).toMatchObject({ isOpenAbove: true, isOpenBelow: false, isVague: false });
  expect(scale?.there).toMatchObject({ isOpenAbove: false, isVague: true });
  for (const bar of scale ? [scale.here, scale.there] : []) expect(bar.from >= 0 && bar.to <= 1 && bar.from <= bar.to).toBe(true);
  expect(scale && scale.here.from < scale.there.from).toBe(true);
});

const NOW = new Date('2027-06-01T00:00:00Z');
const DATES: readonly (readonly [string, string, string])[] = [
  ['2027-05-04', 'fr', '4 mai'], ['2026-05-04', 'fr', '4 mai 2026'], ['2027-05', 'fr', 'mai 2027'], ['2027', 'fr', '2027'], ['2027-05-04T12:00:00Z', 'en', 'May 4'], ['bientôt', 'fr', ''], ['2027-13-45', 'de', ''],
];
for (const [iso, language, written] of DATES) test(`date: ${iso} in ${language} is "${written}"`, () => { expect(articleDate(iso, language, NOW)).toBe(written); });

test('the address tells which view it is; anything odd is the popup of the active tab', () => {
  expect(readPlace('?view=tab&tab=12')).toEqual({ view: 'tab', tab: 12, look: 'pair' });
  expect(readPlace(`?${addressOf('tab', 12, 'time').split('?')[1] ?? ''}`)).toEqual({ view: 'tab', tab: 12, look: 'time' });
  expect(readPlace('?look=wall').look).toBe('pair');
  expect(readPlace('?view=side')).toMatchObject({ view: 'side', tab: null });
  expect(readPlace('')).toMatchObject({ view: 'popup', tab: null });
  expect(readPlace('?view=wall&tab=-3')).toMatchObject({ view: 'popup', tab: null });
});
