import plugin from '../src/index.ts';
import type { TxtTree } from '../src/txt-tree.ts';

/** The tree of a text as textlint gets it. */
export async function readTree(text: string): Promise<TxtTree> {
  const read = await new plugin.Processor().processor('.rst').preProcess(text, 'a.rst');
  return ('ast' in read ? read.ast : read) as TxtTree;
}

/** Each node with its parent, parents first. */
export function* walkTree(
  node: TxtTree,
  parent?: TxtTree,
): Generator<{ readonly node: TxtTree; readonly parent: TxtTree | undefined }> {
  yield { node, parent };
  for (const child of node.children ?? []) yield* walkTree(child, node);
}

/** The nodes as lines: the type and, of those without children, what is written. */
export function showTree(node: TxtTree, indent = ''): string {
  const shown = node.children === undefined ? ` ${JSON.stringify(node.raw)}` : '';
  const fields = [node.depth, node.lang, node.url, node.name].filter((field) => field !== undefined);
  const head = [`${indent}${node.type}`, ...fields].join(' ');
  return [`${head}${shown}`, ...(node.children ?? []).map((child) => showTree(child, `${indent}  `))].join('\n');
}

/** The tree of a text without the words in it. */
export async function outlineOf(text: string): Promise<string> {
  return showTree(await readTree(text)).replaceAll(/ Str ".*"$/gm, ' Str');
}
