// A text in, its quoted stretches out: which mark opens, which closes, what nests, what was never closed.
// One pass with a small stack, paragraph by paragraph. A mark is read by what touches it first ("»Ja«" and "«Ja»" need no
// language), then by what is open, then by the habit of the language. It does not tell a quotation from a title in marks.
import type { Span } from '../../text/span.ts';

/** A stretch between two marks. The span is the words alone: without marks and without the blanks inside them. */
export interface Quoted extends Span {
  /** With both marks; ends with the paragraph when it was never closed. */
  readonly outer: Span;
  readonly isClosed: boolean;
  /** 0 for a stretch inside no other. */
  readonly depth: number;
  /** It opens its paragraph with a mark because the paragraph before ended inside the same quotation. */
  readonly isContinued: boolean;
  /** Said behind a dash: the next one is somebody else's. */
  readonly isDialogue?: true;
}

/** Which way guillemets point where blanks on both sides leave it open: « out » or » in «. */
export type GuillemetHabit = 'outward' | 'inward';

/** `leans`: a word or the end of one stands right before ("Ja" in "Ja“"); `leads`: one begins right after. `isSingle`: of the lighter weight, "‘", not "“". */
interface Mark { readonly at: number; readonly length: number; readonly sign: string; readonly before: string; readonly after: string; readonly leans: boolean; readonly leads: boolean; readonly isSingle: boolean }
interface Opening { readonly mark: Mark; readonly isContinued: boolean; readonly isLine: boolean }
type Role = 'opens' | 'closes' | 'turns' | 'none';

