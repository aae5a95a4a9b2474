import { isParent, type TreeNode } from '../tree.ts';

/** The three parts of a card; header and footer may be missing. */
export interface CardParts {
  readonly header: readonly TreeNode[];
  readonly body: readonly TreeNode[];
  readonly footer: readonly TreeNode[];
}

const headerEnd = /^\^{3,}[ \t]*$/;
const footerStart = /^\+{3,}[ \t]*$/;

interface Inline extends TreeNode {
  readonly value: string;
}

function isText(node: TreeNode): node is Inline {
  return node.type === 'text' && 'value' in node && typeof node.value === 'string';
}

/** The inline content of a paragraph before and after a line of a mark; nothing where it has no such line. */
function splitParagraph(node: TreeNode, mark: RegExp): readonly [TreeNode[], TreeNode[]] | undefined {
  if (node.type !== 'paragraph' || !isParent(node)) return undefined;
  for (const [index, child] of node.children.entries()) {
    if (!isText(child)) continue;
    const lines = child.value.split('\n');
    const at = lines.findIndex((line) => mark.test(line));
    if (at === -1) continue;
    const text = (value: string): TreeNode[] => (value.trim() === '' ? [] : [{ ...child, ...withValue(value) }]);
    const before = [...node.children.slice(0, index), ...text(lines.slice(0, at).join('\n'))];
    const after = [...text(lines.slice(at + 1).join('\n')), ...node.children.slice(index + 1)];
    const wrap = (children: TreeNode[]): TreeNode[] =>
      children.length === 0 ? [] : [{ ...node, ...withChildren(children) }];
    return [wrap(before), wrap(after)];
  }
  return undefined;
}

function withValue(value: string): { readonly value: string } {
  return { value };
}

function withChildren(children: readonly TreeNode[]): { readonly children: readonly TreeNode[] } {
  return { children };
}

/** Splits blocks at the first line of a mark. */
function splitAt(
  nodes: readonly TreeNode[],
  mark: RegExp,
): readonly [readonly TreeNode[], readonly TreeNode[]] | undefined {
  for (const [index, node] of nodes.entries()) {
    if (mark === footerStart && node.type === 'blockBreak') return [nodes.slice(0, index), nodes.slice(index + 1)];
    const parts = splitParagraph(node, mark);
    if (parts === undefined) continue;
    return [
      [...nodes.slice(0, index), ...parts[0]],
      [...parts[1], ...nodes.slice(index + 1)],
    ];
  }
  return undefined;
}

/** Splits the body of a card: the header ends with a line of `^^^`, the footer starts with one of `+++`. */
export function splitCard(nodes: readonly TreeNode[]): CardParts {
  const [header, rest] = splitAt(nodes, headerEnd) ?? [[], nodes];
  const [body, footer] = splitAt(rest, footerStart) ?? [rest, []];
  return { header, body, footer };
}
