// Keeps the card beside its mark while the page scrolls and changes size. The only file that knows the positioning library.
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

/** Room kept at the window's edges, CSS pixels; below stands the counter. */
const EDGES = { top: 8, left: 8, right: 8, bottom: 72 };

/** Places `card` under the range, or above where there is no room, and follows it until the returned function is called. */
export function placeBeside(range: Range, card: HTMLElement): () => void {
  const mark = { getBoundingClientRect: () => range.getBoundingClientRect(), getClientRects: () => range.getClientRects(), ...(range.startContainer.parentElement ? { contextElement: range.startContainer.parentElement } : {}) };
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(mark, card, { strategy: 'fixed', placement: 'bottom-start', middleware: [offset(8), flip({ padding: EDGES }), shift({ padding: EDGES })] });
    card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  return autoUpdate(mark, card, () => void place());
}