/** Code units of the marks; a walk asks them faster than a pattern finds them. */
const MARKS: ReadonlySet<number> = new Set([...'«»‹›“”„‟‚‘’\'"＂'].map((sign) => sign.charCodeAt(0)));
/** None stands below, nor between the letters. */
const [FIRST_MARK, APOSTROPHE, BACKTICK, FIRST_WIDE_MARK] = [0x22, 0x27, 0x60, 0xab];
/** A rule of so many equal marks or more quotes nothing; of a longer one the rest is looked at anew. */
const [SHORTEST_RULE, LONGEST_RULE] = [8, 4096];
const ANY_MARK = /[«»‹›“”„‟‚‘’'"＂`]/gu;
const PARAGRAPH = /[^\n\r\u2028\u2029]+/gu;
const LETTER = /^[\p{L}\p{M}\p{Nd}]$/u;
const DIGIT = /^\p{Nd}$/u;
/** Deeper nesting than this is noise: a page of inches, a table of ditto marks. */
const DEPTH_LIMIT = 4;
/** A paragraph with more marks is not looked through for one glued to the wrong side. */
const MOST_ASTRAY = 12;

// Which marks close what. Unlike marks of one weight close each other as a last resort ("„Ja"": typed without a German keyboard).
const CLOSERS: Readonly<Record<string, string>> = {
  '«': '»', '»': '«', '‹': '›', '›': '‹', '“': '”“‟', '„': '“”‟', '‟': '”', '"': '"', '＂': '＂', '``': "''``",
  '‚': '‘’', '‘': '’', "'": "'", '”': '”', "''": "''",
};
const SINGLES = "‹›‚‘’'";

const isBlank = (char: string): boolean => char === ' ' || char.trim() === '';
const leansOn = (before: string): boolean => !isBlank(before) && !'([{—–-/«‹“„‚‘¿¡’\''.includes(before);
const leadsTo = (after: string): boolean => !isBlank(after) && !'.,;:!?)]}…/»›”'.includes(after);

let last: { readonly text: string; readonly habit: GuillemetHabit; readonly found: readonly Quoted[] } | undefined;

/** Quoted stretches by position, outer before inner. Linear. Remembers the last text: sentences, quotes and certainty ask in turn. */
export function findQuoted(text: string, habit: GuillemetHabit): readonly Quoted[] {
  if (last?.text !== text || last.habit !== habit) last = { text, habit, found: readQuoted(text, habit) };
  return last.found;
}

function readQuoted(text: string, habit: GuillemetHabit): readonly Quoted[] {
  const found: Quoted[] = [];
  let isOpen = false;
  let nextMark = 0;
  for (const match of text.matchAll(PARAGRAPH)) {
    if (!match[0].trim()) continue;
    const paragraph = { start: match.index, end: match.index + match[0].length };
    if (nextMark < paragraph.start) nextMark = markFrom(text, paragraph.start);
    if (nextMark >= paragraph.end) {
      isOpen = false;
      continue;
    }
    const closer = isOpen ? closerOfLast(text, paragraph, found.at(-1)) : null;
    const last = found.at(-1);
    if (closer && last) found[found.length - 1] = { ...last, end: trimmedEnd(text, last.start, closer.at), outer: { start: last.outer.start, end: closer.at + closer.length }, isClosed: true };
    isOpen = readParagraph(text, closer ? { start: closer.at + closer.length, end: paragraph.end } : paragraph, { habit, isContinued: isOpen && !closer }, found);
  }
  return found.sort((a, b) => a.outer.start - b.outer.start);
}

/** Where the next mark stands, of whatever kind; infinity when none does. */
function markFrom(text: string, start: number): number {
  const any = new RegExp(ANY_MARK);
  any.lastIndex = start;
  return any.exec(text)?.index ?? Infinity;
}

const trimmedEnd = (text: string, start: number, end: number): number => start + text.slice(start, end).trimEnd().length;

/**
 * The mark in the next line that closes what the line before left open, in a text broken into a line a sentence: the first mark
 * of all closes, and opens nothing of its own. Null where the quotation opens again, or was never closed.
 */
function closerOfLast(text: string, paragraph: Span, last: Quoted | undefined): Mark | null {
  if (!last || last.isClosed || last.depth > 0) return null;
  const marks = marksOf(text, paragraph).filter((mark) => !mark.isSingle);
  const [first] = marks;
  const sign = text.charAt(last.outer.start);
  if (!first || !CLOSERS[sign]?.includes(first.sign) || first.at === paragraph.start + text.slice(paragraph.start, paragraph.end).search(/\S/u)) return null;
  const isOdd = marks.filter((mark) => mark.sign === first.sign).length % 2 === 1;
  return (first.sign === '"' ? isOdd : first.leans || !first.leads) ? first : null;
}

/** Adds the paragraph's stretches to `found`; tells whether it ends inside one. */
function readParagraph(text: string, paragraph: Span, how: { readonly habit: GuillemetHabit; readonly isContinued: boolean }, found: Quoted[]): boolean {
  const marks = marksOf(text, paragraph);
  const stack: Opening[] = [];
  let lastClosed = -1;
  const firstAt = paragraph.start + text.slice(paragraph.start, paragraph.end).search(/\S/u);
  const close = (level: number, end: number, markLength: number): void => {
    const opening = stack[level];
    stack.length = level;
    if (!opening) return;
    const quoted = quotedBetween(text, opening, { end, markLength, depth: level });
    if (quoted) found.push(quoted);
    lastClosed = Math.max(lastClosed, opening.mark.at);
  };
  marks.forEach((mark, index) => {
    const startsLine = mark.at === firstAt;
    const isReopened = startsLine && how.isContinued && mark.sign !== "'";
    const role = isReopened ? 'opens' : closesAstray(text, marks, index, stack) ? 'closes' : roleOf(mark, stack, how.habit, paragraph);
    if (role === 'opens' || (role === 'turns' && levelFor(mark, stack) < 0)) {
      if (mark.isSingle && !hasCloser(marks, index)) return;
      dropUnclosed(text, mark, stack);
      if (stack.length < DEPTH_LIMIT) stack.push({ mark, isContinued: startsLine && how.isContinued, isLine: startsLine });
      return;
    }
    if (role === 'none') return;
    const level = levelFor(mark, stack);
    if (level < 0) return;
    close(isLastOf(marks, index) ? outermost(mark, stack, level) : level, mark.at, mark.length);
  });
  const left = stack.find(({ mark }) => !mark.isSingle);
  if (!left || left.mark.at < lastClosed || !isSurelyOpen(text, left, marks)) return false;
  close(stack.indexOf(left), paragraph.end, 0);
  return true;
}

function marksOf(text: string, { start, end }: Span): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = start, length = 1; at < end; at += length) {
    length = signLength(text, at, end);
    if (length === 0 || length > 2) {
      length ||= 1;
      continue;
    }
    const sign = length === 2 ? text.slice(at, at + 2) : text.charAt(at);
    const before = at > start ? text.charAt(at - 1) : '';
    const after = at + length < end ? text.charAt(at + length) : '';
    const [leans, leads] = [leansOn(before), leadsTo(after)];
    if (leans && leads) {   // a digit or a letter on both sides does
      if ('"”″\'\''.includes(sign) && DIGIT.test(before) && DIGIT.test(after)) continue;   // seconds: 4'28"61
      // "l'eau", "it’s", "5'9": between letters it is an apostrophe, whatever its shape
      if ("'’‘".includes(sign) && LETTER.test(before) && LETTER.test(after)) continue;
    }
    if (leads && "'’‘".includes(sign) && DIGIT.test(after)) continue;   // nor does one quote in "the '90s"
    marks.push({ at, length, sign, before, after, leans, leads, isSingle: length === 1 && SINGLES.includes(sign) });
  }
  return marks;
}

