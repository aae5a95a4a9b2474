import type { TreeNode } from '../tree.ts';

/** Blocks of a document that are rendered together. */
export interface Piece {
  readonly nodes: readonly TreeNode[];
  readonly start: number;
  readonly end: number;
  /** What else the piece depends on, as text; nothing where that cannot be said, and it is rendered each time. */
  readonly key: string | undefined;
  /** Whether it depends on what the document shares. */
  readonly usesShared: boolean;
}
