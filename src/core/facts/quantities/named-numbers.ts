// Numbers that name something and count nothing: "Boeing 787", "article 5", "12, rue du Port", "2-1", "Apollo 11". In: a reading.
// Out: their places, and the figures that name the same again without their noun.
import { countSetsOf, type CountSets } from './count-sets.ts';
import { isFunctionWord, nounAfter } from './nouns.ts';
import { phraseBefore } from '../phrases.ts';
import { aroundOf, quantitiesOf, type Around, type Quantity } from './quantities.ts';
import type { Reading } from '../reading.ts';
import type { Word } from '../../text/words.ts';

/** Numbers that name something: their places, and the figures of three digits and more, which name it again without its noun. */
export interface Names { readonly places: ReadonlySet<number>; readonly codes: ReadonlySet<string> }

/** "Boeing 787", "articles 106 et 107": a number joined to one that names is a name, too. */
export function nameNumbers(reading: Reading): Names {
  const sets = countSetsOf(reading.pack.quantity);
  const places = new Set<number>();
  const codes = new Set<string>();
  let last = -9;
  for (const quantity of quantitiesOf(reading)) {
    const { first, isDigits, isRange } = quantity;
    if (quantity.isOrdinal) continue;
    const joint = reading.words[first - 1];
    const isJoined = first === last + 2 && isDigits && (joint?.text === ',' || joint?.text === '-' || joint?.text === '–' || joint?.text === ':' || joint?.kind === 'letters' && joint.text.length < 4);
    if (!isLabel(reading, sets, quantity) && !isJoined && !isScore(reading, quantity) && !isAddress(reading, sets, quantity) && !(isDigits && !isRange && isNamed(reading, sets, quantity))) continue;
    places.add(first);
    if (isYear(reading, sets, quantity)) continue;   // "da 320 NEL 2023 a 410": a year lends its place to no figure behind it
    last = quantity.last;
    const written = reading.words[first]?.text ?? '';
    if (first === last && written.length > 2) codes.add(written);
  }
  return { places, codes };
}

/** Four plain figures behind a word that goes before years. */
const isYear = ({ words }: Reading, { beforeYear }: CountSets, { first, value, isDigits, isMarked }: Quantity): boolean => isDigits && !isMarked && typeof value === 'number' && value >= 1500 && value <= 2100 && beforeYear.has(words[first - 1]?.folded ?? '');

/** "2 a 1", "2-1": two small figures, the second not larger. The second is a score by being joined to the first. */
function isScore({ words, pack }: Reading, { first, last, value, isDigits, isRange }: Quantity): boolean {
  const [joint, other] = [words[last + 1], words[last + 2]];
  if (isTally(words, aroundOf(pack.quantity), { first, last, isDigits, isRange })) return true;
  const isJoint = joint?.text === '-' || joint?.text === ':' || joint?.text === '–' || joint?.text === 'x' || aroundOf(pack.quantity).against.has(joint?.lower ?? '');
  return isDigits && !isRange && first === last && isJoint && other?.kind === 'digits' && other.text.length < 3 && typeof value === 'number' && value < 100 && (joint?.text === 'x' || Number(other.text) <= value);
}

/** "Calle Mayor, 5": a road's word not far before, with capitals and links between. */
function isOnStreet(words: readonly Word[], streets: ReadonlySet<string>, last: number): boolean {
  for (let at = last; at > last - 4; at--) {
    const word = words[at];
    if (word?.kind !== 'letters' || (at === last && !/^\p{Lu}/u.test(word.text))) return false;
    if (streets.has(word.folded)) return at < last;
    if (!/^\p{Lu}/u.test(word.text) && word.text.length > 3) return false;
  }
  return false;
}

/** "by 218 to 210": votes, the second not larger; "from 218 to 210" tells a change. The second is a tally by being joined to the first. */
function isTally(words: readonly Word[], { against, from }: Around, { first, last, isDigits, isRange }: Pick<Quantity, 'first' | 'last' | 'isDigits' | 'isRange'>): boolean {
  const [joint, other] = [words[last + 1], words[last + 2]];
  if (!isDigits || isRange || first !== last || !against.has(joint?.lower ?? '') || joint?.kind !== 'letters' || other?.kind !== 'digits' || words[last + 3]?.kind === 'letters' && words[last + 3]?.glued) return false;
  return !from.has(words[first - 1]?.folded ?? '') && Number(other.text) < Number(words[first]?.text) && other.text.length === words[first]?.text.length && other.text.length < 4;
}

/** "12, rue du Port", "10 Weir Street", "75011 Paris", "Weir 12, 10115 Odern": a house, or a town's code before its name. */
function isAddress({ words, pack }: Reading, { streets }: CountSets, { first, last, isDigits, isMarked }: Quantity): boolean {
  if (!isDigits || isMarked || first !== last) return false;
  const again = /^(?:bis|ter|quater)$/u.test(words[last + 1]?.folded ?? '') ? 1 : 0;
  const comma = words[last + 1 + again]?.text === ',' ? again + 1 : again;
  const [next, further, third] = [words[last + 1 + comma], words[last + 2 + comma], words[last + 3 + comma]];
  if (streets.has(next?.folded ?? '') && pack.quantity.nouns.adjectives === 'after') return true;
  if (isOnStreet(words, streets, words[first - 1]?.text === ',' ? first - 2 : first - 1)) return true;
  const isCapital = (word: Word | undefined): boolean => word?.kind === 'letters' && /^\p{Lu}/u.test(word.text);
  if (pack.quantity.nouns.adjectives === 'before' && isCapital(next) && [further, third].some((word) => isCapital(word) && streets.has(word?.folded ?? ''))) return true;
  const isCode = words[first]?.text.length === 5 && isCapital(next) && !next?.glued;
  return isCode && (words[first - 1]?.text === ',' || (!pack.quantity.nouns.isCapitalised && !/[sx]$/u.test(next?.folded ?? '')) || words[first - 2]?.kind === 'digits');
}

