// "Il y a six chats: trois chats gris et un chat noir courent", "la moitié des chats sont assis": of a number of things so many do one
// thing, so at most the others can do its opposite. Counts what a claim gives of one noun, the whole first; only between lone claims.
import { contrastOf, wordsIn } from '../../contrast.ts';
import type { Ground } from '../../shared-ground.ts';
import type { Span } from '../../text/span.ts';
import type { Quantity } from './quantified.ts';
import type { Opposed, Side } from './sides.ts';

/** A whole of one noun, how many of it do something, and what: all with their place in the text. */
interface Shared { readonly span: Span; readonly side: Side; readonly nouns: readonly string[]; readonly whole: number; readonly doing: number; readonly act: Opposed }

/** What one text says that leaves too few for the other; null when nothing does. Mirrored when both change places. */
export function findRemainder(here: readonly Side[], there: readonly Side[], ground: Ground): { readonly here: { readonly span: Span; readonly side: Side }; readonly there: { readonly span: Span; readonly side: Side } } | null {
  if (!ground.isOfClaims) return null;
  const [mine, yours] = [tooMany(here, there, ground), tooMany(there, here, ground)];
  return mine ? { here: mine[0], there: mine[1] } : yours ? { here: yours[1], there: yours[0] } : null;
}

type Place = { readonly span: Span; readonly side: Side };

function tooMany(counting: readonly Side[], others: readonly Side[], ground: Ground): readonly [Place, Place] | null {
  for (const shared of wholesIn(counting, ground)) {
    for (const side of others) {
      if (side.denials.length > 0) continue;
      const isOpposite = side.opposed.some(({ stem }) => shared.act.opposites.includes(stem)) && !side.stems.includes(shared.act.stem);
      const quantity = side.quantities.find((one) => isOpposite && ground.keysOf(one.noun).some((key) => shared.nouns.includes(key)) && leastOf(one, shared.whole) > shared.whole - shared.doing);
      if (quantity) return [shared, { span: quantity.span, side }];
    }
  }
  return null;
}

const leastOf = ({ unit, least }: Quantity, whole: number): number => (unit === 'part' ? least * whole : least);

/** The wholes of a text: a number of a noun, and smaller numbers of the same noun in one sentence behind it, before a word that has an opposite. */
function wholesIn(sides: readonly Side[], ground: Ground): readonly Shared[] {
  const counted = sides.flatMap((side) => side.quantities.filter(isExact).map((quantity) => ({ side, quantity })));
  return counted.flatMap(({ quantity: whole }): readonly Shared[] => {
    const nouns = ground.keysOf(whole.noun);
    return sides.flatMap((side): readonly Shared[] => {
      const numbers = [...side.quantities.filter((part) => isExact(part) && part.span.start > whole.span.start && ground.keysOf(part.noun).some((key) => nouns.includes(key))), ...onesOf(nouns, side, ground, whole.span)]
        .sort((x, y) => x.span.start - y.span.start);
      const [first, last] = [numbers[0], numbers.at(-1)];
      const act = last && side.opposed.find(({ term }) => term.start >= last.span.end);
      const doing = numbers.reduce((sum, { least }) => sum + least, 0);
      return first && act && doing < whole.least ? [{ span: { start: first.span.start, end: act.term.end }, side, nouns, whole: whole.least, doing, act }] : [];
    });
  });
}

const isExact = ({ unit, least, most }: Quantity): boolean => unit === 'number' && least === most;

/** "Un chat noir": one of a noun that is counted beside it, which is no count by itself. */
function onesOf(nouns: readonly string[], { sentence, digest }: Side, ground: Ground, { end }: Span): readonly { readonly span: Span; readonly least: number }[] {
  const ones = wordsIn(contrastOf(digest.language).ones);
  const { words } = digest.reading;
  const found: { readonly span: Span; readonly least: number }[] = [];
  for (let index = sentence.words.start; index < sentence.words.end; index++) {
    const [word, next] = [words[index], words[index + 1]];
    if (!word || !next || word.start < end || !ones.has(word.folded) || sentence.facts.some((fact) => fact.start <= word.start && word.end <= fact.end)) continue;
    if (sentence.terms.some((term) => term.start === next.start && ground.keysOf(term).some((key) => nouns.includes(key)))) found.push({ span: { start: word.start, end: next.end }, least: 1 });
  }
  return found;
}
