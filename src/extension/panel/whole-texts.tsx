// Two whole texts beside each other, sentences that say the same thing tied across the middle. Scrolling one takes the other along, so that
// what is read stands at one height; a sentence that was moved leads to its partner. What of it can be seen is measured, never guessed.
import type { Pair } from '../../core/compare.ts';
import type { Finding } from '../../core/findings.ts';
import { Icon } from '../design/glyphs.tsx';
import { say } from '../locale.ts';
import { useEffect, useRef, useSignal } from '../view.ts';
import { scrollBeside, type Tie } from './collation.ts';
import { aloneOn, cutPassage, type Marked, type Side } from './cut-passage.ts';
import { linesOf, type Line } from './text-lines.ts';
import { languageOf, Pieces, Siglum, type Text } from './texts.tsx';
import type { Tied } from './wording-map.tsx';

interface Props { readonly here: Text; readonly there: Text; readonly pairs: readonly Pair[]; /** In the order of `pairs`. */ readonly ties: readonly Tied[]; readonly findings: readonly Finding[] }
type Place = { readonly top: number; readonly bottom: number };
interface Ribbon { readonly here: Place; readonly there: Place; readonly at: number }
type Columns = Readonly<Record<Side, HTMLElement>>;

const other = (side: Side): Side => (side === 'here' ? 'there' : 'here');
/** Width of the middle, units of its own drawing. */
const MIDDLE = 100;

export function WholeTexts({ here, there, pairs, ties, findings }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const ribbons = useSignal<readonly Ribbon[]>([]);
  const isTied = useSignal(true);
  const pointed = useSignal(-1);
  const ours = useRef<Record<Side, number>>({ here: -1, there: -1 });

  const draw = (): void => {
    const columns = columnsIn(frame.current);
    if (columns) ribbons.value = measure(columns, ties);
  };
  const move = (side: Side, top: number): void => {
    const column = columnsIn(frame.current)?.[side];
    if (!column || Math.round(column.scrollTop) === Math.round(top)) return;
    column.scrollTop = top;
    ours.current[side] = Math.round(column.scrollTop);
  };
  const scrolled = (side: Side): void => {
    const columns = columnsIn(frame.current);
    if (!columns) return;
    const isOurs = ours.current[side] === Math.round(columns[side].scrollTop);
    ours.current[side] = -1;
    if (isTied.value && !isOurs) move(other(side), besideOf(side, columns, ties));
    draw();
  };
  /** To the partner of a moved sentence, at the height of this one; the columns part for it until one of them is scrolled. */
  const follow = (at: number, from: Side): void => {
    const columns = columnsIn(frame.current);
    const ribbon = columns ? placesOf(columns, at) : null;
    if (!columns || !ribbon) return;
    move(other(from), columns[other(from)].scrollTop + ribbon[other(from)].top - ribbon[from].top);
    draw();
    columns[other(from)].querySelector<HTMLElement>(`[data-moved="${at}"]`)?.focus({ preventScroll: true });
  };
  useEffect(() => {
    draw();
    const watcher = new ResizeObserver(draw);
    if (frame.current) watcher.observe(frame.current);
    return () => watcher.disconnect();
  }, [pairs]);

  return <>
    <label class="switch"><input type="checkbox" role="switch" checked={isTied.value} onChange={(event) => { isTied.value = event.currentTarget.checked; }} />{say('scroll_together')}</label>
    <div class="whole-texts" ref={frame} onPointerOver={(event) => { pointed.value = tieUnder(event.target); }}>
      {([here, there] as const).map((of) => (
        <div class="column" data-side={of.side} role="region" tabIndex={0} aria-label={of.name} onScroll={() => scrolled(of.side)} {...languageOf(of)}>
          <p class="side-head"><Siglum of={of.siglum} isHere={of.side === 'here'} /><bdi class="name">{of.name}</bdi></p>
          {linesOf(of.text, ties.map((tie) => tie[of.side])).map((line) => <Paragraph of={of} line={line} pairs={pairs} ties={ties} findings={findings} across={of.side === 'here' ? there.siglum : here.siglum} pointed={pointed.value} follow={follow} />)}
        </div>
      ))}
      <svg class="connectors" viewBox={`0 0 ${MIDDLE} 100`} preserveAspectRatio="none" aria-hidden>{ribbons.value.map(({ here: a, there: b, at }) => (
        <path class={['connector', ties[at]?.move && 'moved', ties[at]?.relation, pointed.value === at && 'pointed'].filter(Boolean).join(' ')}
          d={`M0 ${a.top}C50 ${a.top} 50 ${b.top} ${MIDDLE} ${b.top}V${b.bottom}C50 ${b.bottom} 50 ${a.bottom} 0 ${a.bottom}z`} />
      ))}</svg>
    </div>
  </>;
}

