// Statements that deny each other: two sentences that say the same but for a negation ("ne sont pas admis", "sont bien admis") or
// an opposite ("fermé", "ouvert"). Only where the shorter sentence is held whole by the longer; doubts, quantities and questions
// are left alone. Does not reason: "a fui" and "est resté" are no opposites here.
import type { Ground } from '../shared-ground.ts';
import { contrastOf, wordsIn } from '../contrast.ts';
import type { Digest } from '../digest.ts';
import type { FactOf } from '../facts/fact.ts';
import type { LanguageCode } from '../languages/pack.ts';
import type { OutlineSentence, Term } from '../outline.ts';
import type { ReasonCode } from '../reasons.ts';
import { agreement, surroundingsOf } from '../slots.ts';
import type { Span } from '../span.ts';
import { stem } from '../stems.ts';
import { coverage, haveSameFigures, type Claim } from './claims.ts';
import { exclusion, identityIn, type Identity } from './identity.ts';
import { denialsIn, reserves, type Denial } from './polarity.ts';

export type Statement = FactOf<'statement'>;

/** Two statements of which only one can be true. */
export interface Contradiction { readonly here: Statement; readonly there: Statement; readonly reason: ReasonCode }

/** So much of the shorter sentence the longer must hold. */
const HELD = 0.62;
/** Terms that must be shared, the one in question included. */
const LEAST_SHARED = 2;
/** How far the surroundings of the two words must agree: the sentence may hold the words in another clause. */
const AROUND = 0.45;
/** A sentence that the other holds whole is of it, in whatever clause. */
const HELD_WHOLE = 0.95;
const AROUND_WHOLE = 0.3;
/** Sentences a side beyond which none is compared with every other. */
const MOST_SENTENCES = 200;
/** Terms of a sentence beyond which it is no sentence. */
const MOST_TERMS = 120;

/** A term that has opposites, and its stem. */
interface Opposed { readonly term: Term; readonly stem: string; readonly opposites: readonly string[] }

interface Side { readonly sentence: OutlineSentence; readonly digest: Digest; readonly denials: readonly Denial[]; readonly reserves: ReadonlySet<string>; readonly stems: readonly string[]; readonly opposed: readonly Opposed[]; readonly identity: Identity | null }

/** Every two sentences that deny each other; one finding a pair of sentences. Symmetric. Within one language only. */
export function findContradictions(here: Digest, there: Digest, ground: Ground): readonly Contradiction[] {
  if (!ground.isOneLanguage) return [];
  const [mine, yours] = [sidesOf(ground.here.sentences, here), sidesOf(ground.there.sentences, there)];
  return mine.flatMap((a) => yours.flatMap((b) => {
    const found = areReservedAlike(a, b) ? contradiction(a, b, ground) ?? opposition(a, b, ground) ?? otherIdentity(a, b, ground) : null;
    return found ? [found] : [];
  }));
}

const known = new WeakMap<Digest, readonly Side[]>();

/** What each sentence denies, leaves open and says of its subject; once an article. */
function sidesOf(sentences: readonly OutlineSentence[], digest: Digest): readonly Side[] {
  let sides = known.get(digest);
  if (!sides) {
    known.set(digest, sides = sentences.slice(0, MOST_SENTENCES)
      .filter((sentence) => sentence.terms.length > 0 && sentence.terms.length <= MOST_TERMS && !isQuestion(sentence, digest))
      .map((sentence) => sideOf(sentence, digest)));
  }
  return sides;
}

function sideOf(sentence: OutlineSentence, digest: Digest): Side {
  const table = oppositesOf(digest.language);
  const stems = sentence.terms.map((term) => plainStem(term, digest));
  const opposed = sentence.terms.flatMap((term, index) => {
    const opposites = table.get(stems[index] ?? '');
    return opposites ? [{ term, stem: stems[index] ?? '', opposites }] : [];
  });
  return { sentence, digest, denials: denialsIn(sentence, digest), reserves: reserves(sentence, digest), stems, opposed, identity: identityIn(sentence, digest) };
}

const isQuestion = ({ end }: OutlineSentence, { reading }: Digest): boolean => reading.text.slice(end - 8, end).trimEnd().endsWith('?');
const areReservedAlike = (a: Side, b: Side): boolean => a.reserves.size === b.reserves.size && [...a.reserves].every((word) => b.reserves.has(word));

