// "Le bénéfice atteint", "le bénéfice ajusté atteint"; "unemployment", "youth unemployment": a figure of a part, or by another reckoning,
// told in the words of the whole and one more. In: two slots that differ. Out: whether one clause says all that the other says around
// the figure, with a word put in that makes it a figure of something else. A word in the place of another is rewording and no matter
// here. No list of such words, which would never end; a verb gives itself away, for the other clause then lacks its own.
import { wordsIn } from '../../contrast.ts';
import type { Digest } from '../../digest.ts';
import type { Fact } from '../../facts/fact.ts';
import { LINKS } from '../../languages/filler-words.ts';
import { ADJECTIVES_BEFORE, ARTICLES, BETWEEN, GENITIVES, LARGE_NOUNS } from '../../languages/scope-words.ts';
import type { Term } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Slot } from '../../slots.ts';
import { overlaps } from '../../text/span.ts';
import { isAge } from './report-times.ts';

/** Words that one modifier has at most: "à taux de change constants". */
const LONGEST = 3;
/** Units between a noun and its modifier: " sur les ". */
const LINK = 9;
/** Figures that words behind them reckon otherwise: "7 % à périmètre comparable"; a count or a sentence is told at length or not. */
const RECKONED: ReadonlySet<Fact['kind']> = new Set(['share', 'money', 'measure', 'ordinal']);

/** Whether one clause is the other and a modifier. Symmetric. */
export function areModifiedApart(a: Slot, b: Slot, ground: Ground): boolean {
  if (!ground.isOneLanguage || a.fact.kind === 'date' || a.fact.kind === 'time' || isAge(a.fact)) return false;
  const [mine, yours] = [{ digest: ground.here.digest, ...a }, { digest: ground.there.digest, ...b }];
  return hasModifier(mine, yours, ground) || hasModifier(yours, mine, ground) || adjectivesOf(mine, yours, ground).some((noun) => adjectivesOf(yours, mine, ground).includes(noun));
}

