// Ages told by the marks around them: between two commas, in brackets, behind a name and a comma. In: the words of a text and those of
// the figure. Out: yes or no. A minute of a match and another's part of what was counted stand between such marks, too.
import { isOne, type AgeSets } from './age-sets.ts';
import { isOfStem } from './quantities.ts';
import type { Reading } from '../reading.ts';

/** Younger, a figure in brackets is something else as often. */
const GROWN = 12;

/** "Two girls, 15 and 17, died", "Olms und Odrin, 15 und 17,": a list of figures between two marks, behind people. */
export function isPeopleApposed({ words }: Reading, sets: AgeSets, first: number, last: number): boolean {
  const [mark, who, next] = [words[first - 1], words[first - 2], words[last + 1]];
  return mark !== undefined && /^[,(]$/u.test(mark.text) && next !== undefined && /^[,)]$/u.test(next.text) && isOne(who, sets);
}

/** "Anna Weber, 44, said", "the actress, 33, left", "with Anna Weber, 44.": two plain digits in commas after a word, or at the end after a full name. */
export function isBetweenCommas(words: Reading['words'], first: number, last: number): boolean {
  const [name, comma, figure, next] = [words[first - 2], words[first - 1], words[first], words[last + 1]];
  const isFullName = next?.text === '.' && [name, words[first - 3]].every((word) => word?.kind === 'letters' && /^\p{Lu}\p{Ll}/u.test(word.text)) && Number(figure?.text) >= 18;
  return name?.kind === 'letters' && first === last && comma?.text === ',' && (next?.text === ',' || isFullName) && figure?.kind === 'digits' && figure.text.length === 2 && !figure.text.startsWith('0');
}

/** "Ulrich Wendt (63)", "die Mutter (41)": one of people, or a full name and a grown person's two figures; not "Müller (63)", "Wirtz (23.)", which are minutes of a match. */
export function isInBrackets(words: Reading['words'], sets: AgeSets, first: number, last: number): boolean {
  const [figure, open] = [words[first], words[first - 1]];
  if (words[last + 2]?.text === ',' || words[last + 2]?.text === ';' || isOfMatch(words, sets, first)) return false;   // "Tore: Florian Wirtz (63), Kai Havertz (77)", placings
  return open?.text === '(' && first === last && words[last + 1]?.text === ')' && /^[1-9]\d$/u.test(figure?.text ?? '') && Number(figure?.text) >= GROWN
    && (isOne(words[first - 2], sets) || [words[first - 2], words[first - 3]].every((word) => word?.kind === 'letters' && /^\p{Lu}\p{Ll}/u.test(word.text)));
}

/** Words of a sentence on either side that may tell of a match. */
const MATCH_REACH = 16;

/** "Thomas Olms (23) TRAF zum 1:0": a score or a word of scoring in the same sentence. */
function isOfMatch(words: Reading['words'], { scoring }: AgeSets, first: number): boolean {
  for (const step of [1, -1]) {
    for (let at = first + step; Math.abs(at - first) <= MATCH_REACH && words[at] && !/^[.!?]$/u.test(words[at]?.text ?? ''); at += step) {
      const isScore = words[at]?.text === ':' && words[at]?.glued === true && words[at + 1]?.glued === true && words[at + 1]?.kind === 'digits' && words[at - 1]?.kind === 'digits';
      if (isScore || isOfStem(words[at]?.folded ?? '', scoring)) return true;
    }
  }
  return false;
}

/** How far back "28 seats" may stand: "los liberales suman 28 escaños y los progresistas de Joaquín Robles, 21,". */
const SHARE_REACH = 14;

/** "28 seats and the party OF Joaquín Robles, 21,": the other's part of what was counted before, its noun left out. */
export function isOfShare({ words }: Reading, { of }: AgeSets, first: number): boolean {
  let at = first - 2;
  while (words[at]?.kind === 'letters' && /^\p{Lu}/u.test(words[at]?.text ?? '')) at--;
  if (!of.has(words[at]?.folded ?? '')) return false;
  for (let back = at - 1; back > at - SHARE_REACH; back--) {
    if (!words[back] || /^[.;!?]$/u.test(words[back]?.text ?? '')) return false;
    if (words[back]?.kind === 'digits') return words[back + 1]?.kind === 'letters';
  }
  return false;
}

/** "Weber, 44 ans," and "Weber (44 ans)": between a name and a mark; "le gardien, 58 ans," and "la ministra, de 61 años,": between two marks. */
export function isApposed(words: Reading['words'], { of }: AgeSets, first: number, last: number): boolean {
  const at = of.has(words[first - 1]?.folded ?? '') ? first - 1 : first;
  const [mark, name, next] = [words[at - 1], words[at - 2], words[last + 1]];
  if (!mark || !name || !/^[,(]$/u.test(mark.text) || (next !== undefined && !/^[,.;:)]$/u.test(next.text))) return false;
  const isInitial = name.text === '.' && name.glued && words[at - 3]?.text.length === 1;   // "Karim B., 34 ans,"
  const isName = isInitial || (name.kind === 'letters' && /^\p{Lu}/u.test(name.text));
  return isName || (name.kind === 'letters' && next !== undefined && words[first]?.kind === 'digits' && (mark.text === '(' ? next.text === ')' : next.text === ','));
}
