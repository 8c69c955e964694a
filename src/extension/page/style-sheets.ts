// Puts rules into a document or a shadow root and takes them out again, without an element in the page and whatever its content policy says.
// Firefox refuses constructed sheets through the wall between page and content script; there the page's own side of it is used.

interface Styled { adoptedStyleSheets: CSSStyleSheet[] }

/** Adopts rules; gives the function that takes them back. */
export function adoptRules(root: Document | ShadowRoot, rules: string): () => void {
  try {
    return adopt(root, new CSSStyleSheet(), rules);
  } catch {
    const page = bare(globalThis) as typeof globalThis;
    return adopt(bare(root) as Styled, new page.CSSStyleSheet(), rules);
  }
}

function adopt(root: Styled, sheet: CSSStyleSheet, rules: string): () => void {
  sheet.replaceSync(rules);
  root.adoptedStyleSheets.push(sheet);
  return () => {
    const at = root.adoptedStyleSheets.indexOf(sheet);
    if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
  };
}

/** Firefox: the object as the page's scripts see it. Only sheets of ours go there. */
const bare = (object: object): unknown => (object as { wrappedJSObject?: object }).wrappedJSObject ?? object;