/** Units of the mark that begins here, 2 of a doubled one; of a rule of equal marks all, as far as one goes; 0 where none does. */
function signLength(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (unit === BACKTICK) return at + 1 < end && text.charCodeAt(at + 1) === BACKTICK ? 2 : 0;
  if (unit < FIRST_MARK || (unit > BACKTICK && unit < FIRST_WIDE_MARK) || !MARKS.has(unit)) return 0;
  let run = 1;
  while (run < LONGEST_RULE && at + run < end && text.charCodeAt(at + run) === unit) run++;
  return run >= SHORTEST_RULE ? run : unit === APOSTROPHE && run > 1 ? 2 : 1;
}

function roleOf(mark: Mark, stack: readonly Opening[], habit: GuillemetHabit, paragraph: Span): Role {
  const { sign, leans: before, leads: after } = mark;
  if ('«»‹›'.includes(sign)) {
    if (before !== after) return after ? 'opens' : closesGuillemet(mark, stack, paragraph);
    const opener = habit === 'outward' ? '«‹' : '»›';
    if (!opener.includes(sign)) return 'closes';
    return isAtEnd(mark, paragraph) ? 'closes' : 'opens';
  }
  if (sign === '„' || sign === '‟' || sign === '``') return before && !after ? 'closes' : 'opens';
  if (sign === '”') return !before && after && levelFor(mark, stack) < 0 ? 'opens' : 'closes';
  if (sign === '“') return (before && !after) || stack.some(({ mark: { sign: open } }) => open === '„') ? 'closes' : 'opens';
  if (sign === '‚' || sign === '‘') return sign === '‘' && stack.some(({ mark: { sign: open } }) => open === '‚') ? 'closes' : !before && after ? 'opens' : 'none';
  if (sign === '’') return levelFor(mark, stack) >= 0 && !after ? 'closes' : 'none';
  if (sign === "'") return before ? (after ? 'none' : 'closes') : after ? 'opens' : 'none';
  if (!before && after) return 'opens';
  return before && !after ? 'closes' : 'turns';
}

/** "We agree, "Odrin said.": a straight mark glued to the wrong side, where one is open and all are even. */
function closesAstray(text: string, marks: readonly Mark[], index: number, stack: readonly Opening[]): boolean {
  const mark = marks[index];
  if (mark?.sign !== '"' || index % 2 === 0 || stack.length !== 1 || stack[0]?.mark.sign !== '"' || marks.length > MOST_ASTRAY || marks.length % 2 === 1) return false;
  return mark.before === ' ' && mark.leads && /[,.!?]\s$/u.test(text.slice(Math.max(0, mark.at - 2), mark.at)) && marks.every(({ sign }) => sign === '"');
}

