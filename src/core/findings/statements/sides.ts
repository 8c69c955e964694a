// The sentences of an article as sides of a contradiction: what each denies, leaves open, says of its subject, and which of its words
// have opposites. Once an article; what nobody states and endless sentences are left out.
import { wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { FactOf } from '../../facts/fact.ts';
import { IN_FAVOUR, OPPOSED, OPPOSITES, VOTES } from '../../languages/opposite-words.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import type { OutlineSentence, Term } from '../../outline.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stems.ts';
import { fold } from '../../text/words.ts';
import { correctionsIn, type Correction } from './corrections.ts';
import { disputedIn, type Disputed } from './disputing.ts';
import { framesIn, type Frame } from './frames.ts';
import { heldIn } from './holders.ts';
import { identityIn, type Identity } from './identity.ts';
import { quantitiesIn, type Quantity } from './quantified.ts';
import { SIGNALS, signalsIn } from './signals.ts';
import { denialsIn, reservesIn, type Denial, type Reserve } from './polarity.ts';
import { isUnstated } from '../unstated.ts';

export type Statement = FactOf<'statement'>;

/** A term that has opposites, and its stem. */
export interface Opposed { readonly term: Term; readonly stem: string; readonly opposites: readonly string[] }

/** A sentence with all that a contradiction is made of. */
export interface Side {
  readonly sentence: OutlineSentence;
  readonly digest: Digest;
  readonly denials: readonly Denial[];
  readonly reserves: readonly Reserve[];
  /** Stem of each term. */
  readonly stems: readonly string[];
  readonly opposed: readonly Opposed[];
  readonly identity: Identity | null;
  readonly frames: readonly Frame[];
  readonly quantities: readonly Quantity[];
  /** A clause that it says is not so. */
  readonly disputed: Disputed | null;
  /** Names that it puts right by others. */
  readonly corrections: readonly Correction[];
  /** Keys of its terms. */
  readonly keys: ReadonlySet<string>;
  /** What of the above it has, a bit each: two sides that have nothing in common cannot contradict each other. */
  readonly has: number;
}

/** The bits of `Side.has`. */
const HAS = { opposed: 1, identity: 2, frames: 4, quantities: 8, contests: 16, denials: 32, rejection: 64, offices: 128 } as const;
/** Those that must stand in both. */
const IN_BOTH = HAS.opposed | HAS.identity | HAS.frames | HAS.quantities | HAS.contests | HAS.offices;

/** Whether two sides have what a contradiction is made of: one denies a word of the other, or both have opposites, an identity, a frame or a quantity. */
export const mayContradict = (a: Side, b: Side): boolean => (a.has & b.has & IN_BOTH) !== 0 || ((a.has | b.has) & HAS.rejection) !== 0
  || ((a.has & HAS.denials) !== 0 && denies(a, b)) || ((b.has & HAS.denials) !== 0 && denies(b, a));
const denies = ({ denials }: Side, { keys }: Side): boolean => denials.some(({ term }) => keys.has(term.key));

/** Sentences a text beyond which none is compared with every other. */
const MOST_SENTENCES = 200;
/** Terms of a sentence beyond which it is no sentence. */
const MOST_TERMS = 120;

const known = new WeakMap<Digest, readonly Side[]>();

/** The sides of an article, in order; the same list for the same digest. */
export function sidesOf(sentences: readonly OutlineSentence[], digest: Digest): readonly Side[] {
  let sides = known.get(digest);
  if (!sides) {
    known.set(digest, sides = sentences.slice(0, MOST_SENTENCES)
      .filter((sentence) => sentence.terms.length > 0 && sentence.terms.length <= MOST_TERMS && isStatement(sentence, digest))
      .map((sentence) => sideOf(sentence, digest)));
  }
  return sides;
}

/** "Il est faux que le pont soit fermé" states that it is not. */
const isStatement = (sentence: OutlineSentence, digest: Digest): boolean => !isUnstated(sentence, digest) || (!digest.reading.text.slice(sentence.start, sentence.end).includes('?') && disputedIn(sentence, digest) !== null);

function sideOf(sentence: OutlineSentence, digest: Digest): Side {
  const table = oppositesOf(digest.language);
  const stems = sentence.terms.map((term) => plainStem(term, digest, table));
  const opposed = sentence.terms.flatMap((term, index) => {
    const opposites = table.opposites.get(stems[index] ?? '');
    return opposites ? [{ term, stem: stems[index] ?? '', opposites }] : [];
  });
  opposed.push(...votesIn(sentence, digest));
  const { words, facts } = sentence;
  const signals = signalsIn(digest.reading.words, words.start, words.end, digest.language);
  const denials = signals & SIGNALS.denial ? denialsIn(sentence, digest) : [];
  const isPlain = denials.length === 0;
  const identity = isPlain && signals & SIGNALS.identity ? identityIn(sentence, digest) : null;
  const frames = isPlain && signals & SIGNALS.frame ? framesIn(sentence, digest) : [];
  const quantities = isPlain && (signals & SIGNALS.quantity || facts.some(({ kind }) => kind === 'share' || kind === 'count')) ? quantitiesIn(sentence, digest) : [];
  const reserves = signals & SIGNALS.reserve ? reservesIn(sentence, digest, !isPlain) : [];
  const [disputed, corrections] = [signals & (SIGNALS.dispute | SIGNALS.denial) ? disputedIn(sentence, digest) : null, correctionsIn(sentence, digest)];
  const has = (opposed.length > 0 ? HAS.opposed : 0) | (identity ? HAS.identity : 0) | (frames.length > 0 ? HAS.frames : 0) | (quantities.length > 0 ? HAS.quantities : 0) | (signals & SIGNALS.contest ? HAS.contests : 0)
    | (isPlain ? 0 : HAS.denials) | (isPlain && heldIn({ sentence, digest }).length > 0 ? HAS.offices : 0) | (disputed || corrections.length > 0 ? HAS.rejection : 0);
  return { sentence, digest, denials, reserves, stems, opposed, identity, frames, quantities, disputed, corrections, keys: new Set(sentence.terms.map(({ key }) => key)), has };
}

/** "A voté pour", "voted against": the verb, by what the vote is, for "pour" is too small to be a term. */
function votesIn({ terms, words: { start, end } }: OutlineSentence, { reading, language }: Digest): readonly Opposed[] {
  const words = reading.words.slice(start, end);
  const [votes, isFor, isAgainst] = [wordsIn(VOTES[language]), wordsIn(IN_FAVOUR[language]), wordsIn(OPPOSED[language])];
  return words.flatMap((word, index): readonly Opposed[] => {
    const term = votes.has(word.folded) && terms.find((one) => one.start <= word.start && word.end <= one.end);
    const how = term && words.slice(index + 1, index + 1 + TO_STANCE).find(({ folded }) => isFor.has(folded) || isAgainst.has(folded));
    return term && how ? [isAgainst.has(how.folded) ? { term, stem: AGAINST, opposites: [FOR] } : { term, stem: FOR, opposites: [AGAINST] }] : [];
  });
}
/** Words from the verb to what the vote is: "voted *in* favour". */
const TO_STANCE = 2;
const [FOR, AGAINST] = ['+for', '+against'];

/** Whether both leave open as much: "peut-être" anywhere, "certains" in the clauses of the two terms, or anywhere where none is given. */
export function areReservedAlike(a: Side, b: Side, one?: Term, other?: Term): boolean {
  const [mine, yours] = [reservesFor(a, one), reservesFor(b, other)];
  return mine.size === yours.size && [...mine].every((word) => yours.has(word));
}

const reservesFor = ({ reserves }: Side, term: Term | undefined): ReadonlySet<string> => new Set(reserves.filter(({ clause }) => clause === null || !term || clause === term.clause).map(({ word }) => word));

/** The stem of a term; of a word with opposites that of the form in the list, whichever form it has here. */
function plainStem({ key, word, start, end }: Term, { reading, language }: Digest, { forms }: Opposites): string {
  const lower = word === '' ? reading.text.slice(start, end).toLowerCase() : '';
  const own = lower === '' ? key : stem(lower, language);
  return forms.get(own) ?? forms.get(stem(word || fold(lower), language)) ?? own;
}

/** `opposites` of a stem, and the stem that stands for each form: "vrais" and "vraie" are "vrai". */
interface Opposites { readonly opposites: ReadonlyMap<string, readonly string[]>; readonly forms: ReadonlyMap<string, string> }

const tables = new Map<LanguageCode, Opposites>();

/** Endings that short words keep when they are stemmed: "vrai", "vrais", "vraie". */
const ENDINGS: Readonly<Record<LanguageCode, readonly string[]>> = { fr: ['s', 'e', 'es'], en: [], de: ['e', 'en', 'er', 'es', 'em'], es: ['s'], it: [], pt: ['s'] };

function oppositesOf(language: LanguageCode): Opposites {
  const known = tables.get(language);
  if (known) return known;
  const [opposites, forms] = [new Map<string, string[]>(), new Map<string, string>()];
  const words = [...wordsIn(OPPOSITES[language])].map((pair) => pair.split('/'));
  const enter = (word: string, form: string): void => { if (!forms.has(stem(form, language))) forms.set(stem(form, language), stem(word, language)); };
  for (const word of words.flat()) enter(word, word);
  for (const word of words.flat()) for (const ending of ENDINGS[language]) enter(word, word + ending);
  const add = (from: string, to: string): void => { opposites.set(from, [...opposites.get(from) ?? [], to]); };
  for (const [one = '', other = ''] of words) {
    add(stem(one, language), stem(other, language));
    add(stem(other, language), stem(one, language));
  }
  const table = { opposites, forms };
  tables.set(language, table);
  return table;
}

/** The word with the small words before it: "sont bien admises". */
export function verbGroup({ start, end, index }: Term, { sentence, digest }: Side): Span {
  const before = sentence.terms.find((term) => term.index === index - 1)?.end ?? sentence.start;
  const gap = digest.reading.text.slice(before, start);
  const cut = Math.max(...[...',:;"()[]“”«»'].map((mark) => gap.lastIndexOf(mark))) + 1;
  const lead = gap.slice(cut);
  return { start: start - lead.trimStart().length, end };
}

/** The words of a span as a statement. */
export function statement({ start, end }: Span, { article }: Digest, denied: boolean): Statement {
  const text = article.text.slice(start, end);
  return { kind: 'statement', start, end, text, value: { words: text, denied } };
}
