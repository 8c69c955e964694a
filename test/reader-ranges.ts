// Ranges for linkedom, which has none.

/** linkedom has no ranges: as much of one as two text nodes need. Real ranges are tested in test/browsers. */
export function withRanges(document: Document): Document {
  const textNodes = (node: Node): readonly Text[] => (node.nodeType === 3 ? [node as Text] : [...node.childNodes].flatMap(textNodes));
  const createRange = (): object => {
    let [start, end] = [{ node: document as Node, offset: 0 }, { node: document as Node, offset: 0 }];
    return {
      setStart: (node: Node, offset: number) => { start = { node, offset }; },
      setEnd: (node: Node, offset: number) => { end = { node, offset }; },
      get startContainer() { return start.node; },
      get startOffset() { return start.offset; },
      get endContainer() { return end.node; },
      get endOffset() { return end.offset; },
      toString() {
        const nodes = textNodes(document);
        const [first, last] = [nodes.indexOf(start.node as Text), nodes.indexOf(end.node as Text)];
        return nodes.slice(first, last + 1).map((node, at) => node.data.slice(at === 0 ? start.offset : 0, at === last - first ? end.offset : undefined)).join('');
      },
    };
  };
  return Object.assign(document, { createRange });
}