/** "désescalade. «" at the end of a paragraph closes; "mot «" inside one, in a language that opens with it, has lost its blank. */
const closesGuillemet = (mark: Mark, stack: readonly Opening[], paragraph: Span): Role => (levelFor(mark, stack) >= 0 || isAtEnd(mark, paragraph) ? 'closes' : 'none');

const isAtEnd = ({ at, length, after }: Mark, paragraph: Span): boolean => at + length >= paragraph.end - 2 && !LETTER.test(after);

/** The opening this mark may close: of its own kind first, else the innermost of its weight; -1 when none. */
function levelFor({ sign, isSingle }: Mark, stack: readonly Opening[]): number {
  for (let level = stack.length - 1; level >= 0; level--) if (CLOSERS[stack[level]?.mark.sign ?? '']?.includes(sign)) return level;
  for (let level = stack.length - 1; level >= 0; level--) if ((stack[level]?.mark.isSingle ?? false) === isSingle) return level;
  return -1;
}

/**
 * Two of one straight mark are open and this is the last mark of the paragraph: "X said: "I come, he said." The inner one was
 * never closed, so the mark belongs to the outer.
 */
function outermost({ sign }: Mark, stack: readonly Opening[], level: number): number {
  const first = stack.findIndex((opening) => opening.mark.sign === sign);
  return first >= 0 && sign === '"' ? first : level;
}

const isLastOf = (marks: readonly Mark[], index: number): boolean => index === marks.length - 1;

/** As careless hands close them. */
const LOOSE_CLOSERS: Readonly<Record<string, string>> = { "'": "'’", '‘': "’'" };

/** Marks looked through for the one that closes a single one. */
const CLOSER_REACH = 7;

/** A single mark only opens where one that may close it follows within the next few marks: "the '90s" opens nothing. */
function hasCloser(marks: readonly Mark[], index: number): boolean {
  const sign = marks[index]?.sign ?? '';
  const closers = LOOSE_CLOSERS[sign] ?? CLOSERS[sign] ?? '';
  for (let at = index + 1; at <= index + CLOSER_REACH; at++) {
    const mark = marks[at];
    if (!mark) return false;
    if ((!mark.leads || (sign === '‚' && mark.after === '“')) && closers.includes(mark.sign) && (mark.leans || '‹›'.includes(mark.sign))) return true;
  }
  return false;
}

/** A new quotation begins after a full stop while one like it is open: that one was never closed, and where it ended nobody knows. */
function dropUnclosed(text: string, mark: Mark, stack: Opening[]): void {
  const level = stack.findIndex((opening) => opening.mark.sign === mark.sign);
  if (level >= 0 && /[.!?…]["”»]?\s*$/u.test(text.slice(Math.max(0, mark.at - 4), mark.at))) stack.length = level;
}

/** Whether a quotation that reaches the end of its paragraph unclosed is one at all: marks that only open, or a place where speech begins. */
function isSurelyOpen(text: string, { mark, isLine }: Opening, marks: readonly Mark[]): boolean {
  if (marks.some((other) => other.at > mark.at && other.sign === mark.sign && other.sign !== '"')) return false;
  return isLine || '«„“'.includes(mark.sign) || /:\s*$/u.test(text.slice(Math.max(0, mark.at - 3), mark.at));
}

function quotedBetween(text: string, { mark, isContinued }: Opening, { end, markLength, depth }: { readonly end: number; readonly markLength: number; readonly depth: number }): Quoted | null {
  const inner = text.slice(mark.at + mark.length, end);
  const start = mark.at + mark.length + inner.length - inner.trimStart().length;
  const stop = mark.at + mark.length + inner.trimEnd().length;
  if (stop <= start) return null;
  return { start, end: stop, outer: { start: mark.at, end: end + markLength }, isClosed: markLength > 0, depth, isContinued };
}
