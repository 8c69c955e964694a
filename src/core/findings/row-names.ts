// Rows of a ledger whose names read alike ("Otan, Russie, OSCE" twice: one is the 12th, one the 13th) get beside the name what tells them apart:
// their kind, or the words of the first text that tells them. A name is never made up: all of it stands in the texts, or is the kind's.
import type { Fact, FactKind } from '../facts/fact.ts';

interface Named { readonly kind: FactKind; readonly about: string; readonly values: readonly { readonly report: number; readonly fact: Fact }[] }

/** Letters of a value that a name holds. */
const MOST_LETTERS = 40;

/** The rows in their order; `about` of those that would read like another one is longer. `wordOf`: what a kind is called, for rows without a name. */
export function tellRowsApart<Row extends Named>(rows: readonly Row[], wordOf: (kind: FactKind) => string): readonly Row[] {
  const nameOf = ({ about, kind }: Row): string => about || wordOf(kind);
  const alike = new Map<string, Row[]>();
  for (const row of rows) alike.set(keyOf(nameOf(row)), [...alike.get(keyOf(nameOf(row))) ?? [], row]);
  const longer = new Map<Row, string>();
  for (const group of alike.values()) {
    if (group.length < 2) continue;
    const labels = [group.map(({ kind }) => wordOf(kind)), group.map(firstWords)].find((all) => new Set(all.map(keyOf)).size === all.length) ?? group.map((row, at) => `${firstWords(row)}, ${at + 1}`);
    group.forEach((row, at) => longer.set(row, `${nameOf(row)} (${labels[at]})`));
  }
  return longer.size === 0 ? rows : rows.map((row) => (longer.has(row) ? { ...row, about: longer.get(row) ?? row.about } : row));
}

const keyOf = (name: string): string => name.toLowerCase();

/** What the first text says in the row. */
function firstWords({ values }: Named): string {
  const [first] = [...values].sort((a, b) => a.report - b.report || a.fact.start - b.fact.start);
  const words = (first?.fact.text ?? '').replace(/\s+/gu, ' ');
  return words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS).trimEnd()}…` : words;
}
