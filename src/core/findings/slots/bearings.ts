// What a figure is said of, by the names and nouns beside it: the place, and the thing that does or suffers it. "In Germany 300 flights"
// is no part of a report that never names Germany; "the deposit rate" is not "the refinancing rate".
// In: two slots. Out: whether the one is said of somewhere or something else. Nouns are told by the article before them or, in German,
// by their capital: a verb that differs ("transportait", "se trouvaient") is rewording. Does not see a noun without either.
import type { Digest } from '../../digest.ts';
import { ARTICLES, BARE_NOUNS, LARGE_NOUNS } from '../../languages/scope-words.ts';
import type { Outline, OutlineSentence, Term } from '../../outline.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Slot } from '../../slots.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { wordsIn } from '../../contrast.ts';
import { isOfOtherAct } from './parts.ts';

/** Terms on each side of a figure among which its nouns stand. */
const REACH = 6;
const PLACE = '@place:';

/** Whether two figures are said of two places, or of two things. Symmetric. */
export const areOfOtherBearing = (a: Slot, b: Slot, ground: Ground): boolean =>
  areElsewhere(a, b, ground)
  || (ground.isOneLanguage && areOfOtherNouns({ digest: ground.here.digest, ...a }, a.fact, { digest: ground.there.digest, ...b }, b.fact, ground));

/** Whether beside one of them stands a place that the other report names nowhere; `isNamed`: a country's adjective only next to the figure. Symmetric. */
export const areElsewhere = (a: Slot, b: Slot, ground: Ground, isNamed = false): boolean => isElsewhere(a, ground.here, b, ground.there, ground, isNamed) || isElsewhere(b, ground.there, a, ground.here, ground, isNamed);

/** A sentence of an article. */
interface Told { readonly sentence: OutlineSentence; readonly digest: Digest }

/** Whether before the words in question each sentence has a noun that the other lacks: "les ventes", "l'action". Symmetric. */
export const areOfOtherNouns = (a: Told, one: Span, b: Told, other: Span, ground: Ground): boolean =>
  hasNounOfItsOwn(a, one, b, ground) && hasNounOfItsOwn(b, other, a, ground);

/** A place beside the one figure that the other report names nowhere: it tells of more, or of somewhere else. */
function isElsewhere(a: Slot, mine: Outline, b: Slot, yours: Outline, ground: Ground, isNamed: boolean): boolean {
  const places = termsNear(a.sentence, a.fact).filter((term) => term.key.startsWith(PLACE) && isOfItsClause(term, a)
    && !(term.start >= a.fact.end && isOfOtherAct(term, a.fact, a.sentence, mine.digest)) && (!isNamed || term.parts.length > 0 || isNextTo(term, a)));
  if (places.length === 0) return false;
  const named = placesOf(yours, ground);
  return mine !== yours && places.some((term) => !ground.keysOf(term).some((key) => named.has(key) || b.nearness.has(key)));
}

/** "The Scottish government has chartered two ships", "24 Scottish counties". */
const isNextTo = ({ index }: Term, { sentence: { terms }, fact }: Slot): boolean => terms.some((term) => overlaps(term, fact) && Math.abs(term.index - index) <= NEXT);
const NEXT = 1;

/** In the clause of the figure, or at the head of the sentence: "In Germany, 300 flights". A place between two commas is of somebody. */
const isOfItsClause = ({ clause, index }: Term, { sentence: { terms }, fact }: Slot): boolean =>
  clause === terms.find(({ end }) => end > fact.start)?.clause || index - (terms[0]?.index ?? index) < OPENING;
const OPENING = 2;

const known = new WeakMap<Outline, WeakMap<Ground, ReadonlySet<string>>>();

function placesOf(outline: Outline, ground: Ground): ReadonlySet<string> {
  const tables = known.get(outline) ?? new WeakMap<Ground, ReadonlySet<string>>();
  known.set(outline, tables);
  let places = tables.get(ground);
  if (!places) tables.set(ground, places = new Set(outline.sentences.flatMap(({ terms }) => terms.filter(({ key }) => key.startsWith(PLACE)).flatMap(ground.keysOf))));
  return places;
}

const termsNear = ({ terms }: OutlineSentence, span: Span): readonly Term[] => {
  const own = terms.filter((term) => overlaps(term, span));
  const at = own[0]?.index ?? terms.findLast(({ end }) => end <= span.start)?.index ?? terms[0]?.index ?? 0;
  return terms.filter((term) => !own.includes(term) && Math.abs(term.index - at) <= REACH);
};

/** A noun before the figure, where its subject stands, that the other sentence lacks: what stands behind may say no more than that it is told at length. */
const hasNounOfItsOwn = (a: Told, span: Span, b: Told, ground: Ground): boolean => ownNounsBefore(a, span, b, ground).length > 0;

/** The nouns before the words in question that the other sentence lacks, in order; no names. */
export function ownNounsBefore(a: Told, span: Span, b: Pick<Told, 'sentence'>, ground: Ground): readonly Term[] {
  const others = ground.weightsOf(b.sentence);
  return termsNear(a.sentence, span).filter((term) => term.start < span.start && !term.key.startsWith('#') && !term.key.startsWith('@') && !ground.keysOf(term).some((key) => others.has(key)) && isNoun(term, a.sentence, a.digest));
}

function isNoun({ start }: Term, { words: { start: first, end } }: OutlineSentence, { reading: { text, words }, language }: Digest): boolean {
  if (LARGE_NOUNS.has(language)) return /^\p{Lu}/u.test(text.slice(start, start + 2));
  let index = first;
  while (index < end && (words[index]?.start ?? Infinity) < start) index++;
  const before = words[index - 1]?.text === "'" ? words[index - 2] : words[index - 1];
  if (index > first + OPENING && /^\p{Lu}/u.test(text.slice(start, start + 2))) return false;   // a name that no list knows; but "L'Etat a promis"
  return index === first ? BARE_NOUNS.has(language) : before !== undefined && wordsIn(ARTICLES[language]).has(before.folded);
}
