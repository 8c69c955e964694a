// How the reader goes through a page: which elements are never text, and how it enters open shadow roots.
// A shadow root without slots stands in for the element's children, as the browser draws it; one with slots shows the children, so they are walked.

/** Never text of an article, whatever they hold. "noscript" is text in a browser and elements elsewhere: left out in both. */
export const LEFT_BEHIND: ReadonlySet<string> = new Set(('script style noscript template svg math canvas object embed audio video iframe frame input select option button textarea '
  + 'map area rt rp link meta head title base progress meter datalist dialog applet picture source track img').split(' '));

/** The first node drawn inside an element. */
export function firstInside(node: Node): Node | null {
  const shadow = 'shadowRoot' in node ? (node as Element).shadowRoot : null;
  return shadow && !shadow.querySelector('slot') ? shadow.firstChild : node.firstChild;
}

/** The element around a node, out of a shadow root too. */
export const above = (node: Node): Node | null => {
  const parent = node.parentNode;
  return parent && 'host' in parent && parent.nodeType === FRAGMENT ? (parent as ShadowRoot).host : parent;
};

const FRAGMENT = 11;

/** Whether an element hides what it holds, as far as its own attributes tell: no style is computed, which would cost a layout. */
export const isHidden = (element: Pick<Element, 'hasAttribute' | 'getAttribute'>): boolean =>
  element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true' || HIDDEN_STYLE.test(element.getAttribute('style') ?? '');

/** "display: none", "visibility:hidden"; not "display:none-of-it" */
const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!important\s*)?(?:;|$)/iu;
