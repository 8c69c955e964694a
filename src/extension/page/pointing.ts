// Which mark is under the pointer: the caret nearest to it, then the mark whose range holds that caret and whose boxes hold the point.

/** A mark's place in the page. */
export interface Placed { readonly id: string; readonly range: Range }

/** A point this near to a mark's boxes is on it: lines are thin and have gaps. */
const NEAR_PX = 3;

/** The id of the mark at a point of the window; null when there is none. */
export function markAt(x: number, y: number, marks: readonly Placed[]): string | null {
  const caret = caretAt(x, y);
  if (!caret) return null;
  const found = marks.find(({ range }) => holdsCaret(range, caret.node, caret.offset));
  return found && [...found.range.getClientRects()].some((box) => x >= box.left - NEAR_PX && x <= box.right + NEAR_PX && y >= box.top - NEAR_PX && y <= box.bottom + NEAR_PX) ? found.id : null;
}

/** A caret in another tree (shadow root, removed node) is in no range of this one; asking throws there. */
function holdsCaret(range: Range, node: Node, offset: number): boolean {
  return node.getRootNode() === range.startContainer.getRootNode() && range.isPointInRange(node, offset);
}

/** Firefox and the standard know caretPositionFromPoint, older Chromium the other one. */
function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
