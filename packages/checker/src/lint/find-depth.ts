/** What the trees of both formats have in common. */
export interface TreeNode {
  readonly type: string;
  readonly children?: readonly TreeNode[];
}

/** The rules walk a tree by calling themselves, so that one of many thousand levels would end the program. */
export const mostLevels = 300;

/** How many levels a tree has. */
export function findDepth(root: TreeNode): number {
  let level: readonly TreeNode[] = [root];
  let depth = 0;
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap(({ children }) => children ?? []);
  }
  return depth;
}
