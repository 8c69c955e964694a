// Colours of the relations on light and on dark ground, and the two style sheets made of them: one for the marks in the page's text,
// one for the card and the counter. Values are those of design/tokens.css; contrast with the ground is at least 4.5 to 1.
import type { Relation } from '../../core/relations.ts';

/** Relations that a mark can have, strongest first; also the order of the highlights' priority. */
export const MARKED = ['conflict', 'updated', 'close', 'only-here', 'same'] as const satisfies readonly Relation[];

/** Name of a relation's highlight in the page's registry. */
export const highlightName = (relation: Relation): string => `recoupe-${relation}`;
/** Name of the highlight over the mark whose card is open. */
export const OPEN = 'recoupe-open';

interface Ink { readonly ink: string; readonly tint: string }

const INKS: Readonly<Record<Relation, { readonly light: Ink; readonly dark: Ink }>> = {
  conflict: { light: { ink: '#95201d', tint: '#fbe6df' }, dark: { ink: '#f5806a', tint: '#43211a' } },
  updated: { light: { ink: '#1f57b8', tint: '#e3eefa' }, dark: { ink: '#5ca6f2', tint: '#152c42' } },
  close: { light: { ink: '#866100', tint: '#f8efd8' }, dark: { ink: '#f2d26b', tint: '#362c12' } },
  'only-here': { light: { ink: '#86257f', tint: '#f4e8f6' }, dark: { ink: '#eeb2ec', tint: '#372640' } },
  'only-there': { light: { ink: '#017359', tint: '#ddf1eb' }, dark: { ink: '#62e0ba', tint: '#10332b' } },
  same: { light: { ink: '#464a53', tint: '#edeff1' }, dark: { ink: '#a0a6ab', tint: '#2a2d31' } },
};

/** A relation is told by its line as much as by its colour. */
const LINES: Readonly<Record<(typeof MARKED)[number], string>> = { conflict: 'solid 2px', updated: 'dashed 2px', close: 'wavy 1px', 'only-here': 'dotted 2px', same: 'double 1px' };

/** Rules for the page's text, for text that is dark on light or light on dark. In forced colours the line alone tells. */
export function markRules(ground: 'light' | 'dark'): string {
  const rules = MARKED.map((relation) => {
    const { ink, tint } = INKS[relation][ground];
    return `::highlight(${highlightName(relation)}) { text-decoration: underline ${LINES[relation]} ${ink}; ${relation === 'conflict' ? `background-color: ${tint};` : ''} }`;
  });
  const forced = MARKED.map((relation) => `::highlight(${highlightName(relation)}) { background-color: Canvas; color: CanvasText; text-decoration: underline ${relation === 'conflict' ? 'solid 4px' : LINES[relation]} CanvasText; }`);
  return `${rules.join('\n')}
::highlight(${OPEN}) { background-color: ${ground === 'light' ? '#e6e6df' : '#3a3c42'}; text-decoration-thickness: 4px; }
@media (forced-colors: active) { ${forced.join(' ')} ::highlight(${OPEN}) { background-color: Highlight; color: HighlightText; } }`;
}

const variables = (ground: 'light' | 'dark'): string => Object.entries(INKS).map(([relation, inks]) => `--${relation}: ${inks[ground].ink}; --${relation}-tint: ${inks[ground].tint};`).join(' ');

const relationRules = Object.keys(INKS).map((relation) => `.${relation} { --rel: var(--${relation}); --tint: var(--${relation}-tint); }`).join('\n');

