import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createFolder } from '@signpost/testkit';
import * as fc from 'fast-check';
import * as peerTests from 'unist-util-is';
import * as peerWalk from 'unist-util-visit-parents';
import { expect, test } from 'vitest';
import { runCheck } from '../src/index.ts';
import { knownWalks } from '../src/lint/remark/walk/known-walks.ts';
import * as ownTests from '../src/lint/remark/walk/test-node.ts';
import * as ownWalk from '../src/lint/remark/walk/visit-parents.ts';

const require = createRequire(import.meta.url);

type Loose = (...given: readonly unknown[]) => unknown;

/** What a call comes to: its value, or what it throws, in words. */
function outcomeOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}

interface Node {
  type?: unknown;
  value?: number;
  children?: unknown;
}

const { node: anyNode } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, undefined, 'text', 1, true, {}, { children: [] }) },
    { weight: 8, arbitrary: fc.record({ type: fc.constantFrom('text', 'code'), value: fc.nat(3) }) },
    {
      weight: 12,
      arbitrary: fc.record({
        type: fc.constantFrom<unknown>('paragraph', 'list', 'code', 7),
        children: fc.array(tie('node'), { maxLength: 4 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('list'), children: fc.constantFrom<unknown>(null, '', {}) }),
    },
  ),
}));

const anyTree = fc.oneof({ weight: 1, arbitrary: anyNode }, { weight: 20, arbitrary: anyNode.filter(isParent) });

function isParent(value: unknown): value is { children: unknown[] } {
  return typeof value === 'object' && value !== null && 'children' in value && Array.isArray(value.children);
}

function isSecond(node: unknown, index: unknown, parent: unknown): boolean {
  return index === 1 && typeof parent === 'object';
}

const anyTest = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  'text',
  'list',
  ['text', 'code'],
  [],
  // oxlint-disable-next-line no-sparse-arrays -- rules may hold anything
  [, 'text'],
  ['list', { value: 1 }, isSecond],
  [['text'], null],
  { type: 'code' },
  { value: 2 },
  {},
  isSecond,
  () => 'yes',
  0,
  false,
  true,
);

const anyAnswer = fc.constantFrom<unknown>(
  undefined,
  null,
  true,
  false,
  'skip',
  0,
  1,
  2,
  -1,
  9,
  'other',
  [],
  [true, 0],
  [false],
  ['skip', 2],
  [true, 1, 1],
  Number.NaN,
);

/** What a visitor does to the tree before it answers. */
const anyDeed = fc.constantFrom<(node: Node, parent: unknown, index: unknown) => void>(
  (node) => isParent(node) && node.children.push({ type: 'text', value: 1 }),
  (node) => isParent(node) && node.children.shift(),
  (node) => isParent(node) && Object.assign(node, { children: [{ type: 'code' }, 'text'] }),
  (node) => typeof node === 'object' && node !== null && delete node.children,
  (_, parent, index) => isParent(parent) && parent.children.splice(Number(index), 1),
  (_, parent) => isParent(parent) && Object.assign(parent, { children: undefined }),
  () => {
    throw new Error('visitor');
  },
);

const leaveAlone: (node: Node) => void = () => undefined;
const anyStep = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant(leaveAlone), fc.constantFrom<unknown>(undefined, 'skip')) },
  { weight: 1, arbitrary: fc.tuple(anyDeed, anyAnswer) },
);
const anySteps = fc.array(anyStep);

type Steps = readonly (readonly [deed: (node: Node, parent: unknown, index: unknown) => void, answer: unknown])[];

/** All that can be told of a walk: every call with what it was given, and how it ended. */
function follow(visit: Loose, tree: unknown, steps: Steps, shape: (visitor: Loose) => readonly unknown[]): unknown {
  const calls: unknown[] = [];
  const lineages: unknown[] = [];
  const visitor: Loose = (...given) => {
    const [node, parents, index] = given as [Node, unknown[], unknown];
    if (calls.length > 300) throw new Error('enough');
    // A list of parents is the same one for all children of a node.
    if (!lineages.includes(parents)) lineages.push(parents);
    calls.push(structuredClone([given.length, node, parents, index, lineages.indexOf(parents)]));
    const [deed, answer] = steps[(calls.length - 1) % Math.max(steps.length, 1)] ?? [leaveAlone];
    deed(node, parents.at(-1), index);
    return answer;
  };
  const copy: unknown = structuredClone(tree);
  const result = outcomeOf(() => visit(copy, ...shape(visitor)));
  return { calls, result, tree: copy };
}

const noVisitor = fc.constantFrom<unknown>(
  undefined,
  null,
  'enter',
  5,
  {},
  { enter: 5, exit: () => undefined },
  { exit: 1 },
);
const anyShape = fc.record({
  what: anyTest,
  reverse: fc.constantFrom<unknown>(undefined, true, false),
  wrong: noVisitor,
});
type Shape = { readonly what: unknown; readonly reverse: unknown; readonly wrong: unknown };