/** A term that one sentence denies and the other states, in the same surroundings. */
function contradiction(a: Side, b: Side, ground: Ground): Contradiction | null {
  if (a.denials.length === 0 && b.denials.length === 0) return null;
  const candidates = [...deniedAlone(a, b).map((pair) => ({ ...pair, isHere: true })), ...deniedAlone(b, a).map((pair) => ({ ...pair, isHere: false }))];
  const [only, ...more] = candidates;
  if (!only || more.length > 0) return null;
  const [side, other] = only.isHere ? [a, b] : [b, a];
  if (other.denials.length > 0 || !isSameClaim(side, only.denial.term, other, only.stated, ground, AROUND_WHOLE)) return null;
  const [no, yes] = [statement(only.denial, side.digest, true), statement(verbGroup(only.stated, other), other.digest, false)];
  return only.isHere ? { here: no, there: yes, reason: 'denied' } : { here: yes, there: no, reason: 'denied' };
}

/** Terms denied in the one sentence that the other has and does not deny. */
function deniedAlone(side: Side, other: Side): readonly { readonly denial: Denial; readonly stated: Term }[] {
  const denied = new Set(other.denials.map(({ term }) => term.key));
  const found = new Map<string, { denial: Denial; stated: Term }>();
  for (const denial of side.denials) {
    const stated = other.sentence.terms.find(({ key }) => key === denial.term.key);
    const isStatedToo = side.sentence.terms.some((term) => term.key === denial.term.key && !side.denials.some((one) => one.term === term));   // "le compte n'est pas un compte officiel"
    if (stated && !isStatedToo && !denied.has(denial.term.key)) found.set(denial.term.key, { denial, stated });
  }
  return [...found.values()];
}

/** Whether two sentences say the same of one thing, but for the two words in question. */
function isSameClaim(a: Side, one: Span, b: Side, other: Span, ground: Ground, whole = AROUND): boolean {
  const [mine, yours]: readonly Claim[] = [{ ...a, open: one }, { ...b, open: other }];
  if (!mine || !yours || !haveSameFigures(mine, yours)) return false;
  const { held, shared } = coverage(mine, yours, ground);
  if (shared + 1 < LEAST_SHARED || held < HELD) return false;
  return agreement(surroundingsOf(one, a.sentence, ground), surroundingsOf(other, b.sentence, ground), ground) >= (held >= HELD_WHOLE ? whole : AROUND);
}

function opposition(a: Side, b: Side, ground: Ground): Contradiction | null {
  if (a.denials.length > 0 || b.denials.length > 0) return null;
  if (a.opposed.length === 0 || b.opposed.length === 0) return null;
  for (const { term: one, stem: own, opposites } of a.opposed) {
    for (const key of opposites) {
      const other = b.opposed.find((known) => known.stem === key)?.term;
      if (!other || b.stems.includes(own) || a.stems.includes(key)) continue;
      if (isSameClaim(a, one, b, other, ground)) return { here: statement(one, a.digest, false), there: statement(other, b.digest, false), reason: 'opposites' };
    }
  }
  return null;
}

function otherIdentity(a: Side, b: Side, ground: Ground): Contradiction | null {
  const excluded = a.identity && b.identity ? exclusion(a.identity, b.identity, ground) : null;
  return excluded && { here: statement(excluded[0], a.digest, false), there: statement(excluded[1], b.digest, false), reason: 'opposites' };
}

const plainStem = ({ start, end }: Term, { reading, language }: Digest): string => stem(reading.text.slice(start, end).toLowerCase(), language);

const tables = new Map<LanguageCode, ReadonlyMap<string, readonly string[]>>();

/** Opposites of a stem. */
function oppositesOf(language: LanguageCode): ReadonlyMap<string, readonly string[]> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map<string, string[]>();
  const add = (from: string, to: string): void => { table.set(from, [...table.get(from) ?? [], to]); };
  for (const pair of wordsIn(contrastOf(language).opposites)) {
    const [one = '', other = ''] = pair.split('/').map((word) => stem(word, language));
    add(one, other);
    add(other, one);
  }
  tables.set(language, table);
  return table;
}

/** The word with the small words before it: "sont bien admises". */
function verbGroup({ start, end, index }: Term, { sentence, digest }: Side): Span {
  const before = sentence.terms.find((term) => term.index === index - 1)?.end ?? sentence.start;
  const gap = digest.reading.text.slice(before, start);
  const cut = Math.max(gap.lastIndexOf(','), gap.lastIndexOf(':'), gap.lastIndexOf('"')) + 1;
  const lead = gap.slice(cut);
  return { start: start - lead.trimStart().length, end };
}

function statement({ start, end }: Span, { article }: Digest, denied: boolean): Statement {
  const text = article.text.slice(start, end);
  return { kind: 'statement', start, end, text, value: { words: text, denied } };
}