function Paragraph({ of, line, pairs, ties, findings, across, pointed, follow }: { readonly of: Text; readonly line: Line; readonly across: string; readonly pointed: number; readonly follow: (at: number, from: Side) => void } & Omit<Props, 'here' | 'there'>) {
  return (
    <p class="passage" dir="auto">{line.map(({ span, tied }) => {
      const words = of.text.slice(span.start, span.end);
      const [first] = tied;
      if (first === undefined) return words.trim() === '' ? words : <span class="apart">{words}</span>;
      const move = tied.find((at) => ties[at]?.move);
      const marks = findings.flatMap(({ relation, [of.side]: fact }): readonly Marked[] => (fact ? [{ span: fact, relation }] : []));
      return <>
        <span class={tied.includes(pointed) ? 'tied pointed' : 'tied'} data-ties={tied.join(' ')}><Pieces pieces={cutPassage(of.text, span, marks, aloneOn(of.side, of.text, pairs[first]?.edits ?? []))} side={of.side} /></span>
        {move !== undefined && <Moved at={move} up={(ties[move]?.move === 'up') === (of.side === 'here')} across={across} follow={() => follow(move, of.side)} />}
      </>;
    })}</p>
  );
}

/** Beside a sentence that stands elsewhere in the other text; leads there. */
function Moved({ at, up, across, follow }: { readonly at: number; readonly up: boolean; readonly across: string; readonly follow: () => void }) {
  const words = say(up ? 'moved_up' : 'moved_down', across);
  return <button type="button" class="moved-to" data-moved={at} aria-label={words} title={words} onClick={follow}><Icon name="moved" /></button>;
}

const tieUnder = (target: EventTarget | null): number => Number((target instanceof Element ? target.closest<HTMLElement>('[data-ties]')?.dataset['ties'] : undefined)?.split(' ')[0] ?? -1);

function columnsIn(frame: HTMLElement | null): Columns | null {
  const [here, there] = [frame?.querySelector<HTMLElement>('[data-side="here"]'), frame?.querySelector<HTMLElement>('[data-side="there"]')];
  return here && there ? { here, there } : null;
}

/** Places of a pair's sentences below the upper edge of their columns, CSS pixels; null when one is not there. */
function placesOf(columns: Columns, at: number): Readonly<Record<Side, Place>> | null {
  const place = (column: HTMLElement): Place | null => {
    const box = [...column.querySelectorAll<HTMLElement>('[data-ties]')].find(({ dataset }) => dataset['ties']?.split(' ').includes(String(at)))?.getBoundingClientRect();
    const edge = column.getBoundingClientRect().top;
    return box ? { top: box.top - edge, bottom: box.bottom - edge } : null;
  };
  const [here, there] = [place(columns.here), place(columns.there)];
  return here && there ? { here, there } : null;
}

/** Ribbons with an end in sight, in hundredths of the height of the columns. */
function measure(columns: Columns, ties: readonly Tied[]): readonly Ribbon[] {
  const seen = columns.here.clientHeight || 1;
  const isSeen = ({ top, bottom }: Place): boolean => bottom > 0 && top < seen;
  const part = ({ top, bottom }: Place): Place => ({ top: Math.round(top / seen * 1000) / 10, bottom: Math.round(bottom / seen * 1000) / 10 });
  return ties.flatMap((_, at): readonly Ribbon[] => {
    const places = placesOf(columns, at);
    return places && (isSeen(places.here) || isSeen(places.there)) ? [{ at, here: part(places.here), there: part(places.there) }] : [];
  });
}

/** How far the column beside the one scrolled must be. */
function besideOf(side: Side, columns: Columns, all: readonly Tied[]): number {
  const [from, to] = [columns[side], columns[other(side)]];
  const inner: readonly Tie[] = all.flatMap(({ move }, at): readonly Tie[] => {
    const places = move ? null : placesOf(columns, at);
    return places ? [{ from: places[side].top + from.scrollTop, to: places[other(side)].top + to.scrollTop }] : [];
  }).sort((a, b) => a.from - b.from);
  const ends = { from: from.scrollHeight, to: to.scrollHeight };
  return scrollBeside([{ from: 0, to: 0 }, ...inner, ends], { height: from.scrollHeight, seen: from.clientHeight, top: from.scrollTop }, { height: to.scrollHeight, seen: to.clientHeight });
}
