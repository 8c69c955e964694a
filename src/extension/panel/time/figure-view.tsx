// Draws how a figure moved: a line of steps over time, its points named by letters, and under it the same as a table.
import { writeFigure } from '../scale.ts';
import { interfaceLanguage, say, sayDate, sayMoment } from '../../locale.ts';
import { useId } from '../../view.ts';
import { roundTicks, type Figure, type Point } from './figure-steps.ts';
import { languageOf, remarksOn, rowName, Siglum } from '../texts.tsx';
import { useWidth } from '../use-width.ts';

const HEIGHT = 220;
const ROOM = { top: 40, right: 20, bottom: 28, left: 48 } as const;
/** Width of a letter of a label, about. */
const LETTER_PX = 6.5;
const DOT = 4;

export function FigureView({ figure }: { readonly figure: Figure }) {
  const id = useId();
  const { ref, width } = useWidth(640);
  const { row, points } = figure;
  return (
    <figure class="figure" aria-labelledby={id}>
      <figcaption id={id} class="strong"><bdi>{rowName(row)}</bdi></figcaption>
      <div ref={ref}><Plot figure={figure} width={Math.max(240, width)} /></div>
      <table class="points">
        <thead><tr><th scope="col">{say('column_article')}</th><th scope="col">{say('column_value')}</th><th scope="col">{say('column_published')}</th></tr></thead>
        <tbody>{points.map(({ column, value }) => (
          <tr key={`${column.siglum} ${value.fact.start}`}>
            <th scope="row"><span class="who-said"><Siglum of={column.siglum} isHere={column.side === 'here'} /><bdi class="clamped">{column.name}</bdi></span></th>
            <td><bdi class="quoted" {...languageOf(column)}>{value.fact.text}</bdi>{remarks(value).length > 0 && <small>{remarks(value).join(' · ')}</small>}</td>
            <td>{column.publishedAt ? <time dateTime={column.publishedAt}>{sayMoment(column.publishedAt)}</time> : say('undated')}</td>
          </tr>
        ))}</tbody>
      </table>
    </figure>
  );
}

const remarks = ({ fact, claimant }: Point['value']): readonly string[] => remarksOn(fact, claimant);

function Plot({ figure: { row, points, steps }, width }: { readonly figure: Figure; readonly width: number }) {
  const ticks = roundTicks(Math.min(...points.map(({ low }) => low)), Math.max(...points.map(({ high }) => high)));
  const [from, to] = [points[0]?.atMs ?? 0, points.at(-1)?.atMs ?? 0];
  const [least, most] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const right = width - ROOM.right;
  const x = (atMs: number): number => Math.round(ROOM.left + 24 + (to === from ? 0.5 : (atMs - from) / (to - from)) * (right - ROOM.left - 48));
  const y = (value: number): number => Math.round(HEIGHT - ROOM.bottom - ((value - least) / (most - least || 1)) * (HEIGHT - ROOM.bottom - ROOM.top));
  const write = writeFigure(points[0]?.axis ?? 'figure', interfaceLanguage());
  const told = points.map(({ column, value }) => `${column.siglum} ${value.fact.text}`).join(', ');
  return (
    <svg class="plot" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={say('figure_label', rowName(row), told)}>
      {ticks.map((tick) => <g><path class="grid" d={`M${ROOM.left} ${y(tick)}.5H${right}`} /><text x={ROOM.left - 8} y={y(tick) + 4} text-anchor="end">{write(tick)}</text></g>)}
      <path class="step" d={steps.map(({ atMs, low }, at) => (at === 0 ? `M${x(atMs)} ${y(low)}` : `H${x(atMs)}V${y(low)}`)).join('') + `H${right}`} />
      {points.map((point) => <PointView point={point} x={x(point.atMs)} low={y(point.low)} high={y(point.high)} />)}
      {labelsOf(points, x, y, width).map(({ at, top, words, point: { column } }) => <text class="label" x={at} y={top} text-anchor="middle"><tspan class="letter-of">{column.siglum}</tspan>{words && <tspan class="said" dx="5">{words}</tspan>}</text>)}
      {daysUnder(points, x).map(({ at, words }) => <text x={at} y={HEIGHT - 8} text-anchor="middle">{words}</text>)}
    </svg>
  );
}

/** A firm figure is full, an approximate one a dashed box over all it covers; an open end has an arrow. */
function PointView({ point: { isFirm, isOpenAbove, isOpenBelow }, x, low, high }: { readonly point: Point; readonly x: number; readonly low: number; readonly high: number }) {
  return <g>
    {isFirm ? <circle class="held" cx={x} cy={low} r={DOT} /> : <rect class="vague" x={x - DOT} y={Math.min(high, low - DOT)} width={2 * DOT} height={Math.max(2 * DOT, low - high)} />}
    {isOpenAbove && <path class="open" d={`M${x} ${high - DOT}v-12m-4 5 4-5 4 5`} />}
    {isOpenBelow && <path class="open" d={`M${x} ${low + DOT}v12m-4-5 4 5 4-5`} />}
  </g>;
}

interface Label { readonly at: number; readonly top: number; readonly words: string; readonly point: Point; readonly half: number }

/** A letter and the words above each point; the letter alone where the words would run into another label or over the edge. */
function labelsOf(points: readonly Point[], x: (atMs: number) => number, y: (value: number) => number, width: number): readonly Label[] {
  const placed: Label[] = [];
  const runsInto = (one: Label): boolean => placed.some((other) => Math.abs(other.top - one.top) < 16 && Math.abs(other.at - one.at) < other.half + one.half + 4);
  for (const point of points) {
    const [middle, top] = [x(point.atMs), y(point.high) - (point.isOpenAbove ? 22 : 10)];
    const words = point.value.fact.text;
    const half = ((words.length + 2) * LETTER_PX) / 2;
    const full: Label = { at: Math.min(Math.max(middle, half + 4), width - half - 4), top, words, point, half };
    const short: Label = { at: middle, top, words: '', point, half: LETTER_PX };
    const free = [full, short, { ...short, top: y(point.low) + 20 }].find((one) => !runsInto(one));
    if (free) placed.push(free);
  }
  return placed;
}

/** The days of publication under the axis, those that have room. */
function daysUnder(points: readonly Point[], x: (atMs: number) => number): readonly { readonly at: number; readonly words: string }[] {
  const kept: { readonly at: number; readonly words: string }[] = [];
  for (const { atMs, column } of points) {
    const words = column.publishedAt ? sayDate(column.publishedAt) : '';
    const last = kept.at(-1);
    if (words && words !== last?.words && x(atMs) - (last?.at ?? -Infinity) > (words.length + 2) * LETTER_PX) kept.push({ at: x(atMs), words });
  }
  return kept;
}
