// Where two texts agree, at a glance: a bar a text, drawn to its length, and a band between the sentences that say the same thing. Bands that
// cross are sentences that were moved; one with a finding has its colour and, in words, its name. Each band is a way to its pair.
import { RELATIONS, type Relation } from '../../../core/relations.ts';
import type { Span } from '../../../core/text/span.ts';
import { RELATION_COUNTS, say, sayCount } from '../../locale.ts';
import type { Text } from '../texts.tsx';
import type { Move } from './collation.ts';

/** A pair on the map. */
export interface Tied { readonly here: Span; readonly there: Span; readonly move: Move | null; readonly relation: Relation | null }
interface Props { readonly here: Text; readonly there: Text; readonly ties: readonly Tied[]; readonly goTo: (place: number) => void }

const [WIDTH, BAR, HEIGHT] = [1000, 10, 56];

export function WordingMap({ here, there, ties, goTo }: Props) {
  const x = (at: number, { text }: Text): number => Math.round(at / Math.max(1, text.length) * WIDTH);
  const told = [sayCount('pairs', ties.length), ...(ties.some(({ move }) => move) ? [sayCount('moved', ties.filter(({ move }) => move).length)] : []), ...RELATIONS.flatMap((relation) => countOf(relation, ties))];
  return (
    <div class="wording-map">
      <span class="meta" aria-hidden>{here.siglum}</span>
      <svg class="parallel" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={`${say('map_of', here.siglum, there.siglum)} : ${told.join(', ')}`}>
        <path class="bar" d={`M0 .5H${WIDTH}V${BAR}H0zM0 ${HEIGHT - BAR}H${WIDTH}V${HEIGHT - 0.5}H0z`} />
        {ties.map(({ here: a, there: b, move, relation }, at) => {
          const [a0, a1, b0, b1] = [x(a.start, here), x(a.end, here), x(b.start, there), x(b.end, there)];
          return (
            <g class={['tie', move && 'moved', relation].filter(Boolean).join(' ')} onClick={() => goTo(at)}>
              <path class="ribbon" d={`M${a0} ${BAR}H${a1}L${b1} ${HEIGHT - BAR}H${b0}z`} />
              <path class="run" d={`M${a0} 0H${a1}V${BAR}H${a0}zM${b0} ${HEIGHT - BAR}H${b1}V${HEIGHT}H${b0}z`} />
            </g>
          );
        })}
      </svg>
      <span class="meta" aria-hidden>{there.siglum}</span>
    </div>
  );
}

/** "1 divergence", for the pairs that hold one. */
function countOf(relation: Relation, ties: readonly Tied[]): readonly string[] {
  const count = ties.filter((tie) => tie.relation === relation).length;
  return count > 0 ? [sayCount(RELATION_COUNTS[relation], count)] : [];
}
