// The second witness: the body that the publisher gives to search engines (JSON-LD articleBody), held against the body that was read.
// Rule: the page's words are always those shown, never the witness's, so that every word can be found in the page. Where the witness is
// as long as the reading and shares most of it, it decides about single lines: prose it has is put in, prose at either end that it has not is taken out.
// Where they share little, the lines of the page that the witness has win if they are most of it; else the reading stays and is doubted.
import type { Block } from './blocks.ts';
import { furnitureLine } from './furniture-lines.ts';

export interface Heard {
  readonly body: readonly Block[];
  readonly agrees: boolean;
}

/** Words in a row that make a trace of a text. Three are enough to tell two texts apart, and a changed word costs few of them. */
const RUN = 3;
/** A witness of fewer words is a teaser. */
const LEAST_WORDS = 80;
/** One of more characters is no article's, and would hold the page up. */
const LONGEST = 300_000;
/** A line is the witness's when this share of its runs is. */
const SAID = 0.7;
const UNSAID = 0.1;
/** Lines under this many characters say too little to be told by their runs. */
const TELLING = 40;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function runsOf(words: readonly string[]): readonly string[] {
  const runs: string[] = [];
  for (let at = 0; at + RUN <= words.length; at++) runs.push(`${words[at]} ${words[at + 1]} ${words[at + 2]}`);
  return runs;
}

/** The body after the witness was heard. `lines` are the lines that it may put in, but for furniture. Linear in both texts. */
export function hearWitness(body: readonly Block[], lines: readonly Block[], witness: string | null): Heard {
  const words = witness === null || witness.length > LONGEST ? [] : wordsOf(witness);
  if (words.length < LEAST_WORDS) return { body, agrees: true };
  const known = new Set(runsOf(words));
  const shares = new Map<Block, number>();
  const shareOf = (block: Block): number => {
    const runs = runsOf(wordsOf(block.text));
    const share = shares.get(block) ?? (runs.length ? runs.filter((run) => known.has(run)).length / runs.length : 0);
    shares.set(block, share);
    return share;
  };
  const said = (block: Block): boolean => block.text.length >= TELLING && block.linkShare < 0.8 && shareOf(block) >= SAID && !furnitureLine(block);
  const shared = sizeOf(body.filter(said));
  const length = witness?.length ?? 0;
  const isWhole = length > 0.8 * sizeOf(body);
  if (shared < 0.3 * Math.min(sizeOf(body), length)) {
    const own = firstOnly(lines.filter(said));
    return sizeOf(own) > 0.6 * length ? { body: own, agrees: true } : { body, agrees: !isWhole };
  }
  if (!isWhole) return { body, agrees: true };
  const has = new Set(body);
  const texts = new Set(body.map(({ text }) => text));
  const [from, to] = [Math.min(...body.map(({ index }) => index)), Math.max(...body.map(({ index }) => index))];
  const missed = firstOnly(lines.filter((block) => !has.has(block) && !texts.has(block.text) && said(block) && block.index > from - NEAR && block.index < to + NEAR));
  const all = [...body, ...missed].sort((a, b) => a.index - b.index);
  const unsaid = (block: Block): boolean => block.text.length >= TELLING && shareOf(block) < UNSAID;
  const first = all.findIndex((block) => !unsaid(block));
  const last = all.findLastIndex((block) => !unsaid(block));
  const trimmed = all.slice(Math.max(0, first), last < 0 ? undefined : last + 1);
  return { body: sizeOf(trimmed) > 0.7 * sizeOf(all) ? trimmed : all, agrees: true };
}
/** Lines this far before or after the body may be put back: further off they are a teaser of the same words. */
const NEAR = 40;

const sizeOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

function firstOnly(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => !seen.has(text) && seen.add(text));
}
