// Signs of what is left out, beside the words behind which it would stand. The page's text is not touched: the signs float over it in our own
// root and follow its scrolling. One that the page covers (a sticky head, a box that opened) is hidden until its words are seen again.
import type { PageLabels } from '../protocol.ts';
import { cardName } from './card.ts';
import { draw, makeButton } from './elements.ts';
import type { Located } from './marks-in-page.ts';

/** Room between the words and the sign. */
const GAP_PX = 4;
/** A sign and the room behind it. */
const SIGN_PX = 28;

export interface HintSigns { /** Puts the signs where their words are now. */ follow(): void; end(): void }

/** Signs for these places; `open` is called with the place of the one reached. */
export function makeHintSigns(root: ShadowRoot, places: readonly Located[], labels: PageLabels, open: (place: Located, isPinned: boolean) => void): HintSigns {
  const signs = places.map((place, at) => {
    const before = places.slice(0, at).filter(({ mark: { span } }) => span.end === place.mark.span.end).length;
    const sign = makeButton({ class: 'hint only-there', 'aria-label': cardName(place.mark, labels), title: cardName(place.mark, labels) }, () => open(place, true), draw('only-there'));
    sign.addEventListener('mouseenter', () => open(place, false));
    return { place, sign, before };
  });
  root.append(...signs.map(({ sign }) => sign));
  let frame = 0;
  const put = (): void => {
    frame = 0;
    const placed = signs.map(({ place, sign, before }) => ({ sign, at: placeOf(place.range, before) }));   // reads first, then writes: one layout
    for (const { sign, at } of placed) {
      sign.hidden = at === null;
      if (at) sign.style.transform = `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)`;
    }
  };
  const follow = (): void => { if (signs.length > 0) frame ||= requestAnimationFrame(put); };
  follow();
  return {
    follow,
    end: () => {
      cancelAnimationFrame(frame);
      for (const { sign } of signs) sign.remove();
    },
  };
}

/** Behind the last line of the words, and behind the signs `before` it there; null out of sight. */
function placeOf(range: Range, before: number): { readonly x: number; readonly y: number } | null {
  const box = [...range.getClientRects()].at(-1);
  if (!box || box.bottom < 0 || box.top > innerHeight) return null;
  const [x, y] = [box.right, box.top + box.height / 2];
  const seen = document.elementFromPoint(Math.max(0, Math.min(x - 2, innerWidth - 1)), Math.max(0, Math.min(y, innerHeight - 1)));
  const own = range.endContainer.parentElement;
  if (seen && own && !seen.contains(own) && !own.contains(seen)) return null;
  return { x: Math.min(x + GAP_PX + before * SIGN_PX, innerWidth - SIGN_PX), y: y - 12 };
}
