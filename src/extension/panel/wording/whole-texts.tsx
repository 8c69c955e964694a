// Two whole texts beside each other, sentences that say the same thing tied across the middle. Scrolling one takes the other along, so that
// what is read stands at one height; a sentence that was moved leads to its partner. Places are measured when the columns change their size,
// not at each step of the wheel.
import { say } from '../../locale.ts';
import { useEffect, useMemo, useRef, useSignal, type ReadonlySignal, type Signal } from '../../view.ts';
import { scrollBeside, type Tie } from './collation.ts';
import type { Side } from '../cut-passage.ts';
import type { Text } from '../texts.tsx';
import { WholeText, type Collated } from './whole-text-column.tsx';
import type { InView, Tied } from './wording-map.tsx';

type Columns = Readonly<Record<Side, HTMLElement>>;
/** Pixels below the upper edge of all that a column holds. */
interface Place { readonly top: number; readonly bottom: number }
/** Where both sentences of a tie are; null for one that was not drawn. */
type Places = Readonly<Record<Side, Place>> | null;

const SIDES: readonly Side[] = ['here', 'there'];
const other = (side: Side): Side => (side === 'here' ? 'there' : 'here');

interface Props extends Collated {
  readonly here: Text;
  readonly there: Text;
  /** Told what of the texts is in view. */
  readonly inView: Signal<InView | null>;
  /** The pair that the map was asked for last; a new value at each press. */
  readonly goal: ReadonlySignal<{ readonly place: number } | null>;
}

export function WholeTexts({ here, there, pairs, ties, findings, inView, goal }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const places = useRef<readonly Places[]>([]);
  const ribbons = useSignal<readonly Ribbon[]>([]);
  const isTied = useSignal(true);
  const pointed = useSignal(-1);
  /** Where a column was put by us: the event that tells of it moves nothing. */
  const ours = useRef<Record<Side, number>>({ here: -1, there: -1 });
  const columnsNow = (work: (columns: Columns) => void): void => {
    const [a, b] = [frame.current?.querySelector<HTMLElement>('[data-side="here"]'), frame.current?.querySelector<HTMLElement>('[data-side="there"]')];
    if (a && b) work({ here: a, there: b });
  };
  const draw = (columns: Columns): void => {
    ribbons.value = ribbonsOf(columns, places.current);
    inView.value = { here: partSeen(columns.here), there: partSeen(columns.there) };
  };
  const put = (columns: Columns, side: Side, top: number): void => {
    if (Math.round(columns[side].scrollTop) === Math.round(top)) return;
    columns[side].scrollTop = top;
    ours.current[side] = Math.round(columns[side].scrollTop);
  };
  const scrolled = (side: Side): void => columnsNow((columns) => {
    const isOurs = ours.current[side] === Math.round(columns[side].scrollTop);
    ours.current[side] = -1;
    if (isTied.value && !isOurs) put(columns, other(side), besideOf(side, columns, places.current, ties));
    draw(columns);
  });
  /** To the partner of a moved sentence, at the height of this one; the columns part for it until one of them is scrolled. */
  const follow = (at: number, from: Side): void => columnsNow((columns) => {
    const place = places.current[at];
    if (!place) return;
    const to = other(from);
    put(columns, to, place[to].top - (place[from].top - columns[from].scrollTop));
    draw(columns);
    columns[to].querySelector<HTMLElement>(`[data-moved="${at}"]`)?.focus({ preventScroll: true });
  });
  useEffect(() => columnsNow((columns) => {
    const place = goal.value && places.current[goal.value.place];
    if (!place) return;
    for (const side of SIDES) put(columns, side, place[side].top - columns[side].clientHeight / 4);
    pointed.value = goal.value?.place ?? -1;
    draw(columns);
  }), [goal.value]);
  const point = ({ target }: Event): void => { pointed.value = tieUnder(target); };
  useEffect(() => {
    const watcher = new ResizeObserver(() => columnsNow((columns) => {
      places.current = measure(columns, ties.length);
      draw(columns);
    }));
    if (frame.current) watcher.observe(frame.current);
    return () => {
      watcher.disconnect();
      inView.value = null;
    };
  }, [ties]);
  const collated = useMemo(() => ({ pairs, ties, findings }), [pairs, ties, findings]);
  return <>
    <label class="switch"><input type="checkbox" role="switch" checked={isTied.value} onChange={(event) => { isTied.value = event.currentTarget.checked; }} />{say('scroll_together')}</label>
    <div class="whole-texts" ref={frame} onPointerOver={point} onFocusIn={point}>
      <WholeText of={here} across={there.siglum} collated={collated} pointed={pointed} scrolled={scrolled} follow={follow} />
      <WholeText of={there} across={here.siglum} collated={collated} pointed={pointed} scrolled={scrolled} follow={follow} />
      <Connectors ribbons={ribbons} ties={ties} pointed={pointed} />
    </div>
  </>;
}

