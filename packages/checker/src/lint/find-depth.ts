import type { Nodes, Root } from 'mdast';

/** The rules walk a tree by calling themselves, so that one of many thousand levels would end the program. */
export const mostLevels = 300;

/** How many levels a tree has. */
export function findDepth(root: Root): number {
  let level: Nodes[] = [root];
  let depth = 0;
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return depth;
}
