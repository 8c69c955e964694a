// "Le ministère a démenti que des citoyens aient porté plainte", "l'idée que le pont est fermé est fausse": a clause that its sentence
// says is not so. Another claim that states the clause contradicts it. By the word that rejects, next to the one that opens the clause;
// only between lone claims, for a report tells who denies what, and that is no word of its own.
import { contrastOf, wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { OutlineSentence } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Span } from '../../text/span.ts';
import { lexiconOf } from '../../facts/names/name-lists.ts';
import { copulasAmong } from './copulas.ts';
import { haveSameFigures } from './claims.ts';
import { areOfOtherDays } from './same-claim.ts';
import type { Side } from './sides.ts';

/** Words from the one that rejects to the one that opens the clause: "faux *de dire* que", "falsch, dass". */
const TO_CLAUSE = 3;
/** So much of the rejected clause stands in the other claim, and so much of that claim in the clause, by weight. */
const CLAUSE_HELD = 0.66;
const CLAIM_HELD = 0.3;
/** Keys in common, a name among them; without any name one more. */
const LEAST_SHARED = 2;

/** A rejected clause. `isUnsaid`: somebody does not say it ("le document ne dit pas que"), which contradicts that he says it, no more. */
export interface Disputed extends Span { readonly isUnsaid: boolean }

/** The clause that a sentence rejects; null for nearly every sentence. */
export function disputedIn(sentence: OutlineSentence, { reading, language }: Digest): Disputed | null {
  const { disputes, falsities, that } = contrastOf(language);
  const words = reading.words.slice(sentence.words.start, sentence.words.end);
  const opening = words.findIndex(({ folded }) => wordsIn(that).has(folded));
  const [opener, last] = [words[opening], words.at(-1)];
  if (!opener || !last) return null;
  const near = words.slice(Math.max(0, opening - TO_CLAUSE), opening);
  const isDenied = near.some(({ folded }) => wordsIn(contrastOf(language).negations).has(folded));
  if (isDenied && near.some(({ folded }) => lexiconOf(reading.pack.name).speech.has(folded))) return { start: opener.end, end: last.end, isUnsaid: true };
  if (!isDenied && near.some(({ folded }) => wordsIn(disputes).has(folded) || wordsIn(falsities).has(folded))) return { start: opener.end, end: last.end, isUnsaid: false };
  const verdict = words.findLast(({ folded }) => wordsIn(falsities).has(folded));
  const behind = words.filter(({ kind, start }) => verdict && kind === 'letters' && start > verdict.start);
  if (!verdict || verdict.start <= opener.end || behind.length > BEHIND || isDenied) return null;
  const before = words[words.indexOf(verdict) - 1];
  const isSaidToBe = before !== undefined && copulasAmong([before], language).size > 0;
  return { start: opener.end, end: isSaidToBe ? before.start : verdict.start, isUnsaid: false };
}
/** Words behind a verdict that closes its sentence: "est fausse, selon lui". */
const BEHIND = 2;

/** The clause that one claim rejects, and the words of the other that state it; null when there is none. Mirrored when both change places. */
export function findDisputed(a: Side, b: Side, ground: Ground): readonly [Span, Span] | null {
  if (!ground.isOfClaims || (a.disputed === null) === (b.disputed === null)) return null;
  const [no, yes] = a.disputed ? [a, b] : [b, a];
  const clause = no.disputed;
  if (!clause || yes.denials.length > 0 || (no.denials.length > 0 && !clause.isUnsaid)) return null;
  const inside = no.sentence.terms.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  if (clause.isUnsaid && !isSaidBy(no, clause, yes, ground)) return null;
  const [mine, yours] = [new Set(inside.flatMap(ground.keysOf)), new Set(yes.sentence.terms.flatMap(ground.keysOf))];
  const weigh = (keys: Iterable<string>): number => [...keys].reduce((sum, key) => sum + ground.weightOf(key), 0);
  const shared = [...mine].filter((key) => yours.has(key));
  const isNamed = shared.some((key) => key.startsWith('@'));
  if (shared.length < (isNamed ? LEAST_SHARED : LEAST_SHARED + 1) || weigh(shared) < CLAUSE_HELD * weigh(mine) || weigh(shared) < CLAIM_HELD * weigh(yours)) return null;
  if (!haveSameFigures({ ...no, open: NONE }, { ...yes, open: NONE }) || areOfOtherDays(no, yes) || (hasDay(yes) && !hasDay(no))) return null;
  const stated = yes.sentence.terms.filter((term) => ground.keysOf(term).some((key) => mine.has(key)));
  const [first, last] = [stated[0], stated.at(-1)];
  const [rejected, claimed]: readonly [Span, Span] = [clause, { start: first?.start ?? 0, end: last?.end ?? 0 }];
  return a.disputed ? [trimmed(rejected, no), claimed] : [claimed, trimmed(rejected, no)];
}
/** Whether all who do not say it in the one are who says it in the other: "les documents de Pfizer". */
function isSaidBy(no: Side, clause: Disputed, yes: Side, ground: Ground): boolean {
  const speech = lexiconOf(no.digest.reading.pack.name).speech;
  const subject = no.sentence.terms.filter(({ end, word }) => end <= clause.start && !speech.has(word));
  const opening = yes.digest.reading.words.slice(yes.sentence.words.start, yes.sentence.words.end).find(({ folded }) => wordsIn(contrastOf(yes.digest.language).that).has(folded));
  const others = new Set(yes.sentence.terms.filter(({ end }) => opening !== undefined && end <= opening.start).flatMap(ground.keysOf));
  return subject.length > 0 && subject.every((term) => ground.keysOf(term).some((key) => others.has(key)));
}

/** "Nie que le port ait été fermé", "le port avait été fermé en 2010": of another time, as far as one can tell. */
const hasDay = ({ sentence }: Side): boolean => sentence.facts.some(({ kind }) => kind === 'date');
const NONE: Span = { start: -1, end: -1 };

/** Without the blanks and marks around it. */
function trimmed({ start, end }: Span, { digest: { reading } }: Side): Span {
  const text = reading.text.slice(start, end);
  return { start: start + (/^[^\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0), end: end - (/[^\p{L}\p{N}]*$/u.exec(text)?.[0].length ?? 0) };
}
