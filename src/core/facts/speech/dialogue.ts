// Dialogue by dashes, the habit of fiction and interviews: a line that opens with a dash is somebody's words, up to where the
// teller breaks in ("— Oui, dit-il, je viens."). A list opens its lines with dashes too: only a text that shows speech
// somewhere (a teller breaking in, a question, an exclamation) is read this way. A known failure: a list of questions.
import { wordSet } from '../../languages/speech-words.ts';
import type { Span } from '../../text/span.ts';
import { wordFrom, type Word } from '../../text/words.ts';
import type { Quoted } from './quote-marks.ts';
import type { Reading } from '../reading.ts';

const DASHES = '—–-';
/** A teller who breaks in is brief; what runs on is a sentence of its own. In words. */
const LONGEST_BREAK = 25;

interface Line extends Span { readonly words: readonly Word[] }

/** Stretches said behind dashes, in order, none on a line that holds one of `taken` (by position). Linear. */
export function findDialogue(reading: Reading, taken: readonly Quoted[]): readonly Quoted[] {
  const marked = taken.filter(({ depth }) => depth === 0);
  let next = 0;
  const lines = dashLines(reading).filter((line) => {
    while ((marked[next]?.outer.end ?? Infinity) <= line.start) next++;
    return (marked[next]?.outer.start ?? Infinity) >= line.end;
  });
  const parts = lines.map((line) => ({ line, spans: spokenParts(reading, line) }));
  const told = parts.filter(({ spans }) => spans.length > 1 || spans.some(({ isBroken }) => isBroken)).length;
  const lively = lines.filter((line) => /[?!]/u.test(reading.text.slice(line.start, line.end))).length;
  if (told === 0 && (lines.length < 2 || lively * 3 < lines.length)) return [];
  return parts.flatMap(({ spans }) => spans.map(({ start, end }) => ({ start, end, outer: { start, end }, isClosed: true, depth: 0, isContinued: false, isDialogue: true as const })));
}

function dashLines({ text, words }: Reading): readonly Line[] {
  const lines: Line[] = [];
  let next = 0;
  for (const match of text.matchAll(/(?<=^|[\n\r])[ \t]*(?<dash>—|–|--|- )[^\n\r]+/gu)) {
    const end = match.index + match[0].length;
    while ((words[next]?.start ?? Infinity) < match.index) next++;
    const first = next;
    while ((words[next]?.start ?? Infinity) < end) next++;
    const own = words.slice(first, next);
    const lead = own.findIndex(({ kind, text: sign }) => kind !== 'mark' || !DASHES.includes(sign));
    const start = own[lead]?.start;
    if (lead >= 0 && start !== undefined) lines.push({ start, end, words: own.slice(lead) });
  }
  return lines;
}

interface Part extends Span { readonly isBroken: boolean }

/** The line without what the teller says. */
function spokenParts(reading: Reading, line: Line): readonly Part[] {
  const parts: Part[] = [];
  let start = line.start;
  const add = (from: number, to: number, isBroken: boolean): void => {
    const piece = reading.text.slice(from, to);
    const lead = piece.length - piece.replace(/^[\s,.;—–-]+/u, '').length;
    const body = piece.slice(lead).replace(/[\s,;—–-]+$/u, '');
    if (/\p{L}/u.test(body)) parts.push({ start: from + lead, end: from + lead + body.length, isBroken });
  };
  for (let at = 1; at < line.words.length; at++) {
    const end = breakEnd(reading, line.words, at);
    if (end === null) continue;
    add(start, line.words[at]?.start ?? line.end, true);
    start = line.words[end]?.start ?? line.end;
    at = end;
  }
  add(start, line.end, false);
  return parts;
}

/** The stretches of a marked quotation that are its speaker's own: without "a dit Odrin" in their midst. The whole where nobody breaks in. */
export function ownWords(reading: Reading, { start, end }: Span): readonly Span[] {
  const words = reading.words.slice(wordFrom(reading.words, start), wordFrom(reading.words, end));
  const parts = spokenParts(reading, { start, end, words });
  return parts.some(({ isBroken }) => isBroken) ? parts : [{ start, end }];
}

/** The words of the first teller who breaks in and is answered by more words behind; null when none does. */
export function firstBreak(reading: Reading, words: readonly Word[]): readonly Word[] | null {
  for (let at = 2; at < words.length; at++) {
    const end = words[at - 1]?.kind === 'mark' ? breakEnd(reading, words, at) : null;
    if (end !== null) return words.slice(at, end);
  }
  return null;
}

/** Index of the mark behind the teller's words when they begin at `at` ("dit-il", "s'écria Odrin", "—dijo ella—"); null when they do not. */
function breakEnd({ pack }: Reading, words: readonly Word[], at: number): number | null {
  const { said, pronouns, between, auxiliaries } = pack.speech.attribution;
  const before = words[at - 1];
  if (before?.kind !== 'mark' || !',!?….—–-"»'.includes(before.text) || (before.text === '-' && words[at]?.glued && words[at - 2]?.end === before.start)) return null;
  let verb = at;
  while (verb < at + 4 && (isOf(between, words[verb]) || words[verb]?.text === "'" || isOf(auxiliaries, words[verb]))) verb++;
  if (!isOf(said, words[verb]) && !(verb > at && isOf(pack.speech.attribution.participles, words[verb]))) return null;
  let subject = verb + 1;
  while (words[subject]?.text === '-' || (words[subject]?.lower === 't' && words[subject]?.glued)) subject++;
  const next = words[subject];
  const isSubject = isOf(pronouns, next) || isOf(pack.speech.phrase.determiners, next) || (next?.kind === 'letters' && /^\p{Lu}/u.test(next.text));
  if (!isSubject && !'—–'.includes(before.text)) return null;
  for (let end = subject; end < Math.min(words.length, at + LONGEST_BREAK); end++) {
    if ('—–-'.includes(before.text) && '.,;:!?…'.includes(words[end]?.text ?? '') && dashBehind(words, end)) continue;   // "–insistió la ponente, Clara Odrin– es"
    if (words[end]?.kind !== 'mark' || !'.,;:!?—–…-'.includes(words[end]?.text ?? '') || (words[end]?.text === '-' && !closesDash(before, words, end) && (words[end]?.glued || words[end + 1]?.glued))) continue;
    // "s'écria Odrin, qui n'en revenait pas", "fit Odrin, et il se tut": the teller goes on.
    if (words[end]?.text !== ',' || !(isOf(pack.speech.phrase.relatives, words[end + 1]) || isOf(pack.speech.attribution.joining, words[end + 1]))) return end;
  }
  return words.length - at < LONGEST_BREAK ? words.length : null;
}

/** "-dijo Odrin- es": a dash typed as a hyphen, glued to what stands before it alone. */
const closesDash = (opening: Word, words: readonly Word[], at: number): boolean => opening.text === '-' && words[at]?.glued === true && words[at + 1]?.glued !== true;

/** Whether a dash closes what a dash opened, within the most a teller says and before any full stop. */
function dashBehind(words: readonly Word[], from: number): boolean {
  if (words[from]?.text !== ',') return false;
  for (let at = from + 1; at < Math.min(words.length - 1, from + LONGEST_BREAK); at++) {
    if (words[at]?.kind !== 'mark') continue;
    if ('.;:!?'.includes(words[at]?.text ?? '')) return false;
    if ('—–-'.includes(words[at]?.text ?? '') && !(words[at]?.glued && words[at + 1]?.glued)) return true;
  }
  return false;
}

const isOf = (list: string, word: Word | undefined): boolean => word?.kind === 'letters' && wordSet(list).has(word.lower);
