// What two reports call one group or person: "Protesters had camped … since July", "Eco-extremists had occupied the site since July". In:
// two digests of one language. Out: the two names in the two sentences that tell most alike. A name that both reports have is no choice:
// they may tell of two groups. By a table of what people are called; sees no name that is not in it.
import type { Digest } from '../digest.ts';
import { LABELS } from '../languages/label-words.ts';
import type { LanguageCode } from '../languages/pack.ts';
import { LARGE_NOUNS } from '../languages/scope-words.ts';
import { outlineOf, type OutlineSentence } from '../outline.ts';
import { groundOf, type Ground } from '../shared-ground.ts';
import { overlaps, type Span } from '../text/span.ts';
import { evenOut, splitWords } from '../text/words.ts';
import type { WordChoice } from './word-choice.ts';

/** What two sentences must tell alike: so much by weight, or less where both open with the name. */
const LEAST_ALIKE = 1;
const ALIKE_OF_SUBJECTS = 0.5;
/** Words within which a name opens its sentence: "i soliti contestatori". */
const OPENING = 2;
/** Letters of a name that may end a German compound: "KlimaSCHÜTZER". */
const LEAST_ENDING = 6;

/** A name in a text. `name`: one for all its forms, within its class. */
interface Label extends Span { readonly kind: number; readonly name: number; readonly sentence: OutlineSentence; readonly opens: boolean }

/** Pairs of names for one group or person; each name once, those first whose sentences are most alike. */
export function findLabels(here: Digest, there: Digest): readonly WordChoice[] {
  const [mine, yours] = [labelsIn(here), labelsIn(there)];
  if (mine.length === 0 || yours.length === 0) return [];
  const ground = groundOf(here, there);
  const isHeld = (label: Label, others: readonly Label[]): boolean => others.some(({ kind, name }) => kind === label.kind && name === label.name);
  const [own, theirs] = [mine.filter((label) => !isHeld(label, yours)), yours.filter((label) => !isHeld(label, mine))];
  const pairs = own.flatMap((a) => theirs.filter(({ kind }) => kind === a.kind).map((b) => ({ a, b, told: alike(a, b, ground) }))).filter(({ a, b, told }) => told >= (a.opens && b.opens ? ALIKE_OF_SUBJECTS : LEAST_ALIKE));
  const taken = new Set<string>();
  return pairs.sort((x, y) => y.told - x.told || x.a.start + x.b.start - y.a.start - y.b.start).flatMap(({ a, b }): readonly WordChoice[] => {
    const names = [`here ${a.kind} ${a.name}`, `there ${b.kind} ${b.name}`, `at ${a.start}`, `by ${b.start}`];
    if (names.some((name) => taken.has(name))) return [];
    for (const name of names) taken.add(name);
    return [{ here: phraseOf(a, here), there: phraseOf(b, there), key: null }];
  });
}

/** Whether two phrases name somebody by two names of one class: "chef des rebelles", "meneur des bandits"; not "lawyer", "attorney". */
export function areLabelledApart(here: string, there: string, language: LanguageCode): boolean {
  const table = tableOf(language);
  const namesIn = (phrase: string): readonly (readonly [number, number])[] => splitWords(evenOut(phrase)).flatMap(({ folded }) => table.get(folded) ?? endingOf(folded, table, language) ?? []);
  const theirs = namesIn(there);
  return namesIn(here).some(([kind, name]) => theirs.some(([other, another]) => kind === other && name !== another));
}

/** What the two sentences tell alike, the names themselves aside; a country tells little. */
function alike(a: Label, b: Label, ground: Ground): number {
  const others = new Set(b.sentence.terms.filter((term) => !overlaps(term, b)).flatMap(ground.keysOf));
  const shared = new Set(a.sentence.terms.filter((term) => !overlaps(term, a)).flatMap(ground.keysOf).filter((key) => others.has(key)));
  return [...shared].reduce((sum, key) => sum + ground.weightOf(key), 0);
}

/** Class and name of every form. */
type Table = ReadonlyMap<string, readonly (readonly [kind: number, name: number])[]>;
const tables = new Map<LanguageCode, Table>();

function tableOf(language: LanguageCode): Table {
  let table = tables.get(language);
  if (table) return table;
  const forms = new Map<string, (readonly [number, number])[]>();
  LABELS[language].split('/').forEach((names, kind) => names.split(' ').forEach((name, place) => {
    for (const form of name.split('+')) forms.set(form, [...forms.get(form) ?? [], [kind, place]]);
  }));
  tables.set(language, table = forms);
  return table;
}

const known = new WeakMap<Digest, readonly Label[]>();

function labelsIn(digest: Digest): readonly Label[] {
  let labels = known.get(digest);
  if (!labels) known.set(digest, labels = findLabelsOf(digest));
  return labels;
}

/** Names outside of quotations: those are the speaker's. */
function findLabelsOf(digest: Digest): readonly Label[] {
  const { reading: { words }, facts, language } = digest;
  const table = tableOf(language);
  const quotes = facts.filter(({ kind }) => kind === 'quote');
  const found = outlineOf(digest).sentences.flatMap((sentence) => words.slice(sentence.words.start, sentence.words.end).flatMap((word): readonly Label[] => {
    const names = word.kind === 'letters' ? table.get(word.folded) ?? endingOf(word.folded, table, language) : undefined;
    if (!names || quotes.some((quote) => overlaps(quote, word))) return [];
    const opens = sentence.terms.filter(({ key }) => !key.startsWith('#')).slice(0, OPENING).some(({ end }) => end === word.end);
    return names.map(([kind, name]) => ({ kind, name, sentence, opens, start: word.start, end: word.end }));
  }));
  return found.slice(0, MOST_LABELS);
}
/** Names of a text beyond which the rest is not read: every two of two texts are compared. */
const MOST_LABELS = 80;

/** "Klimaschützer", by its longest ending that is a name. */
function endingOf(word: string, table: Table, language: LanguageCode): readonly (readonly [number, number])[] | undefined {
  if (!LARGE_NOUNS.has(language)) return undefined;
  for (let cut = 3; word.length - cut >= LEAST_ENDING; cut++) {
    const found = table.get(word.slice(cut));
    if (found) return found;
  }
  return undefined;
}

/** With what a hyphen ties to it: "Eco-extremists". */
function phraseOf({ start, end }: Label, { article: { text } }: Digest): Span {
  const lead = /[\p{L}\p{N}]+-$/u.exec(text.slice(Math.max(0, start - LEAD), start))?.[0].length ?? 0;
  return { start: start - lead, end };
}
const LEAD = 30;