/** From where to where a column is seen. Letters are taken to stand as evenly as lines do. */
const partSeen = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement): readonly [number, number] => [scrollTop / Math.max(1, scrollHeight), Math.min(1, (scrollTop + clientHeight) / Math.max(1, scrollHeight))];

/** A tie with an end in sight; places in hundredths of the height of the columns, below their upper edge. */
interface Ribbon { readonly at: number; readonly here: Place; readonly there: Place }

const Connectors = ({ ribbons, ties, pointed }: { readonly ribbons: ReadonlySignal<readonly Ribbon[]>; readonly ties: readonly Tied[]; readonly pointed: ReadonlySignal<number> }) => (
  <svg class="connectors" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>{ribbons.value.map(({ here: a, there: b, at }) => (
    <path key={at} class={['connector', ties[at]?.move && 'moved', ties[at]?.relation, pointed.value === at && 'pointed'].filter(Boolean).join(' ')}
      d={`M0 ${a.top}C50 ${a.top} 50 ${b.top} 100 ${b.top}V${b.bottom}C50 ${b.bottom} 50 ${a.bottom} 0 ${a.bottom}z`} />
  ))}</svg>
);

/** The pair whose sentence, or whose way to its partner, is pointed at or has the focus; -1 for none. */
function tieUnder(target: EventTarget | null): number {
  const { ties, moved } = (target instanceof Element ? target.closest<HTMLElement>('[data-ties], [data-moved]') : null)?.dataset ?? {};
  return Number(moved ?? ties?.split(' ')[0] ?? -1);
}

function measure(columns: Columns, count: number): readonly Places[] {
  const [here, there] = [placesIn(columns.here), placesIn(columns.there)];
  return Array.from({ length: count }, (_, at) => {
    const [a, b] = [here.get(at), there.get(at)];
    return a && b ? { here: a, there: b } : null;
  });
}

function placesIn(column: HTMLElement): ReadonlyMap<number, Place> {
  const edge = column.getBoundingClientRect().top - column.scrollTop;
  return new Map([...column.querySelectorAll<HTMLElement>('[data-ties]')].flatMap((sentence) => {
    const { top, bottom } = sentence.getBoundingClientRect();
    return (sentence.dataset['ties'] ?? '').split(' ').map((at): [number, Place] => [Number(at), { top: top - edge, bottom: bottom - edge }]);
  }));
}

function ribbonsOf(columns: Columns, places: readonly Places[]): readonly Ribbon[] {
  const seen = columns.here.clientHeight || 1;
  const tops: Readonly<Record<Side, number>> = { here: columns.here.scrollTop, there: columns.there.scrollTop };
  const isSeen = ({ top, bottom }: Place, side: Side): boolean => bottom > tops[side] && top < tops[side] + seen;
  const part = (pixels: number, side: Side): number => Math.round((pixels - tops[side]) / seen * 1000) / 10;
  const drawn = ({ top, bottom }: Place, side: Side): Place => ({ top: part(top, side), bottom: part(bottom, side) });
  return places.flatMap((place, at): readonly Ribbon[] => (place && (isSeen(place.here, 'here') || isSeen(place.there, 'there')) ? [{ at, here: drawn(place.here, 'here'), there: drawn(place.there, 'there') }] : []));
}

/** How far the column beside the one scrolled must be. Moved sentences hold nothing: they would pull the columns to and fro. */
function besideOf(side: Side, columns: Columns, places: readonly Places[], ties: readonly Tied[]): number {
  const [from, to] = [columns[side], columns[other(side)]];
  const inner = places.flatMap((place, at): readonly Tie[] => (place && !ties[at]?.move ? [{ from: place[side].top, to: place[other(side)].top }] : [])).sort((a, b) => a.from - b.from);
  const ends = { from: from.scrollHeight, to: to.scrollHeight };
  return scrollBeside([{ from: 0, to: 0 }, ...inner, ends], { height: from.scrollHeight, seen: from.clientHeight, top: from.scrollTop }, { height: to.scrollHeight, seen: to.clientHeight });
}
