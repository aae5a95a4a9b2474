import type { Renderer } from '../renderer.ts';
import { startOf, type TreeNode } from '../tree.ts';

/** The address that a link or picture is shown with: what the project found for it, else what its target says. */
export function addressOf(
  { source, path, base }: Pick<Renderer, 'source' | 'path' | 'base'>,
  node: TreeNode,
  target: string,
): string {
  return source.destination(path, startOf(node))?.href ?? source.locate(base, target);
}
