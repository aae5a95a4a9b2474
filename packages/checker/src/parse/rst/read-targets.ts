import type { Label } from '@signpost/model';
import { textContent, type BlockNode, type Node, type Root } from '@signpost/rst';
import { spanOf } from './read-references.ts';
import { walk } from './walk.ts';

/** A node's own names, those that became ambiguous included. */
function namesOf(node: Node): readonly string[] {
  return 'names' in node ? [...node.names, ...node.dupnames] : [];
}

function urlOf(node: Node): string | undefined {
  if (node.type === 'link') return node.url;
  return node.type === 'target' && node.url !== null ? node.url : undefined;
}

type Titling = Pick<Label, 'title' | 'isUntitled'>;

/** Blocks that never have a title; a directive may, and one may follow the end of a file that is included. */
const untitledBlocks: ReadonlySet<string> = new Set(['paragraph', 'list', 'blockquote', 'lineBlock', 'doctestBlock']);

/** What the targets before a block stand for, by target. */
function readTitles(children: readonly BlockNode[]): ReadonlyMap<Node, Titling> {
  const titles = new Map<Node, Titling>();
  let titling: Titling = {};
  for (const node of children.toReversed()) {
    if (node.type === 'target') titles.set(node, titling);
    else if (node.type === 'heading') titling = { title: textContent(node.children) };
    else titling = untitledBlocks.has(node.type) ? { isUntitled: true } : {};
  }
  return titles;
}

/** Every explicit name of a document: targets, inline targets, `:name:` options, links that name themselves. */
export function readLabels(root: Root): Label[] {
  const labels: Label[] = [];
  const titles = readTitles(root.children);
  for (const node of walk(root)) {
    if (node.type === 'heading' || node.type === 'reference') continue;
    const url = urlOf(node);
    for (const name of namesOf(node)) {
      labels.push({
        name,
        ...(url === undefined ? titles.get(node) : { url }),
        span: spanOf(node.position),
      });
    }
  }
  return labels;
}
