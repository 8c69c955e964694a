// The drawings: a glyph for each relation, icons of the controls, Recoupe's sign. A 16-unit grid, drawn in the current colour.
// A relation is never told by colour alone: the glyph stands with it, and a word where there is room.
import type { Relation } from '../../core/relations.ts';
import { RELATION_WORDS, say } from '../locale.ts';

const GLYPHS = {
  same: <path d="M2.5 5.75h11M2.5 10.25h11" />,
  close: <path d="M2.3 6.7c1.5-2.1 3.2-2.1 5.7-.6s4.2 1.5 5.7-.6M2.3 11.2c1.5-2.1 3.2-2.1 5.7-.6s4.2 1.5 5.7-.6" />,
  updated: <path d="M3 13 12.3 3.7M5.5 3.5h7v7" />,
  conflict: <path d="M2.5 5.75h11M2.5 10.25h11M11.3 2 4.7 14" />,
  'only-here': <><path class="full" d="M2.5 3h4v10h-4z" /><path class="gap" d="M9.75 3h3.75v10H9.75z" /></>,
  'only-there': <><path class="gap" d="M2.5 3h3.75v10H2.5z" /><path class="full" d="M9.5 3h4v10h-4z" /></>,
} satisfies Record<Relation, unknown>;

/** The sign of a relation. Named for speech only where no word stands beside it. */
export function Glyph({ relation, named = false }: { readonly relation: Relation; readonly named?: boolean }) {
  const speech = named ? { role: 'img', 'aria-label': say(RELATION_WORDS[relation]) } as const : { 'aria-hidden': true } as const;
  return <svg class={`glyph ${relation}`} viewBox="0 0 16 16" {...speech}>{GLYPHS[relation]}</svg>;
}

const ICONS = {
  panel: 'M1.75 2.75h12.5v10.5H1.75zM9.75 2.75v10.5',
  page: 'M6.5 2.75H2.75v10.5h10.5V9.5M9 2.75h4.25V7M13 3 7.5 8.5',
  marks: 'M2 3.5h12M2 7.5h5M2 12.5h12M9 7.5h5M2 9.5h5',
  next: 'm6 3.5 4.5 4.5L6 12.5',
  down: 'm3.5 6 4.5 4.5L12.5 6',
  find: 'M2 4h12M4.5 8h7M7 12h2',
  note: 'M8 4.5v4.5M8 11.25v1M8 1.75 14.5 13.75h-13z',
  export: 'M8 2v8M4.75 6.75 8 10l3.25-3.25M2.5 10.5v3h11v-3',
  moved: 'M5 13.5v-10M2.5 6 5 3.5 7.5 6M11 2.5v10M8.5 10l2.5 2.5 2.5-2.5',
  settings: 'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 2.75v3.5M6 9.75v3.5',
} as const;

/** An icon of a control; the control carries the words. */
export const Icon = ({ name }: { readonly name: keyof typeof ICONS }) => <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden={true}><path d={ICONS[name]} /></svg>;

/** Recoupe's sign: two passages that overlap, one stroke left out across both. */
export const Brand = () => <svg class="brand-sign" viewBox="0 0 16 16" aria-hidden={true}><path d="M0 2H10.4L7.4 7H0zM12.8 2H14V7H9.8zM2 9H6.2L3.3 14H2zM8.6 9H16V14H5.6z" /></svg>;
