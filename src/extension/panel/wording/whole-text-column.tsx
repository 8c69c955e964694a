// One whole text: its paragraphs, the sentences that are tied to the other text with the words only this one has, and beside a moved one the
// way to its partner. Drawn once; what is pointed at is a signal that only the sentences themselves follow.
import type { Pair } from '../../../core/compare.ts';
import type { Finding } from '../../../core/findings.ts';
import { Icon } from '../../design/glyphs.tsx';
import { say } from '../../locale.ts';
import { useMemo, type ReadonlySignal } from '../../view.ts';
import { aloneOn, cutPassage, type Marked, type Piece, type Side } from '../cut-passage.ts';
import { editsWorthMarking } from './retold.ts';
import { linesOf } from './text-lines.ts';
import { languageOf, Pieces, Siglum, type Text } from '../texts.tsx';
import type { Tied } from './wording-map.tsx';

/** What is drawn of both texts; `ties` in the order of `pairs`. */
export interface Collated { readonly pairs: readonly Pair[]; readonly ties: readonly Tied[]; readonly findings: readonly Finding[] }
interface Props { readonly of: Text; /** Letter of the other text. */ readonly across: string; readonly collated: Collated; readonly pointed: ReadonlySignal<number>; readonly scrolled: (side: Side) => void; readonly follow: (at: number, from: Side) => void }

/** A column that scrolls by itself. */
export function WholeText({ of, across, collated: { pairs, ties, findings }, pointed, scrolled, follow }: Props) {
  const lines = useMemo(() => {
    const marks = findings.flatMap(({ relation, [of.side]: fact }): readonly Marked[] => (fact ? [{ span: fact, relation }] : []));
    return linesOf(of.text, ties.map((tie) => tie[of.side])).map((line) => line.map(({ span, tied }) => {
      const [first] = tied;
      return { tied, words: of.text.slice(span.start, span.end), pieces: first === undefined ? [] : cutPassage(of.text, span, marks, aloneOn(of.side, of.text, pairs[first] ? editsWorthMarking(pairs[first]) : [])) };
    }));
  }, [of.text, of.side, pairs, ties, findings]);
  return (
    <div class="column" data-side={of.side} role="region" tabIndex={0} aria-label={of.name} onScroll={() => scrolled(of.side)} {...languageOf(of)}>
      <p class="side-head"><Siglum of={of.siglum} isHere={of.side === 'here'} /><bdi class="name">{of.name}</bdi></p>
      {lines.map((line) => <p class="passage" dir="auto">{line.map(({ words, tied, pieces }) => {
        if (tied.length === 0) return words.trim() === '' ? words : <span class="apart">{words}</span>;
        const moved = tied.find((at) => ties[at]?.move);
        return <><TiedSentence tied={tied} pieces={pieces} side={of.side} pointed={pointed} />{moved !== undefined && <MovedTo at={moved} isUp={(ties[moved]?.move === 'up') === (of.side === 'here')} across={across} follow={() => follow(moved, of.side)} />}</>;
      })}</p>)}
    </div>
  );
}

const TiedSentence = ({ tied, pieces, side, pointed }: { readonly tied: readonly number[]; readonly pieces: readonly Piece[]; readonly side: Side; readonly pointed: ReadonlySignal<number> }) => (
  <span class={tied.includes(pointed.value) ? 'tied pointed' : 'tied'} data-ties={tied.join(' ')}><Pieces pieces={pieces} side={side} /></span>
);

/** Beside a sentence that stands elsewhere in the other text; leads there. */
function MovedTo({ at, isUp, across, follow }: { readonly at: number; readonly isUp: boolean; readonly across: string; readonly follow: () => void }) {
  const words = say(isUp ? 'moved_up' : 'moved_down', across);
  return <button type="button" class="moved-to" data-moved={at} aria-label={words} title={words} onClick={follow}><Icon name="moved" /></button>;
}
