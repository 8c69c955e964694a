// The places of marks, found with rests between them before they are painted: five hundred take a page's first look 20 to 60 ms otherwise.
import type { Span } from '../../core/text/span.ts';
import type { TextMap } from '../../reader/text-map.ts';

/** Places found between two rests: one takes far less than it takes to ask the clock. */
const AT_ONCE = 20;

/** Steps that make the map ready and find the spans in the page; the map they give knows these places, and looks again where the page took one away meanwhile. */
export function* locateBeforehand(map: TextMap, spans: readonly Span[]): Generator<unknown, TextMap, unknown> {
  yield* map.prepare();
  const found = new Map<string, Range | null>();
  for (const [at, span] of spans.entries()) {
    found.set(nameOf(span), map.rangeOf(span));
    if (at % AT_ONCE === AT_ONCE - 1) yield;
  }
  return {
    ...map,
    rangeOf(span) {
      const known = found.get(nameOf(span));
      return known?.startContainer.isConnected && known.endContainer.isConnected && !known.collapsed ? known : map.rangeOf(span);
    },
  };
}

const nameOf = ({ start, end }: Span): string => `${start}-${end}`;
