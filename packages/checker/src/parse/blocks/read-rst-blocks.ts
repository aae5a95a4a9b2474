import type { Block, BlockKind, CodeBlock } from '@signpost/model';
import type { Node, Root } from '@signpost/rst';
import { walk } from '../rst/walk.ts';
import { BlockCollector } from './block-collector.ts';

const collector = new BlockCollector();

/** A block by the nodes that hold its text. */
interface Unit {
  readonly kind: BlockKind;
  readonly nodes: Node[];
}

/** A node that is to be looked at, with the list item around it. */
interface Place {
  readonly node: Node;
  readonly item: Unit | undefined;
}

/** The text of one node that readers see; nodes with children have none of their own. */
function readShown(node: Node): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'problematic':
      return node.value;
    case 'role':
      return node.title ?? node.value;
    default:
      return '';
  }
}

/** What holds no prose for readers: the body of `raw` is another language. */
function isSilent(node: Node): boolean {
  return (node.type === 'directive' && node.name === 'raw') || node.type === 'heading' || node.type === 'comment';
}

function findProse(root: Root): Unit[] {
  const units: Unit[] = [];
  const stack: Place[] = [{ node: root, item: undefined }];
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    const { node, item } = place;
    if (isSilent(node)) continue;
    if (node.type === 'table') units.push({ kind: 'table', nodes: [node] });
    else if (node.type === 'paragraph' || node.type === 'lineBlock') {
      if (item === undefined) units.push({ kind: 'paragraph', nodes: [node] });
      else if (item.nodes.push(node) === 1) units.push(item);
    } else if ('children' in node) {
      const inner: Unit | undefined = node.type === 'listItem' ? { kind: 'item', nodes: [] } : item;
      for (const child of node.children.toReversed()) stack.push({ node: child, item: inner });
    }
  }
  return units;
}

function addWords(node: Node): void {
  for (const inner of walk(node)) {
    const shown = readShown(inner);
    if (shown !== '') collector.add(shown, 0, shown.length, inner.position.start.offset);
  }
}

/** The blocks of a reStructuredText document. */
export function readRstBlocks(root: Root, text: string, code: readonly CodeBlock[]): Block[] {
  for (const { kind, nodes } of findProse(root)) {
    for (const node of nodes) addWords(node);
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (first === undefined || last === undefined) continue;
    collector.finish(kind, { start: first.position.start.offset, end: last.position.end.offset });
  }
  for (const { span, contentSpan } of code) {
    collector.add(text, contentSpan.start, contentSpan.end);
    collector.finish('code', span);
  }
  return collector.takeBlocks().toSorted((a, b) => a.span.start - b.span.start);
}