/** The nouns of both clauses that this one tells by an adjective of its own: "l'alerte rouge est en vigueur dans", "die rote Stufe gilt". */
function adjectivesOf(a: Told, b: Told, ground: Ground): readonly string[] {
  const held = ground.weightsOf(b.sentence);
  const { reading: { text, words }, language } = a.digest;
  const terms = termsOf(a);
  const isHeld = (term: Term | undefined): boolean => term !== undefined && ground.keysOf(term).some((key) => held.has(key));
  return terms.flatMap((own, index): readonly string[] => {
    if (isHeld(own) || /^[@#]/u.test(own.key) || overlaps(own, a.fact)) return [];
    const isBefore = ADJECTIVES_BEFORE.has(language);
    const noun = isBefore ? terms[index + 1] : terms[index - 1];
    if (!noun || !isHeld(noun) || /^[@#]/u.test(noun.key) || !/^\s$/u.test(isBefore ? text.slice(own.end, noun.start) : text.slice(noun.end, own.start))) return [];
    const opens = words.findLast(({ end }) => end <= own.start)?.folded ?? '';
    const isAdjective = LARGE_NOUNS.has(language) ? /^\p{Ll}.*e[nrsm]?$/u.test(text.slice(own.start, own.end)) && /^\p{Lu}/u.test(text.slice(noun.start, noun.end))
      : isBefore ? wordsIn(ARTICLES[language]).has(opens)
        : isOf(a.fact, terms[index + 1]) && between(own, terms[index + 1], a).length > 0;   // its verb stands behind it
    return isAdjective ? ground.keysOf(noun) : [];
  });
}

interface Told extends Slot { readonly digest: Digest }

function hasModifier(a: Told, b: Told, ground: Ground): boolean {
  const [terms, others] = [termsOf(a), termsOf(b)];
  const isOwnOf = (one: Told, other: Told) => (term: Term | undefined): boolean => term !== undefined && !/^[@#]/u.test(term.key) && !overlaps(term, one.fact) && !ground.keysOf(term).some((key) => ground.weightsOf(other.sentence).has(key));
  const isOwn = isOwnOf(a, b);
  const counterparts = others.filter(isOwnOf(b, a)).length;
  const spare = terms.filter(isOwn).length - counterparts;   // "a condamné", "a écopé": what stands for what the other has, is none
  if (spare <= 0) return false;
  return terms.some((term, index) => {
    if (!isOwn(term) || isOwn(terms[index - 1])) return false;
    let last = index;
    while (last + 1 < terms.length && last - index < LONGEST && isOwn(terms[last + 1])) last++;
    if (counterparts > 0 && isOf(a.fact, terms[last + 1])) return false;   // a verb, most often
    return last - index < spare && isPutIn(terms, index, last, a, others, b, ground);
  });
}

/** Whether a term is the figure itself. */
const isOf = (fact: Fact, term: Term | undefined): boolean => term !== undefined && overlaps(term, fact);

/** The terms of the figure's clause. */
function termsOf({ sentence: { terms }, fact }: Told): readonly Term[] {
  const own = (terms.find((term) => overlaps(term, fact)) ?? terms.findLast(({ end }) => end <= fact.start))?.clause;
  return terms.filter(({ clause }) => clause === own);
}

/** Whether the words stand between two terms, or behind the last, that the other clause has side by side. */
function isPutIn(terms: readonly Term[], first: number, last: number, a: Told, others: readonly Term[], b: Told, ground: Ground): boolean {
  const [own, before, after] = [terms[first], terms[first - 1], terms[last + 1]];
  if (!own) return false;
  if (!before) return after !== undefined && isPlaceOfAdjective(own, after, a) && isSame(after, a, others[0], b, ground);
  const at = others.findIndex((term) => isSame(before, a, term, b, ground));
  const gap = a.digest.reading.text.slice(before.end, own.start);
  if (at < 0 || gap.length > LINK || /[^\p{L}\s'’]/u.test(gap)) return false;
  if (!after) return at === others.length - 1 && isBehindFigure(terms, first, a) && isLinkedOtherwise(gap, a);
  if (overlaps(before, a.fact) && !isLinkedOtherwise(gap, a)) return false;   // "un tiers des élèves" is a third of what is spoken of
  const next = others[at + 1];
  return next !== undefined && isSame(after, a, next, b, ground) && hasAll(between(others[at], next, b), [...between(before, own, a), ...between(terms[last], after, a)]);
}

/** The same word, or the figure in question on both sides. */
const isSame = (term: Term, a: Told, other: Term | undefined, b: Told, ground: Ground): boolean => other !== undefined
  && (overlaps(term, a.fact) ? overlaps(other, b.fact) : !overlaps(other, b.fact) && ground.keysOf(term).some((key) => ground.keysOf(other).includes(key)));

/** "Youth unemployment", "der bereinigte Gewinn": right before a noun that is no name. */
const isPlaceOfAdjective = (own: Term, after: Term, { digest: { reading: { text }, language }, fact }: Told): boolean =>
  ADJECTIVES_BEFORE.has(language) && !/^[@#]/u.test(after.key) && !overlaps(after, fact) && /^\s$/u.test(text.slice(own.end, after.start));

/** Whether the words follow the figure, or the one word it counts in. */
const isBehindFigure = (terms: readonly Term[], first: number, { fact }: Told): boolean =>
  RECKONED.has(fact.kind) && terms.slice(Math.max(0, first - 2), first).some((term) => overlaps(term, fact));

/** By another small word than "of": "27 % of the vote" is 27 %. */
function isLinkedOtherwise(gap: string, { digest: { language } }: Told): boolean {
  const [word = ''] = /\p{L}+/u.exec(gap.toLowerCase()) ?? [];
  return word !== '' && !wordsIn(GENITIVES[language]).has(word.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** The small words between two terms that may be a verb: neither articles nor prepositions. */
function between(from: Term | undefined, to: Term | undefined, { digest: { reading: { words }, language }, sentence }: Told): readonly string[] {
  if (!from || !to) return [];
  const small = [ARTICLES, LINKS, BETWEEN].map((row) => wordsIn(row[language]));
  return words.slice(sentence.words.start, sentence.words.end)
    .filter(({ kind, folded, start, end }) => kind === 'letters' && start >= from.end && end <= to.start && !small.some((list) => list.has(folded))).map(({ folded }) => folded);
}

const hasAll = (few: readonly string[], many: readonly string[]): boolean => few.every((word) => many.includes(word));
