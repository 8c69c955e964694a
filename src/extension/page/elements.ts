// Small pieces of the page's card and counter: elements with text nodes (never markup), and the drawings of the relations.
import type { Relation } from '../../core/relations.ts';

type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and children; strings become text nodes, whatever they contain. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button that is not of any form. `act` is called for a click or a key. */
export function makeButton(attributes: Attributes, act: () => void, ...children: readonly (Node | string)[]): HTMLButtonElement {
  const button = make('button', { type: 'button', ...attributes }, ...children);
  button.addEventListener('click', act);
  return button;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Strokes on a grid of 16; "full" is filled, "gap" is dotted. */
const DRAWINGS: Readonly<Record<Relation | 'previous' | 'next' | 'close-it', readonly (readonly [string, string?])[]>> = {
  same: [['M2.5 5.75h11M2.5 10.25h11']],
  close: [['M2.3 6.7c1.5-2.1 3.2-2.1 5.7-.6s4.2 1.5 5.7-.6M2.3 11.2c1.5-2.1 3.2-2.1 5.7-.6s4.2 1.5 5.7-.6']],
  updated: [['M3 13 12.3 3.7M5.5 3.5h7v7']],
  conflict: [['M2.5 5.75h11M2.5 10.25h11M11.3 2 4.7 14']],
  'only-here': [['M2.5 3h4v10h-4z', 'full'], ['M9.75 3h3.75v10H9.75z', 'gap']],
  'only-there': [['M2.5 3h3.75v10H2.5z', 'gap'], ['M9.5 3h4v10h-4z', 'full']],
  previous: [['M10 3.5 5.5 8l4.5 4.5']],
  next: [['m6 3.5 4.5 4.5L6 12.5']],
  'close-it': [['m4 4 8 8M12 4l-8 8']],
};

/** The sign of a relation or of a control. Words stand beside it or on its button: it is silent. */
export function draw(name: keyof typeof DRAWINGS): SVGSVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('class', `glyph ${name}`);
  drawing.setAttribute('aria-hidden', 'true');
  for (const [strokes, kind] of DRAWINGS[name]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', strokes);
    if (kind) path.setAttribute('class', kind);
    drawing.append(path);
  }
  return drawing;
}
