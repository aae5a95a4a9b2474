import type { Label } from '@signpost/model';
import type { BlockNode, Node, Root } from '@signpost/rst';
import { spanOf } from './read-references.ts';
import { readPlainText, walk } from './walk.ts';

/** A node's own names, those that became ambiguous included. */
function namesOf(node: Node): readonly string[] {
  return 'names' in node ? [...node.names, ...node.dupnames] : [];
}

function urlOf(node: Node): string | undefined {
  if (node.type === 'link') return node.url;
  return node.type === 'target' && node.url !== null ? node.url : undefined;
}

/** The titles that the targets before a heading stand for, by target. */
function readTitles(children: readonly BlockNode[], titles: Map<Node, string>): void {
  let title: string | undefined;
  for (let at = children.length - 1; at >= 0; at -= 1) {
    const node = children[at];
    if (node === undefined) continue;
    if (node.type === 'heading') title = readPlainText(node);
    else if (node.type !== 'target') title = undefined;
    else if (title !== undefined) titles.set(node, title);
  }
}

/** Every explicit name of a document: targets, inline targets, `:name:` options, links that name themselves. */
export function readLabels(root: Root): Label[] {
  const labels: Label[] = [];
  const titles = new Map<Node, string>();
  readTitles(root.children, titles);
  for (const node of walk(root)) {
    if (node.type === 'heading' || node.type === 'reference') continue;
    const url = urlOf(node);
    const title = titles.get(node);
    for (const name of namesOf(node)) {
      labels.push({
        name,
        ...(title === undefined ? {} : { title }),
        ...(url === undefined ? {} : { url }),
        span: spanOf(node.position),
      });
    }
  }
  return labels;
}
