// What the reader dismisses: it leaves every count at once, stays gone for this article alone, and comes back.
import { expect, test } from 'vitest';
import { countConflicts } from '../src/extension/count-conflicts.ts';
import { changeDismissed, dismissalOf, overviewWithoutDismissed, dismissedIn, MOST_DISMISSED, withoutDismissed } from '../src/extension/dismissals.ts';
import { hintsOf, placeBefore } from '../src/extension/panel/hints.ts';
import { marksOf } from '../src/extension/marks.ts';
import { checkSettings, DEFAULT_SETTINGS } from '../src/extension/settings.ts';
import { ANSWER, OVERVIEW, READING } from './views/story.ts';

const { article } = READING;
const [conflict] = ANSWER.related[0]?.comparison.findings ?? [];
if (!conflict) throw new Error('the story has changed');
const gone = [dismissalOf(article, conflict)];

test('a dismissed conflict is counted nowhere', () => {
  expect(countConflicts(ANSWER)).toBe(1);
  expect(countConflicts(withoutDismissed(ANSWER, article, gone))).toBe(0);
  expect(dismissedIn(ANSWER, article, [...gone, 'of another article'])).toEqual(gone);
});

test('a mark stays for what other reports say at the same words', () => {
  const { marks } = marksOf(withoutDismissed(ANSWER, article, gone), { ...DEFAULT_SETTINGS, marks: { ...DEFAULT_SETTINGS.marks, same: true } }, 'fr', null, article);
  const departure = marks.find(({ text }) => text === 'mardi 4 mai');
  expect(departure?.relation).toBe('same');
  expect(departure?.evidence.map(({ dismissal }) => typeof dismissal)).toEqual(['string', 'string']);
});

test('a value leaves the ledger with the finding that told of it; what it contested is contested no more', () => {
  expect(overviewWithoutDismissed(OVERVIEW, ANSWER, article, [])).toBe(OVERVIEW);
  const [departure] = overviewWithoutDismissed(OVERVIEW, ANSWER, article, gone).rows;
  expect(departure?.values.map(({ report, isApart }) => [report, isApart])).toEqual([[0, false], [2, false], [5, false]]);
  expect([departure?.isConflict, departure?.isContested, departure?.origins, departure?.withheld]).toEqual([false, false, 3, [1]]);
});

test('a thing left out goes with any report’s telling of it, a row of one text goes whole', () => {
  const about = (words: string) => ANSWER.related[0]?.comparison.findings.filter(({ there }) => there?.text === words).map((finding) => dismissalOf(article, finding)) ?? [];
  expect(overviewWithoutDismissed(OVERVIEW, ANSWER, article, about('1,2 million d’euros')).leftOut).toEqual([]);
  const ports = OVERVIEW.rows.filter(({ kind }) => kind === 'place');
  expect(ports).toHaveLength(1);
  expect(overviewWithoutDismissed(OVERVIEW, ANSWER, article, about('Port-Sauvage')).rows.filter(({ kind }) => kind === 'place')).toEqual([]);
});

test('the same finding under another article is not dismissed, a changed fragment is no other article', () => {
  const elsewhere = { ...article, url: 'https://vigie.example/autre' };
  expect(countConflicts(withoutDismissed(ANSWER, elsewhere, gone))).toBe(1);
  expect(countConflicts(withoutDismissed(ANSWER, { ...article, url: `${article.url}#comments` }, gone))).toBe(0);
});

test('findings that differ in one word are told apart, moved ones are not', () => {
  const { there } = conflict;
  if (!there) throw new Error('the story has changed');
  expect(dismissalOf(article, { ...conflict, there: { ...there, text: 'mercredi 6 mai' } })).not.toBe(gone[0]);
  expect(dismissalOf(article, { ...conflict, there: { ...there, start: 900, end: 914 } })).toBe(gone[0]);
});

test('what is brought back is no longer in the list, the newest stands last, the oldest goes first', () => {
  expect(changeDismissed(['a', 'b'], ['b', 'c', 'c'], true)).toEqual(['a', 'b', 'c']);
  expect(changeDismissed(['a', 'b'], ['a'], false)).toEqual(['b']);
  const full = Array.from({ length: MOST_DISMISSED }, (_, i) => String(i));
  expect(changeDismissed(full, ['new'], true)).toHaveLength(MOST_DISMISSED);
  expect(changeDismissed(full, ['new'], true)[0]).toBe('1');
});

test('the stored list keeps no words of the article and is checked when read', () => {
  expect(gone[0]).toMatch(/^[0-9a-z]{5,11}$/u);
  expect(checkSettings({ version: 1, dismissed: ['a', 3, 'a', null] }).dismissed).toEqual(['a']);
  expect(checkSettings({ version: 1 }).dismissed).toEqual([]);
});

const WORDS = { nameOf: (id: string) => id, sources: (count: number) => String(count), aboutOf: ({ about }: { readonly about: string }) => about };

test('what is left out stands behind the sentence it would follow, with each report’s passage and its dismissal', () => {
  const [hint, ...more] = hintsOf(OVERVIEW, ANSWER, READING.article, WORDS);
  expect(more).toEqual([]);
  expect(hint && READING.article.text.slice(hint.span.start, hint.span.end)).toBe('indiqué la compagnie Lignes du Ponant.');
  expect(hint?.evidence.map(({ source, passage, words, dismissal }) => [source, words && passage.slice(words.start, words.end), typeof dismissal])).toEqual([['estafette', '1,2 million d’euros', 'string'], ['panorama', '1,2 million d’euros', 'string']]);
  expect(hintsOf(OVERVIEW, ANSWER, READING.article, { ...WORDS, nameOf: () => null })).toEqual([]);
});

test('the place of a hint is whole words of one line, none before the first', () => {
  expect(placeBefore('Un titre.\nDeux mots. Trois.', 21)).toEqual({ start: 10, end: 20 });
  expect(placeBefore('abc', 0)).toBeNull();
  expect(placeBefore('x'.repeat(90), 90)).toEqual({ start: 0, end: 90 });
});