/** The ways in which rules call it. */
const shapes: readonly ((shape: Shape) => (visitor: Loose) => readonly unknown[])[] = [
  ({ what, reverse }) =>
    (visitor) => [what, visitor, reverse],
  ({ reverse }) =>
    (visitor) => [visitor, reverse],
  ({ what, reverse }) =>
    (visitor) => [what, { enter: visitor, exit: visitor }, reverse],
  ({ what, reverse }) =>
    (visitor) => [what, { exit: visitor }, reverse],
  ({ reverse }) =>
    (visitor) => [{ enter: null, exit: visitor }, reverse],
  ({ what, wrong, reverse }) =>
    () => [what, wrong, reverse],
  ({ wrong }) =>
    () => [wrong],
];

test('any tree is walked as unist-util-visit-parents walks it, whatever visitors do to it', () => {
  fc.assert(
    fc.property(anyTree, anySteps, anyShape, fc.constantFrom(...shapes), (tree, steps, shape, toCall) => {
      const own = follow(ownWalk.visitParents, tree, steps, toCall(shape));
      expect(own).toEqual(follow(peerWalk.visitParents as Loose, tree, steps, toCall(shape)));
    }),
    { numRuns: 3000 },
  );
});

test('any value is tested as unist-util-is tests it', () => {
  const index = fc.constantFrom<unknown>(undefined, null, 0, 1, -1, Number.POSITIVE_INFINITY, 'one');
  const place = fc.record({ index, parent: anyNode, context: fc.constantFrom<unknown>(undefined, { seen: 1 }) });
  fc.assert(
    fc.property(anyNode, anyTest, place, (node, what, { index: at, parent, context }) => {
      const seen: unknown[] = [];
      const probe = function probe(this: unknown, ...given: readonly unknown[]): unknown {
        seen.push(this, ...given);
        return what;
      };
      const answersOf = (one: typeof peerTests): unknown => [
        outcomeOf(() => (one.is as Loose)(node, what, at, parent, context)),
        outcomeOf(() => typeof (one.convert as Loose)(what)),
        outcomeOf(() => ((one.convert as Loose)(what) as Loose).call(context, node, at, parent)),
        outcomeOf(() => ((one.convert as Loose)([probe, 'list']) as Loose).call(context, node, at, parent)),
        outcomeOf(() => (one.is as Loose)(node, probe, at, parent, context)),
        seen.splice(0),
      ];
      expect(answersOf(ownTests as unknown as typeof peerTests)).toEqual(answersOf(peerTests));
    }),
    { numRuns: 3000 },
  );
});

test('what is known of a file is known of the version that the rules here import', () => {
  for (const { path, digest, exports } of knownWalks) {
    const name = path.split('/')[1] ?? '';
    const text = readFileSync(join(dirname(require.resolve(name)), 'lib/index.js'));
    expect(createHash('sha256').update(text).digest('hex')).toBe(digest);
    const peer = name === 'unist-util-is' ? peerTests : peerWalk;
    expect(Object.keys(exports).toSorted()).toEqual(Object.keys(peer).toSorted());
  }
});

/** A project with a rule that says how it walks, beside the package that it walks with. */
function createProject(): { readonly root: string; readonly walk: string } {
  const { root } = createFolder({
    'a.md': '# Title\n',
    '.remarkrc.json': '{ "plugins": ["probe"] }',
    'node_modules/remark-probe/package.json': '{ "type": "module", "exports": "./index.js" }',
    'node_modules/remark-probe/index.js': `
import { visitParents } from 'unist-util-visit-parents';
export default function probe() {
  return (tree, file) => {
    visitParents(tree, 'text', (node) => file.message('walked to ' + node.value + ' ' + visitParents.length));
  };
}
`,
  });
  for (const name of ['unist-util-is', 'unist-util-visit-parents']) {
    cpSync(dirname(require.resolve(name)), join(root, 'node_modules', name), { recursive: true });
  }
  return { root, walk: join(root, 'node_modules/unist-util-visit-parents/lib/index.js') };
}

async function ask(folder: string): Promise<readonly string[]> {
  const { verdict } = await runCheck({ folder, only: ['lint'] });
  return verdict.diagnostics.map(({ message }) => message);
}

test('the rules of a project walk with our function', async () => {
  expect(await ask(createProject().root)).toEqual([`walked to Title ${ownWalk.visitParents.length}`]);
});

test('a file that was changed in any way is loaded as it is', async () => {
  const { root, walk } = createProject();
  writeFileSync(walk, `${readFileSync(walk, 'utf8')}// changed\n`);
  expect(await ask(root)).toEqual([`walked to Title ${peerWalk.visitParents.length}`]);
});
