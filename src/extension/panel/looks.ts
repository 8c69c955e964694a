// The ways to look at a comparison, in the order of their tabs, and the key that turns to each: letters that French and English share.
import type { MessageKey } from '../locale.ts';

export const LOOKS = [
  { look: 'pair', words: 'look_pair', key: 'W' },
  { look: 'facts', words: 'look_facts', key: 'F' },
  { look: 'sources', words: 'look_sources', key: 'S' },
  { look: 'time', words: 'look_time', key: 'T' },
] as const satisfies readonly { readonly look: string; readonly words: MessageKey; readonly key: string }[];

/** Two texts; the ledger of all; who the words came from; when what was said. */
export type Look = (typeof LOOKS)[number]['look'];

/** The look behind the next tab; after the last one the first. */
export const lookAfter = (look: Look): Look => LOOKS[(LOOKS.findIndex((one) => one.look === look) + 1) % LOOKS.length]?.look ?? 'pair';

/** The look that a key turns to; null for other keys. */
export const lookOfKey = (key: string): Look | null => LOOKS.find((one) => one.key === key.toUpperCase())?.look ?? null;
