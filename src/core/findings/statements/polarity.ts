// Which words of a sentence are denied: "n'est pas obligatoire" denies "obligatoire", "ne recommande pas" denies "recommande".
// By the words around a negation, no parsing. Knows restrictions ("ne … que", "pas seulement", "not only"), which deny nothing.
import { contrastOf, firstsIn, wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { LanguageCode } from '../../languages/pack.ts';
import { CARRYING, NONE, OTHERS, STILL, STRESSES, STRESS_OPENS } from '../../languages/kin-words.ts';
import type { OutlineSentence, Term } from '../../outline.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { fold, type Word } from '../../text/words.ts';

/** A denied term; `span` runs from the negation to the term, or from the term to the negation. */
export interface Denial extends Span {
  readonly term: Term;
  /** By a verb whose object did not happen ("refuse de"), not by a negation. */
  readonly isByVerb: boolean;
}

const STRESS_BEFORE = wordsIn(STRESS_OPENS);
/** Words from "ne" to its second part: "n'a toutefois encore jamais". */
const NE_REACH = 5;
/** The denied terms of a sentence, in order. */
export function denialsIn(sentence: OutlineSentence, { reading, language }: Digest): readonly Denial[] {
  const words = reading.words.slice(sentence.words.start, sentence.words.end);
  return words.flatMap((word, index) => {
    const first = isAnswer(words, index) || exceptsAFigure(sentence, words, index, language) ? null : negationAt(words, index, language);
    const { denials, carriers, ofNouns } = contrastOf(language);
    return first === null ? [] : denied(words[first] ?? word, word, sentence.terms, { isByVerb: wordsIn(denials).has(word.folded), carriers: carriersOf(language, carriers), stresses: STRESS_BEFORE.has(words[index - 1]?.text === "'" ? words[index - 2]?.folded ?? '' : words[index - 1]?.folded ?? '') ? wordsIn(STRESSES[language]) : null, isOfNoun: wordsIn(ofNouns).has(word.folded), text: reading.text });
  });
}

/** "No, it killed three": answers the question before, and denies nothing of its own sentence. */
const isAnswer = (words: readonly Word[], index: number): boolean => words[index + 1]?.text === ',' && !words.slice(0, index).some(({ kind }) => kind === 'letters');

/** The carriers of the pack, and those that stand apart. */
function carriersOf(language: LanguageCode, list: string): ReadonlySet<string> {
  let words = allCarriers.get(language);
  if (!words) allCarriers.set(language, words = new Set([...wordsIn(list), ...wordsIn(CARRYING[language])]));
  return words;
}
const allCarriers = new Map<LanguageCode, ReadonlySet<string>>();

/** "No sobrevivieron más que tres", "non sono sopravvissuti che tre": of three it is said. */
function exceptsAFigure({ facts }: OutlineSentence, words: readonly Word[], index: number, language: LanguageCode): boolean {
  const exceptives = wordsIn(contrastOf(language).exceptives);
  const from = words[index]?.end ?? 0;
  return facts.some(({ kind, start }) => {
    if (start < from || (kind !== 'count' && kind !== 'share' && kind !== 'money')) return false;
    const at = words.findIndex((word) => word.start >= start);
    const near = [at - 2, at - 1, at, at + 1].map((place) => (place > index ? words[place]?.folded ?? '' : ''));   // "más que tres" is one figure, "senão três" a word and a figure
    return at - index <= EXCEPT_REACH && near.some((word, place) => place > 0 && place < 3 && (exceptives.has(word) || exceptives.has(`${near[place - 1] ?? ''}_${word}`) || exceptives.has(`${word}_${near[place + 1] ?? ''}`)));
  });
}
const EXCEPT_REACH = 8;

/** Where the negation that ends at this word begins; null when there is none, or one that denies nothing. */
function negationAt(words: readonly Word[], index: number, language: LanguageCode): number | null {
  const word = words[index];
  if (!word || word.kind !== 'letters') return null;
  const { negations, restrictions, denials } = contrastOf(language);
  const listed = wordsIn(negations);
  const isByVerb = wordsIn(denials).has(word.folded);
  if (!isByVerb && !listed.has(word.folded) && !firstsIn(negations).has(word.folded) && word.folded !== 't') return null;
  const restricted = wordsIn(restrictions);
  const pair = (offset: number): string => `${words[index + offset]?.folded ?? ''}_${words[index + offset + 1]?.folded ?? ''}`;
  if (restricted.has(pair(0)) || restricted.has(pair(-1)) || isForNow(words, index, language) || isOfOthers(words, index, language)) return null;
  if (language === 'en' && word.folded === 't' && words[index - 1]?.text === "'" && words[index - 2]?.folded.endsWith('n')) return index - 2;
  if (isByVerb) return index;
  const ne = language === 'fr' ? neBefore(words, index) : null;
  if (listed.has(word.folded)) return ne ?? index;
  return ne !== null && listed.has(`ne+${word.folded}`) ? ne : null;
}

/** "Aucun autre passager": of the rest, and not of those whom another text tells of. */
const isOfOthers = (words: readonly Word[], index: number, language: LanguageCode): boolean =>
  wordsIn(NONE[language]).has(words[index]?.folded ?? '') && words.slice(index + 1, index + 1 + TO_OTHERS).some(({ folded }) => wordsIn(OTHERS[language]).has(folded));
/** Words to it: "ninguno *de los* otros". */
const TO_OTHERS = 3;

/** "No ha decidido aún": up to now, which says nothing of later. */
function isForNow(words: readonly Word[], index: number, language: LanguageCode): boolean {
  const behind = words.slice(index + 1, index + 1 + STILL_REACH);
  const mark = behind.findIndex(({ kind, text }) => kind === 'mark' && text !== "'");
  return (mark < 0 ? behind : behind.slice(0, mark)).some(({ folded }) => wordsIn(STILL[language]).has(folded));
}
const STILL_REACH = 3;

function neBefore(words: readonly Word[], index: number): number | null {
  for (let before = index - 1; before >= Math.max(0, index - NE_REACH); before--) {
    const { folded } = words[before] ?? { folded: '' };
    if (folded === 'ne' || (folded === 'n' && words[before + 1]?.text === "'")) return before;
  }
  return null;
}

/** Terms inside the negation ("ne recommande pas"), else the next of the clause, else the one before ("gewann die Wahl nicht"). */
interface Manner { readonly stresses: ReadonlySet<string> | null; readonly isByVerb: boolean; readonly carriers: ReadonlySet<string>; readonly isOfNoun: boolean; readonly text: string }

function denied(first: Word, last: Word, terms: readonly Term[], { isByVerb, carriers, stresses, isOfNoun, text }: Manner): readonly Denial[] {
  const inside = terms.filter(({ start, end }) => start >= first.start && end <= last.start);
  const clause = terms.find(({ start }) => start >= last.end)?.clause;
  const next = terms.find(({ start }) => start >= last.end);
  const stress = next && stresses?.has(fold(text.slice(next.start, next.end))) ? next : null;   // "en aucun cas une conséquence"
  const isCarrier = (term: Term): boolean => carriers.has(fold(text.slice(term.start, term.end))) || term === stress;
  const withoutCarriers = (list: readonly Term[]): readonly Term[] => (list.every(isCarrier) ? list : list.filter((term) => !isCarrier(term)));   // "did not really surprise"
  const isClosed = next === undefined || CLOSING.test(text.slice(last.end, next.start)) || CLOSED.test(text.slice(last.end, next.start));   // „Wir gehen nicht“, sagte
  const after = isClosed ? [] : withoutCarriers(terms.filter((term) => term.start >= last.end && term.clause === clause && !(isOfNoun && term.key.startsWith('#')))).slice(0, 1);   // "aucun des trois joueurs"; but "not the first woman" denies the rank
  const before = withoutCarriers(terms.filter(({ end }) => end <= first.start).slice(-2)).slice(-1);   // "überraschte sie wirklich nicht"
  // "Ne peut pas se déplacer", "n'a reçu aucune lettre": what is denied stands behind.
  const isOpen = inside.length > 0 && (isOfNoun || inside.every(isCarrier));
  const chosen = isOpen && after.length ? (isOfNoun ? [...inside, ...after] : after) : inside.length ? inside : after.length ? after : before;
  return chosen.map((term) => ({ term, isByVerb, start: Math.min(first.start, term.start), end: Math.max(last.end, term.end) }));
}

/** A closing mark right behind the word, of whatever shape. */
const CLOSING = /^[“”"»)]/u;
/** "This is not over," said: behind a comma or a stop and the mark. */
const CLOSED = /[,.!?…][”"»“]/u;

/** A word that leaves open whether it is so, or for how many. `clause`: a quantity holds for its own clause only; null for a doubt, which colours the sentence. */
export interface Reserve { readonly word: string; readonly at: Span; readonly clause: number | null }

/** "Aurait eu lieu", "perhaps": what both leave open may be otherwise in each. */
export const isDoubted = ({ reserves }: { readonly reserves: readonly Reserve[] }): boolean => reserves.some(({ clause }) => clause === null);

/** The reserves of a sentence: two sentences that differ in them contradict nothing. Ceasing counts among the doubts: what is done no longer was done. */
export function reservesIn(sentence: OutlineSentence, { reading, language }: Digest, isDenying = false): readonly Reserve[] {
  const { doubts, quantifiers, changes } = contrastOf(language);
  const figures = sentence.facts.filter(({ kind }) => kind !== 'quote');   // "la moitié" is a share, and compared as one
  const words = reading.words.slice(sentence.words.start, sentence.words.end);
  const [changing, pairs, ceasing, doubting, counting] = [wordsIn(changes), firstsIn(changes, '_'), firstsIn(changes), wordsIn(doubts), wordsIn(quantifiers)];
  return words.flatMap((word, index): readonly Reserve[] => {
    if (word.kind !== 'letters') return [];
    if (changing.has(word.folded) || pairs.get(word.folded)?.includes(words[index - 1]?.folded ?? '') || ceasing.get(word.folded)?.some((first) => isBefore(words, index, first))) return [{ word: CHANGE, at: word, clause: clauseAt(sentence, word) }];
    const isDoubt = doubting.has(word.folded) && !(language === 'de' && word.lower === word.folded && PAST.has(word.folded)) && !(word.folded === 'se' && isClitic(words, index, language));
    if ((!isDoubt && !counting.has(word.folded)) || figures.some((fact) => overlaps(fact, word))) return [];
    if (isDoubt) return [{ word: word.folded, at: word, clause: null }];
    if ((isDenying && ANY.has(word.folded)) || NOT_AT_ALL.has(`${words[index - 1]?.folded ?? ''}_${word.folded}`)) return [];
    return [{ word: word.folded, at: word, clause: clauseAt(sentence, word) }];
  });
}
/** "Encontra-se", "nunca se casou". */
const isClitic = (words: readonly Word[], index: number, language: LanguageCode): boolean => words[index - 1]?.text === '-' || wordsIn(contrastOf(language).negations).has(words[index - 1]?.folded ?? '');

/** "Wurde gefunden" is no "würde finden": accents are folded in the packs. */
const PAST = wordsIn('wurde wurden konnte konnten durfte durften');
const CHANGE = '+change';
function isBefore(words: readonly Word[], index: number, first: string): boolean {
  if (first === 'ne') return neBefore(words, index) !== null;
  return words.slice(Math.max(0, index - NE_REACH), index).some(({ folded }) => folded === first);
}

/** "Failed to produce any films": of a denial, no quantity. */
const ANY = new Set(['any']);
/** Stress a negation. */
const NOT_AT_ALL = new Set(['du_tout', 'at_all']);

/** The clause of the term that a small word stands before; of the last one, where none follows. */
const clauseAt = ({ terms }: OutlineSentence, { start }: Span): number => (terms.find((term) => term.start >= start) ?? terms.at(-1))?.clause ?? 0;
