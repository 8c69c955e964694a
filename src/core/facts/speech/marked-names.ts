// Whether what stands in marks is a name or a title and nobody's words: "le film « Paris, la nuit »", "Sturm „Zoltan“", "au « Courrier »".
// Comes in: a text and a stretch between marks. Goes out: yes or no, by the word before it and its capitals; who said it is asked elsewhere.
import { NAMED_THINGS } from '../../languages/speaker-words.ts';
import { wordSet } from '../../languages/speech-words.ts';
import { fold } from '../../text/words.ts';
import { lexiconOf } from '../names/name-lists.ts';
import type { Quoted } from './quote-marks.ts';
import type { Reading } from '../reading.ts';

/** "The Long Hunger", „Hamburger Abendblatt“: capitals throughout; somebody says it only where the words of saying stand beside it. */
export function isTitle({ text, pack }: Reading, { start, end, outer }: Quoted): boolean {
  if (/[!?]\s/u.test(text.slice(start, Math.min(end, start + 80)))) return false;   // "Resign! Resign!"
  const words = text.slice(start, Math.min(end, start + 80)).match(/\p{L}+/gu) ?? [];
  const isCapital = words.filter((word) => /^\p{Lu}/u.test(word)).length > 1 && words.every((word) => /^\p{Lu}/u.test(word) || word.length < 4);
  if (!isCapital || !pack.name.nounsAreCapital) return isCapital;
  return wordSet(pack.speech.phrase.determiners).has(wordBefore(text, outer.start));
}

/** "das Schiff „Hansa“", "la tempête « Xavier »": a short name behind what bears one. */
export const isThingsName = (reading: Reading, quoted: Quoted): boolean => isShortName(reading, quoted) && bearsName(reading, quoted.outer.start);

/** Whether the word that ends before an offset is a thing that bears a name: a ship, a film, a storm; German "Containerschiff" too. */
export function bearsName({ original, pack }: Pick<Reading, 'original' | 'pack'>, at: number): boolean {
  const thing = fold(wordBefore(original, at));
  const { storms, nounsAreCapital } = lexiconOf(pack.name);
  const isOne = (word: string): boolean => NAMED_THINGS.has(word) || storms.has(word);
  return isOne(thing) || (nounsAreCapital && [4, 5, 6, 7, 8].some((length) => thing.length > length + 2 && isOne(thing.slice(-length))));
}

/** "dem „Tagesblatt“", "au « Courrier »": one word behind an article, close behind where `others` were quoted or with nobody to say it. */
export function isPaper(reading: Reading, quoted: Quoted, others = -Infinity): boolean {
  const { text, pack } = reading;
  const { start, end, outer } = quoted;
  if (!isShortName(reading, quoted) || outer.start - others > NEAR_OTHERS || !/^\p{L}+$/u.test(text.slice(start, end))) return false;
  const { definites, determiners, links, prepositions, datives } = pack.speech.phrase;
  const before = wordBefore(text, outer.start);
  if (datives !== undefined) return wordSet(datives).has(before);
  return wordSet(definites).has(before) || (wordSet(determiners).has(before) && wordSet(links).has(before)) || wordSet(prepositions).has(before);
}

/** "le « Korrigan »", "dans « Aude »": one capitalised word behind an article or preposition, where only names have capitals. */
export function isLoneName({ text, original, pack }: Reading, { start, end, outer }: Quoted): boolean {
  if (pack.name.nounsAreCapital || end - start > LONGEST_THING || !/^\p{Lu}\p{Ll}+$/u.test(original.slice(start, end))) return false;
  const { definites, prepositions, links } = pack.speech.phrase;
  const before = wordBefore(text, outer.start);
  return [definites, prepositions, links].some((list) => wordSet(list).has(before));
}

/** "Dem „Tagesblatt“ sagte sie": the paper something is said to opens the sentence, where articles tell to whom. */
export function isHearer({ text, pack }: Reading, { start, end, outer }: Quoted): boolean {
  const { datives } = pack.speech.phrase;
  if (datives === undefined || end - start > LONGEST_THING || !wordSet(datives).has(wordBefore(text, outer.start))) return false;
  const verb = /^\s(?<verb>\p{L}+)/u.exec(text.slice(outer.end, outer.end + LONGEST_THING))?.groups?.['verb'] ?? '';
  return wordSet(pack.speech.attribution.said).has(verb);
}

/** A few words with a capital and no stop of their own. */
const isShortName = ({ text, original }: Reading, { start, end }: Quoted): boolean => end - start < LONGEST_TITLE && /^\p{Lu}/u.test(original.slice(start, start + 2)) && !/[.!?,]$/u.test(text.slice(start, end));
const LONGEST_TITLE = 60;
/** Characters from what somebody said to the name of the paper it was said to. */
const NEAR_OTHERS = 60;

/** The word that makes the stretch a name, "surnommé « le Renard »", "the so-called “cliff”"; null when none does. */
export function namingBefore({ text, pack }: Reading, { outer }: Quoted): string | null {
  const naming = wordSet(pack.speech.attribution.naming);
  return [wordBefore(text, outer.start, '-'), wordBefore(text, outer.start)].find((word) => naming.has(word)) ?? null;
}

/** Longer words bear no name: "Containerschiff". */
const LONGEST_THING = 24;

/** The word that ends before an offset, in lower case, a blank between or not, with what `joints` may join inside; "" for none. Walked, not matched: a page may be nothing but marks. */
function wordBefore(text: string, at: number, joints = ''): string {
  let end = at;
  while (end > at - 2 && /\s/u.test(text.charAt(end - 1))) end--;
  let start = end;
  while (start > Math.max(0, end - LONGEST_THING) && (/\p{L}/u.test(text.charAt(start - 1)) || (start < end && joints !== '' && joints.includes(text.charAt(start - 1))))) start--;
  return text.slice(start, end).toLowerCase();
}
