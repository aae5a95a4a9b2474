import { convert, type NodeCheck } from './test-node.ts';

/** Go on, the same as to say nothing. */
export const CONTINUE = true;

/** End the walk. */
export const EXIT = false;

/** Leave out what is inside of this node. */
export const SKIP = 'skip';

/** What to do next, and which child comes then. */
type Action = readonly unknown[];

type Visitor = (node: unknown, parents: readonly unknown[], index: number | undefined) => unknown;

/** A walk in one direction. */
interface Walk {
  readonly enter: Visitor | undefined;
  readonly exit: Visitor | undefined;
  /** The one type to visit, or a check; nothing where all nodes are visited. */
  readonly check: string | NodeCheck | undefined;
  readonly step: 1 | -1;
}

const nothing: Action = [];

function toAction(result: unknown): Action {
  if (result === null || result === undefined) return nothing;
  if (Array.isArray(result)) return result;
  return typeof result === 'number' ? [CONTINUE, result] : [result];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isVisitor(value: unknown): value is Visitor {
  return typeof value === 'function';
}

/** A node with something inside; whatever else a rule made of it is the rule's affair. */
interface Parent {
  readonly children: { readonly length: number; readonly [index: number]: unknown };
}

function isParent(node: object): node is Parent {
  return 'children' in node && Boolean(node.children);
}

function walkChildren(walk: Walk, node: Parent, parents: readonly unknown[]): Action {
  const lineage = [...parents, node];
  let offset = walk.step === 1 ? 0 : node.children.length - 1;
  // A visitor may change the list, or put another in its place.
  while (offset > -1 && offset < node.children.length) {
    const action = visit(walk, node.children[offset], offset, lineage);
    if (action[0] === EXIT) return action;
    const next = action[1];
    offset = typeof next === 'number' ? next : offset + walk.step;
  }
  return nothing;
}

function visit(walk: Walk, node: unknown, index: number | undefined, parents: readonly unknown[]): Action {
  const { enter, exit, check } = walk;
  const matches =
    check === undefined ||
    (typeof check === 'string'
      ? isObject(node) && node['type'] === check
      : check(node, index, parents[parents.length - 1] || undefined));
  const action = matches && enter !== undefined ? toAction(enter(node, parents, index)) : nothing;
  if (action[0] === EXIT) return action;
  if (!isObject(node)) throw new TypeError(`Cannot use 'in' operator to search for 'children' in ${String(node)}`);
  if (action[0] !== SKIP && isParent(node)) {
    const inside = walkChildren(walk, node, parents);
    if (inside[0] === EXIT) return inside;
  }
  if (!matches || exit === undefined) return action;
  const last = toAction(exit(node, parents, index));
  if (last[0] === SKIP) throw unexpected(SKIP, 'from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing');
  return last[0] === EXIT || typeof last[1] === 'number' ? last : action;
}

function unexpected(value: unknown, where: string): Error {
  return new Error(`Unexpected value \`${String(value)}\` ${where}`);
}

function readVisitors(visitors: unknown): Pick<Walk, 'enter' | 'exit'> {
  if (isVisitor(visitors)) return { enter: visitors, exit: undefined };
  if (!isObject(visitors)) {
    throw unexpected(visitors, 'for `enter` or `visitors`, expected visitor or object with visitors');
  }
  const { enter, exit } = visitors;
  const hasEnter = enter !== null && enter !== undefined;
  if (hasEnter && !isVisitor(enter)) throw unexpected(enter, 'for `visitors.enter`, expected optional visitor');
  if (!isVisitor(exit)) {
    const what = 'expected visitor (pass a visitor directly if you only want an enter visitor)';
    throw unexpected(exit, `for \`visitors.exit\`, ${what}`);
  }
  return { enter: hasEnter && isVisitor(enter) ? enter : undefined, exit };
}

function readCheck(test: unknown): Walk['check'] {
  const check = convert(test);
  if (!test) return undefined;
  return typeof test === 'string' ? test : check;
}

/**
 * Walks a tree as `unist-util-visit-parents` does: depth first, to the nodes that pass a test, which may change the tree. It
 * makes no function for each node and gives none a name, which takes most of the time there.
 */
export function visitParents(tree: unknown, ...given: readonly unknown[]): void {
  if (!isObject(tree)) throw unexpected(tree, 'for `tree`, expected node');
  const hasTest = isVisitor(given[1]) || isObject(given[1]);
  const [test, visitors, reverse] = hasTest ? given : [undefined, ...given];
  const walk: Walk = { ...readVisitors(visitors), check: readCheck(test), step: reverse ? -1 : 1 };
  visit(walk, tree, undefined, []);
}
