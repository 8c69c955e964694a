// Reads figures as written: "100 000", "1.234,5", "1,234.5", "12,34,567", "1'000". Comes in: an even text, a place, the
// language's decimal mark. Goes out: the value and where it ends. A mark before exactly three last digits groups where the
// language groups with it ("4.800" is 4800 in German, 4.8 in English); where two marks differ the last one is the decimal.
// Does not know what the figure stands for.

/** A figure as written; `end` is the offset after it. */
export interface Digits { readonly value: number; readonly end: number; readonly isGrouped: boolean; readonly isDecimal: boolean }

// Groups are counted, so that a page of digits stays linear. "1 234 567,8" yes; "12 34" only its "12".
const GROUPED = /\d{1,3}(?:(?: \d{3}){1,6}|(?:'\d{3}){1,6}|(?:\.\d{3}){1,6}|(?:,\d{3}){1,6}|(?:,\d{2}){1,5},\d{3})(?!\d)/uy;
const PLAIN = /\d{1,25}(?!\d)/uy;
const TAIL = /(?<mark>[.,])(?<digits>\d{1,12})(?![\d]|[.,]\d)/uy;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const strip = (written: string): number => Number(written.replace(/[ '.,]/gu, ''));

/** Figures that begin at `start`; null where none do, or where they are no number ("192.168.1.2"). */
export function readDigits(text: string, start: number, decimal: ',' | '.'): Digits | null {
  const grouped = matchAt(GROUPED, text, start)?.[0];
  if (grouped !== undefined && groups(grouped, decimal, text[start + grouped.length])) {
    const end = start + grouped.length;
    const tail = matchAt(TAIL, text, end);
    const mark = tail?.groups?.['mark'];
    if (tail && mark !== undefined && !grouped.includes(mark)) return withTail(strip(grouped), tail, end);
    if (/[.,]\d/u.test(text.slice(end, end + 2))) return null;
    return { value: strip(grouped), end, isGrouped: true, isDecimal: false };
  }
  const plain = matchAt(PLAIN, text, start)?.[0];
  if (plain === undefined) return null;
  const end = start + plain.length;
  const tail = matchAt(TAIL, text, end);
  if (tail) return withTail(Number(plain), tail, end);
  if (/[.,]\d/u.test(text.slice(end, end + 2))) return null;
  return { value: Number(plain), end, isGrouped: false, isDecimal: false };
}

function withTail(whole: number, tail: RegExpExecArray, end: number): Digits {
  const digits = tail.groups?.['digits'] ?? '';
  if (whole > Number.MAX_SAFE_INTEGER) return { value: whole, end: end + 1 + digits.length, isGrouped: false, isDecimal: true };   // written "1e+23", which takes no decimals
  return { value: Number(`${whole}.${digits}`), end: end + 1 + digits.length, isGrouped: false, isDecimal: true };
}

/** "0.125" and a lone decimal mark before three digits are decimals; everything else that looks grouped is. */
function groups(written: string, decimal: ',' | '.', next: string | undefined): boolean {
  if (written.startsWith('0')) return false;
  const marks = written.replace(/\d/gu, '');
  return !(marks === decimal && next !== (decimal === ',' ? '.' : ','));
}