/** "le Club des Cinq", "the Five Hundred": a number in words with a capital, between words without, is a name. */
export function isProper({ text, words, pack }: Reading, { first, last }: Quantity): boolean {
  const [before, word, next] = [words[first - 1], words[first], words[last + 1]];
  if (pack.quantity.nouns.isCapitalised || word?.kind !== 'letters' || !/^\p{Lu}\p{Ll}/u.test(word.text)) return false;
  if (before?.kind === 'letters' && /^\p{Lu}/u.test(before.text) && aroundOf(pack.quantity).articles.has(words[first - 2]?.lower ?? '') && next?.kind !== 'letters') return true;   // "the Fab Four."
  return before?.kind === 'letters' && /^\p{Ll}/u.test(before.text) && !(next?.kind === 'letters' && /^\p{Lu}/u.test(next.text)) && !text.slice(before.end, word.start).includes('\n');   // "Fire kills many" over "Four people died"
}

/** "article 5", "n° 5", "page 12", "#3", "[12]", "(3)". */
function isLabel(reading: Reading, { labels, looseLabels, oneThing }: CountSets, quantity: Quantity): boolean {
  const { first, last, isDigits, isMarked, hedge, value } = quantity;
  if (hedge) return false;
  const [before, further] = [reading.words[first - 1], reading.words[first - 2]];
  if (labels.has(before?.folded ?? '')) return true;
  if (looseLabels.has(before?.folded ?? '') && !nounAfter(reading, last + 1, false)?.isPlural) return true;
  if ((before?.text === '.' || before?.text === '°' || before?.text === ':') && before.glued && labels.has(further?.folded ?? '')) return true;
  if (!isDigits || isMarked) return false;
  if (typeof value === 'number' && value > 1 && oneThing.has(before?.folded ?? '') && !nounAfter(reading, last + 1, false)?.isPlural) return true;   // "el 787 de Boeing"
  if (before?.text === '§' || (before?.text === '#' && before.glued)) return true;
  if (before?.text === "'" && !before.glued && reading.words[first]?.text.length === 2) return true;   // "'11"
  const close = reading.words[last + 1]?.text;
  return (before?.text === '[' && close === ']') || (before?.text === '(' && (close === ')' || close === ',') && typeof value === 'number' && value < 100);
}

/**
 * "Apollo 11", "Ligue 1", "Boeing's 787", "Trent 900 engines": a capitalised word before, inside a sentence. With a noun after
 * it may still count after a preposition or a date: "in Texas 3 men", "on Monday 20 people".
 */
function isNamed(reading: Reading, { clock, ones }: CountSets, { first, last, isMarked }: Quantity): boolean {
  const { words } = reading;
  const at = words[first - 1]?.text === 's' && words[first - 2]?.text === "'" ? first - 3 : first - 1;
  const [before, further] = [words[at], words[at - 1]];
  if (isMarked || before?.kind !== 'letters' || !/\p{Lu}/u.test(before.text) || (before.text.length > 1 && clock.has(before.folded))) return false;
  if (isTitle(reading, first, last, at)) return true;
  if (!further || /[.!?:;«"“\n]/u.test(reading.text.slice(further.end, before.start)) || (further.kind === 'mark' && !/[,'’&-]/u.test(further.text))) return false;
  const noun = nounAfter(reading, last + 1, false);
  // "the Footsie 100 dropped": behind an article, what is no plural is the verb; German tells no plural by its ending
  const isVerb = noun !== null && !noun.isPlural && !ones.has(words[last + 1]?.folded ?? '');
  if (!noun || (isVerb && (reading.pack.quantity.nouns.adjectives === 'after' || (!reading.pack.quantity.nouns.isCapitalised && (further.text === '&' || further.lower === 'the'))))) return true;
  return !reading.pack.quantity.nouns.isCapitalised && further.kind === 'letters' && !isFunctionWord(reading, further.folded);
}

/** "Area 51", "Category 4.", "Odern 2, Weir 0": a sentence's first word before a figure and nothing counted behind it. */
function isTitle(reading: Reading, first: number, last: number, at: number): boolean {
  const { words, text } = reading;
  const [name, next] = [words[at], words[last + 1]];
  if (!name || isFunctionWord(reading, name.folded) || (next && !/^[,.;!?)»”"]$/u.test(next.text))) return false;
  const startsSentence = at === 0 || /[.!?:;«"“\n,]/u.test(text.slice(words[at - 1]?.start, name.start));
  return startsSentence && phraseBefore(aroundOf(reading.pack.quantity).before, words, first) === null;
}
