// Two rows of a ledger never read alike: what tells them apart stands beside the name they share.
import { expect, test } from 'vitest';
import type { Fact, FactKind } from '../src/core/facts/fact.ts';
import { tellRowsApart } from '../src/core/findings/row-names.ts';

const WORDS: Partial<Record<FactKind, string>> = { date: 'Date', duration: 'Durée', count: 'Nombre' };
const row = (kind: FactKind, about: string, ...texts: readonly string[]) => ({ kind, about, values: texts.map((text, report) => ({ report, fact: { start: 0, end: text.length, text, kind } as unknown as Fact })) });
const names = (rows: readonly ReturnType<typeof row>[]): readonly string[] => tellRowsApart(rows, (kind) => WORDS[kind] ?? kind).map(({ about }) => about);

test.each([
  ['names of their own stay as they are', [row('date', 'Départ', '4 mai'), row('date', 'Retour', '9 mai')], ['Départ', 'Retour']],
  ['one kind: by what is said', [row('date', 'Conseil, Brenne', '12 mai'), row('date', 'Conseil, Brenne', '13 mai', '14 mai')], ['Conseil, Brenne (12 mai)', 'Conseil, Brenne (13 mai)']],
  ['two kinds: by the kind, whatever the capitals', [row('date', 'Panne', 'mardi'), row('duration', 'panne', 'une heure')], ['Panne (Date)', 'panne (Durée)']],
  ['without a name: the kind, and what is said', [row('count', '', 'trois'), row('date', '', 'mardi'), row('count', '', 'quatre')], ['Nombre (trois)', '', 'Nombre (quatre)']],
  ['the same words in both: counted', [row('date', 'Vote', 'mardi'), row('date', 'Vote', 'mardi')], ['Vote (mardi, 1)', 'Vote (mardi, 2)']],
  ['long words are cut', [row('date', 'Vote', `le ${'très '.repeat(20)}long jour`), row('date', 'Vote', 'mardi')], ['Vote (le très très très très très très très tr…)', 'Vote (mardi)']],
])('%s', (_, rows, expected) => {
  expect(names(rows)).toEqual(expected);
});

test('what the first text says stands there, not what comes first in the list', () => {
  const turned = { ...row('date', 'Vote', 'mardi', 'jeudi'), values: [...row('date', 'Vote', 'mardi', 'jeudi').values].reverse() };
  expect(names([turned, row('date', 'Vote', 'samedi')])).toEqual(['Vote (mardi)', 'Vote (samedi)']);
});
