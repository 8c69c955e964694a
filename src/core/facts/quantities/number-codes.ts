// Figures that are no numbers: codes, dates, addresses of machines, telephone numbers, parts of names. Comes in: the words of a
// text and a place. Goes out: where the code ends, or whether a figure hangs on one. Only shapes and the words before a telephone
// number are looked at; figures that name something ("page 12") are `counts.ts`'s affair.
import { currencyOfCode } from './currencies.ts';
import type { Word } from '../../text/words.ts';

const JOINTS = new Set(['-', '/', '.', ':', ',']);

/** More figures in a row, with nothing between, are a table's line and not prose. */
const LONGEST_ROW = 12;

/** No number is written in more groups; longer chains are codes, unread so that a page of them stays linear. */
const LONGEST_CHAIN = 8;

/** The place after a chain of digits that is no number: "+1-222-2222", "192.168.1.2", "12/05/2022", "01 23 45 67 89". */
export function endOfCode(words: readonly Word[], start: number): number {
  if (words[start]?.kind !== 'digits' || words[start - 1]?.kind === 'digits') return start;
  const glued = chain(start, 2, (at) => isMarkJoint(words, at));
  if (glued.links >= 2 && (glued.links > LONGEST_CHAIN || !isGroupedNumber(words, start, glued.end))) return glued.end;
  const slashed = chain(start, 2, (at) => words[at]?.text === '/' && words[at + 1]?.kind === 'digits');
  if (slashed.links >= 2) return slashed.end;   // "05 / 02 / 2013"
  const pairs = chain(start, 1, (at) => words[at]?.kind === 'digits' && words[at]?.text.length === 2 && words[at - 1]?.text.length === 2);
  if (pairs.links >= 2) return pairs.end;
  const row = chain(start, 1, (at) => words[at]?.kind === 'digits');
  return row.links > LONGEST_ROW ? row.end : start;
}

/** How many words may stand between "tel." and the number: "Phone number is +1 …", "Tel.: (030) …". */
const PHONE_REACH = 4;

/**
 * The place after a telephone number: digits in groups behind a word that says so ("tel. 912 345 678"), a city's code in brackets
 * ("(212) 555-0199") or a leading nought ("0800 123 456").
 */
export function endOfPhone(words: readonly Word[], phones: ReadonlySet<string>, start: number): number {
  const [word, next] = [words[start], words[start + 1]];
  if (word?.kind !== 'digits') return start;
  const isBracketed = words[start - 1]?.text === '(' && next?.text === ')' && words[start + 2]?.kind === 'digits' && (words[start + 2]?.text.length ?? 0) >= 3;
  const isNought = /^0\d{0,4}$/u.test(word.text) && ((next?.kind === 'digits' && next.text.length > 1) || ((next?.text === '/' || next?.text === '-') && words[start + 2]?.kind === 'digits')) && !word.glued;
  if (!isBracketed && !isNought && !isAfterPhone(words, phones, start)) return start;
  let at = start + 1;
  while (words[at]?.kind === 'digits' || (/^[-/.()]$/u.test(words[at]?.text ?? '') && (words[at + 1]?.kind === 'digits' || (words[at]?.text === ')' && words[at + 1]?.text !== '(')) && at - start < LONGEST_ROW)) at++;
  return at;
}

/** Behind the word only marks, short links and "number" may stand: "the phone costs 599" is a price, "call 300 people" counts. */
function isAfterPhone(words: readonly Word[], phones: ReadonlySet<string>, start: number): boolean {
  const next = words[start + 1];
  if (next?.kind === 'letters' || (words[start]?.text.length ?? 0) < 3 && next?.kind !== 'digits' && words[start - 1]?.text !== '+') return false;
  for (let back = 1; back <= PHONE_REACH; back++) {
    const word = words[start - back];
    if (!word || word.kind === 'digits') return false;
    if (word.kind === 'letters' && phones.has(word.folded)) return true;
    if (word.kind === 'letters' && word.text.length > 3 && !word.folded.startsWith('num')) return false;
  }
  return false;
}

function chain(start: number, step: number, holds: (at: number) => boolean): { readonly links: number; readonly end: number } {
  let links = 0;
  let at = start + 1;
  for (; holds(at); at += step) links++;
  return { links, end: at };
}

const isMarkJoint = (words: readonly Word[], at: number): boolean => {
  const [mark, next] = [words[at], words[at + 1]];
  return Boolean(mark && next && JOINTS.has(mark.text) && mark.glued && next.glued && next.kind === 'digits');
};

/** "1.234.567" and "12,34,567" are numbers: one mark, or two with the last as decimal, and groups of two or three. */
function isGroupedNumber(words: readonly Word[], start: number, end: number): boolean {
  const marks = words.slice(start, end).filter((word) => word.kind === 'mark').map((word) => word.text);
  const inner = words.slice(start + 2, end).filter((word) => word.kind === 'digits');
  if (marks.includes('/') || marks.includes(':') || marks.includes('-')) return isRangeOfNumbers(marks);
  const groups = marks.every((mark) => mark === marks[0]) ? inner : inner.slice(0, -1);
  return new Set(marks.slice(0, -1)).size === 1 && groups.every((word) => word.text.length === 3 || (word.text.length === 2 && marks[0] === ',')) && (words[start]?.text.length ?? 9) <= 3;
}

/** "1.000-5.000", "2,5-3,5": one hyphen in the middle of the marks. */
const isRangeOfNumbers = (marks: readonly string[]): boolean => marks.filter((mark) => mark === '-').length === 1 && !marks.includes('/') && !marks.includes(':');

/** Part of a name or code: "F-16", "A380", "Covid-19", "%28", "2022-01"; not "d'1", "(3", "$5", "US$3". */
export function isAttached(words: readonly Word[], first: number): boolean {
  const [word, before, further] = [words[first], words[first - 1], words[first - 2]];
  if (!word?.glued || !before) return false;
  if (before.kind === 'letters') return word.kind === 'digits' && currencyOfCode(before.text) === undefined;
  if (before.kind === 'digits') return true;
  if (!before.glued || !further) return before.text === '#' || before.text === '_' || before.text === '@';
  if (before.text === '+') return further.kind === 'digits' || further.text === "'";   // "90+2", "90'+2"
  if (before.text === '-' || before.text === '/') return further.kind !== 'mark';
  if (before.text === '.' && /^\p{Lu}{2,}$/u.test(further.text)) return true;   // "BA.5"
  if (before.text === '.' || before.text === ',' || before.text === ':') return further.kind === 'digits';
  return /[=%&?_#@]/u.test(before.text) || (before.text === '>' && further.text === '=');   // "=>30" is code
}
