import type { DirectiveArgument, DirectiveOption, Root as RstRoot } from '@signpost/rst';
import type { Root as MarkdownRoot } from 'mdast';

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number | undefined;
}

/** A node of any of the trees: mdast, what MyST adds to it, or `@signpost/rst`'s. */
export interface TreeNode {
  readonly type: string;
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
}

/** A node that holds others. */
export interface TreeParent extends TreeNode {
  readonly children: readonly TreeNode[];
}

/** What directives of MyST and of reStructuredText have in common. */
export interface DirectiveNode extends TreeParent {
  /** In lower case. */
  readonly name: string;
  readonly known: boolean;
  readonly arguments: readonly DirectiveArgument[];
  readonly options: readonly DirectiveOption[];
  /** The body as written, where it is no markup. */
  readonly value: string | null;
}

/** What roles of MyST and of reStructuredText have in common. */
export interface RoleNode extends TreeNode {
  /** Null for the default role. */
  readonly name: string | null;
  readonly known: boolean;
  /** The text between the backticks. */
  readonly value: string;
  readonly raw: string;
  readonly target: string;
  readonly title: string | null;
}

/** Whether a node is of a type that holds others. */
export function isParent(node: TreeNode): node is TreeParent {
  return 'children' in node;
}

/** The offset where a node starts; a node without position stands nowhere. */
export function startOf({ position }: TreeNode): number {
  return position?.start.offset ?? 0;
}

/** The offset behind a node. */
export function endOf({ position }: TreeNode): number {
  return position?.end.offset ?? 0;
}

/** A document as its language is read. */
export type PageTree =
  | { readonly format: 'markdown'; readonly root: MarkdownRoot }
  | { readonly format: 'rst'; readonly root: RstRoot };
