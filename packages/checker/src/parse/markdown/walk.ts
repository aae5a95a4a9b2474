import type { Nodes } from 'mdast';

/** Every node below (and with) the given one in document order; iterative, as nesting has no limit. */
export function* walk(root: Nodes): Generator<Nodes> {
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    if ('children' in node) for (let at = node.children.length - 1; at >= 0; at -= 1) push(stack, node.children[at]);
  }
}

function push(stack: Nodes[], node: Nodes | undefined): void {
  if (node !== undefined) stack.push(node);
}

/** The text that slugs and labels see: code keeps its text, images and HTML have none, a role shows what it is known to show. */
export function readPlainText(node: Nodes): string {
  let text = '';
  for (const inner of walk(node)) {
    if (inner.type === 'text' || inner.type === 'inlineCode') text += inner.value;
    else if (inner.type === 'role')
      text += inner.known ? (inner.title ?? inner.value) : `{${inner.name}}${inner.value}`;
    else if (inner.type === 'break') text += '\n';
  }
  return text;
}
