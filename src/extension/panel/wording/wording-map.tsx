// Where two texts agree, at a glance: a bar a text, drawn to its length, and a band between the sentences that say the same thing. Bands that
// cross are sentences that were moved; one with a finding has its colour and, in words, its name. Each band is a way to its pair. A line beyond
// each bar is what of that text stands in the window below.
import { RELATIONS, type Relation } from '../../../core/relations.ts';
import type { Span } from '../../../core/text/span.ts';
import { RELATION_COUNTS, say, sayCount } from '../../locale.ts';
import type { ReadonlySignal } from '../../view.ts';
import type { Side } from '../cut-passage.ts';
import type { Text } from '../texts.tsx';
import type { Move } from './collation.ts';

/** A pair on the map. */
export interface Tied { readonly here: Span; readonly there: Span; readonly move: Move | null; readonly relation: Relation | null }
/** From where to where a text is in view, in parts of its length, 0 to 1. */
export type InView = Readonly<Record<Side, readonly [number, number]>>;
interface Props { readonly here: Text; readonly there: Text; readonly ties: readonly Tied[]; readonly goTo: (place: number) => void; /** Null: nothing of them is. */ readonly inView: ReadonlySignal<InView | null> }

const [WIDTH, BAR, HEIGHT] = [1000, 10, 56];
/** Height, beyond each bar, of the line that tells what is in view, and the gap to it. */
const [LINE, EDGE] = [2, 4];
const [TOP, FOOT] = [EDGE + BAR, HEIGHT - EDGE - BAR];

export function WordingMap({ here, there, ties, goTo, inView }: Props) {
  const x = (at: number, { text }: Text): number => Math.round(at / Math.max(1, text.length) * WIDTH);
  const told = [sayCount('pairs', ties.length), ...(ties.some(({ move }) => move) ? [sayCount('moved', ties.filter(({ move }) => move).length)] : []), ...RELATIONS.flatMap((relation) => countOf(relation, ties))];
  return (
    <div class="wording-map">
      <span class="meta" aria-hidden>{here.siglum}</span>
      <svg class="parallel" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={`${say('map_of', here.siglum, there.siglum)} : ${told.join(', ')}`}>
        <path class="bar" d={`M0 ${EDGE}H${WIDTH}V${TOP}H0zM0 ${FOOT}H${WIDTH}V${HEIGHT - EDGE}H0z`} />
        {ties.map(({ here: a, there: b, move, relation }, at) => {
          const [a0, a1, b0, b1] = [x(a.start, here), x(a.end, here), x(b.start, there), x(b.end, there)];
          return (
            <g class={['tie', move && 'moved', relation].filter(Boolean).join(' ')} onClick={() => goTo(at)}>
              <path class="ribbon" d={`M${a0} ${TOP}H${a1}L${b1} ${FOOT}H${b0}z`} />
              <path class="run" d={`M${a0} ${EDGE}H${a1}V${TOP}H${a0}zM${b0} ${FOOT}H${b1}V${HEIGHT - EDGE}H${b0}z`} />
            </g>
          );
        })}
        <Windows inView={inView} />
      </svg>
      <span class="meta" aria-hidden>{there.siglum}</span>
    </div>
  );
}

/** Drawn apart, so that scrolling draws nothing else. */
function Windows({ inView }: { readonly inView: ReadonlySignal<InView | null> }) {
  if (inView.value === null) return null;
  const line = ([from, to]: readonly [number, number], y: number) => <rect class="in-view" x={Math.round(from * WIDTH)} y={y} width={Math.max(1, Math.round((to - from) * WIDTH))} height={LINE} />;
  return <>{line(inView.value.here, 0)}{line(inView.value.there, HEIGHT - LINE)}</>;
}

/** "1 divergence", for the pairs that hold one. */
function countOf(relation: Relation, ties: readonly Tied[]): readonly string[] {
  const count = ties.filter((tie) => tie.relation === relation).length;
  return count > 0 ? [sayCount(RELATION_COUNTS[relation], count)] : [];
}
