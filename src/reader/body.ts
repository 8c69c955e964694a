// Which blocks of a page are the article's body.
import type { Block } from './blocks.ts';
import { furnitureLine } from './furniture.ts';

export function bodyOf(blocks: readonly Block[], kept: ReadonlySet<number>): readonly Block[] {
  return blocks.filter((block) => kept.has(block.index) && !furnitureLine(block));
}
