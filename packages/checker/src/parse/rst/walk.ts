import type { Node } from '@signpost/rst';

/** Every node below (and with) the given one in document order; iterative, as nesting has no limit. */
export function* walk(root: Node): Generator<Node> {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    if (!('children' in node)) continue;
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child !== undefined) stack.push(child);
    }
  }
}

/** The text that labels and ids see: literals and roles keep theirs. */
export function readPlainText(node: Node): string {
  let text = '';
  for (const inner of walk(node)) {
    if (inner.type === 'text' || inner.type === 'inlineCode') text += inner.value;
    else if (inner.type === 'role') text += inner.title ?? inner.value;
  }
  return text.trim().replace(/\s+/g, ' ');
}
