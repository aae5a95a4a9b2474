import type { Block } from './block.ts';

/** The same blocks one heading deeper. */
export function nestBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, depth: block.depth + 1 } : block));
}