/** Rules for the card and the counter, inside our shadow root: nothing of the page reaches in, nothing gets out. */
export const CARD_RULES = `
:host { all: initial; position: fixed; left: 0; top: 0; width: 0; height: 0; z-index: 2147483647; color-scheme: light dark;
  --paper: #fcfcfb; --sunk: #f4f4f1; --ink: #17181b; --ink-2: #4a4d54; --line: #ddddd8; --edge: #82858b; --focus: #0b57d0; ${variables('light')}
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; --serif: Charter, "Bitstream Charter", ui-serif, "Iowan Old Style", Georgia, Cambria, "Noto Serif", serif; }
@media (prefers-color-scheme: dark) { :host { --paper: #17181b; --sunk: #1f2024; --ink: #ecebe7; --ink-2: #b9bac0; --line: #35373c; --edge: #7c7f86; --focus: #8ab4f8; ${variables('dark')} } }
@media print { :host { display: none; } }
${relationRules}
* { box-sizing: border-box; margin: 0; }
.card, .counter, .list { background: var(--paper); color: var(--ink); border: 1px solid var(--edge); border-radius: 4px; box-shadow: 0 4px 16px rgb(0 0 0 / .14); font: 13px/20px var(--sans); text-align: start; }
.card { position: fixed; left: 0; top: 0; width: min(560px, calc(100vw - 16px)); max-height: min(420px, calc(100vh - 32px)); overflow-y: auto; overscroll-behavior: contain; }
.card[hidden], .list[hidden] { display: none; }
.head { display: flex; align-items: center; gap: 12px; padding: 8px 8px 4px 16px; }
.rel { display: inline-flex; align-items: center; gap: 6px; color: var(--rel); font-weight: 600; white-space: nowrap; }
.glyph { width: 16px; height: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.75; color: var(--rel, currentColor); }
.glyph .full { fill: currentColor; } .glyph .gap { stroke-width: 1.25; stroke-dasharray: 1.5 1.5; }
.push { margin-inline-start: auto; }
button { display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-width: 32px; min-height: 32px; padding: 0 8px; border: 0; border-radius: 4px; background: none; color: inherit; font: inherit; cursor: pointer; }
button:hover { background: var(--sunk); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.hinged { display: grid; grid-template-columns: minmax(0, 1fr) 40px minmax(0, 1fr); padding: 0 16px 8px; }
.hinge { display: flex; justify-content: center; align-items: start; padding-top: 24px; background: linear-gradient(var(--line), var(--line)) center / 1px 100% no-repeat; }
.hinge .glyph { width: 24px; height: 24px; background: var(--paper); }
.side { display: flex; flex-wrap: wrap; gap: 0 8px; font-size: 12px; line-height: 16px; color: var(--ink-2); } .side b { color: var(--ink); font-weight: 600; }
.passage { font: 14px/20px var(--serif); margin-top: 4px; overflow-wrap: anywhere; }
mark { background: none; color: inherit; text-decoration: underline solid 2px var(--rel); text-underline-offset: 3px; }
.updated mark { text-decoration-style: dashed; } .close mark { text-decoration-style: wavy; text-decoration-thickness: 1px; } .only-there mark, .only-here mark { text-decoration-style: dotted; } .same mark { text-decoration-style: double; text-decoration-thickness: 1px; }
.why { padding: 0 16px 8px; color: var(--ink-2); }
.others { list-style: none; padding: 0 16px 8px; } .others li, .list li { border-top: 1px solid var(--line); padding: 6px 0; }
.counter { position: fixed; left: 50%; bottom: 16px; transform: translateX(-50%); display: flex; align-items: center; gap: 4px 12px; flex-wrap: wrap; justify-content: center; width: max-content; max-width: calc(100vw - 16px); padding: 4px 4px 4px 16px; }
.legend { display: flex; flex-wrap: wrap; gap: 0 4px; list-style: none; padding: 0; } .legend button { gap: 4px; color: var(--rel); font-weight: 600; padding: 0 4px; } .legend .name { display: none; } .legend [aria-pressed="false"] { color: var(--ink-2); font-weight: 400; text-decoration: line-through; } .legend [aria-pressed="false"] .glyph { opacity: .5; }
@media (min-width: 760px) { .legend .name { display: inline; } }
.hint { position: fixed; left: 0; top: 0; min-width: 24px; min-height: 24px; padding: 0; border: 1px solid var(--edge); background: var(--paper); } .hint[hidden] { display: none; }
.step { display: inline-flex; align-items: center; gap: 4px; font-variant-numeric: tabular-nums; }
.undo { display: inline-flex; align-items: center; gap: 4px; } .undo button, .listing, .head .push { text-decoration: underline; text-underline-offset: 3px; }
.list { position: fixed; left: 50%; bottom: 68px; transform: translateX(-50%); width: min(480px, calc(100vw - 16px)); max-height: 50vh; overflow-y: auto; overscroll-behavior: contain; padding: 8px 16px; } .list ul { list-style: none; padding: 0; } .list h2 { font: 600 13px/20px var(--sans); padding: 4px 0; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 420px) { .hinged { grid-template-columns: minmax(0, 1fr); gap: 8px; } .hinge { display: none; } }
@media (prefers-reduced-motion: no-preference) { button { transition: background-color 120ms; } }
@media (forced-colors: active) { .glyph, .rel { color: CanvasText; } mark { text-decoration-color: CanvasText; } }
`;
