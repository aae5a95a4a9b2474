import { readFileSync } from 'node:fs';
import { type DecisionTree, UsageError } from '@signpost/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadModel } from '../src/index.ts';
import { loadTree } from '../src/load/load-tree.ts';

const model = loadModel();

function describeFailure(run: () => unknown): string {
  try {
    run();
    return 'valid';
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { location, message, hint } = error;
    return `${location?.path}:${location?.line}:${location?.column} ${message}${hint === undefined ? '' : ` (${hint})`}`;
  }
}

function load(...texts: readonly string[]): DecisionTree {
  return loadTree(
    texts.map((text, index) => ({ path: index === 0 ? 'tree.yaml' : '.signpost/tree.yaml', text })),
    model.scenarios,
  );
}

const head = 'start: a\nnodes:\n';
const end = '{ scenario: bugfix }';

/** A node on one line each for question and answers. */
function node(id: string, ...answers: readonly string[]): string {
  return `  ${id}:\n    ask: ${id}?\n    answers:\n${answers.map((answer) => `      - ${answer}\n`).join('')}`;
}

/** Every way through a tree: the ids of its nodes and what it ends in. */
function listWays({ start, nodes }: DecisionTree): readonly string[] {
  const walk = (id: string): readonly string[] =>
    (nodes[id]?.answers ?? []).flatMap(({ target }) => {
      if (target.kind === 'node') return walk(target.node).map((way) => `${id} ${way}`);
      return [`${id} ${target.kind === 'scenario' ? target.scenario : 'nothing'}`];
    });
  return walk(start);
}

test('the built-in tree leads to every scenario', () => {
  const outcomes = listWays(model.tree).map((way) => way.split(' ').at(-1));
  expect(new Set(outcomes)).toEqual(new Set(['nothing', ...model.scenarios.map(({ id }) => id)]));
});

test('what an answer says is what its scenario says, unless it has words of its own', () => {
  const tree = load(head + node('a', end, '{ says: Something else, scenario: bugfix }'));
  expect(tree.nodes['a']?.answers.slice(0, 2).map(({ says }) => says)).toEqual(["I'm fixing a bug", 'Something else']);
});

test('scenarios that no answer leads to are answers of the first question', () => {
  const tree = load(head + node('a', '{ says: x, node: b }') + node('b', end));
  const appended = tree.nodes['a']?.answers.slice(1).map(({ target }) => target);
  expect(appended).toEqual(
    model.scenarios.filter(({ id }) => id !== 'bugfix').map(({ id }) => ({ kind: 'scenario', scenario: id })),
  );
});

test('a project replaces nodes, adds some, and may start elsewhere', () => {
  const own = `start: c\nnodes:\n${node('c', '{ says: x, node: a }')}${node('a', '{ says: y, nothing: z }')}`;
  const tree = load(head + node('a', end), own);
  expect(tree.start).toBe('c');
  expect(tree.nodes['a']?.answers).toEqual([{ says: 'y', target: { kind: 'nothing', why: 'z' }, sets: {} }]);
});

test.each([
  ['nodes:\n' + node('a', end), 'tree.yaml:1:1 the tree has no `start`'],
  ['start: b\nnodes:\n' + node('a', end), 'tree.yaml:1:8 unknown node `b`, did you mean `a`?'],
  [
    head + node('a', '{ says: x, node: second }') + node('secnd', end),
    'tree.yaml:6:26 unknown node `second`, did you mean `secnd`?',
  ],
  [head + node('a', '{ scenario: bugfx }'), 'tree.yaml:6:21 unknown scenario `bugfx`, did you mean `bugfix`?'],
  [head + node('a', end) + node('b', end), 'tree.yaml:7:3 no answer leads to the node `b`'],
  [head + node('a', '{ says: x, node: a }'), 'tree.yaml:3:3 these nodes lead round: a → a'],
  [
    head +
      node('a', '{ says: x, node: b }', end) +
      node('b', '{ says: x, node: c }') +
      node('c', '{ says: x, node: b }'),
    'tree.yaml:8:3 these nodes lead round: b → c → b',
  ],
  [
    head + node('a', '{ says: x, scenario: feature, sets: { complx: true } }'),
    'tree.yaml:6:55 unknown question `complx`, did you mean `complex`?',
  ],
  [
    head +
      node('a', '{ says: x, node: b, sets: { complex: true } }') +
      node('b', '{ scenario: feature, when: { answer: complex, is: true } }'),
    'tree.yaml:7:3 every answer of `b` has a condition (one has to be offered always)',
  ],
  [
    head +
      node('a', '{ says: x, node: b }') +
      node('b', '{ scenario: feature, when: { answer: complex, is: true } }', end),
    'tree.yaml:10:36 unknown question `complex` (there is no question)',
  ],
  [
    head +
      node('a', '{ says: x, node: b, sets: { complex: true } }') +
      node('b', '{ scenario: feature, when: { added: [x] } }', end),
    'tree.yaml:10:36 no diff is known here (look at answers only)',
  ],
  [
    head +
      node('a', '{ says: x, node: b, sets: { complex: true } }') +
      node('b', '{ scenario: feature, when: { answer: complex, is: true } }', end),
    'valid',
  ],
])('the laws of a tree: case %#', (text, expected) => {
  expect(describeFailure(() => load(text))).toBe(expected);
});

test('a fault of a project is named in its own file', () => {
  expect(describeFailure(() => load(head + node('a', end), `nodes:\n${node('a', '{ says: x, node: b }')}`))).toBe(
    '.signpost/tree.yaml:5:26 unknown node `b`, did you mean `a`?',
  );
  expect(describeFailure(() => load(head + node('a', end), `nodes:\n${node('b', end)}`))).toBe(
    '.signpost/tree.yaml:2:3 no answer leads to the node `b`',
  );
  const chain = head + node('a', '{ says: x, node: bb }') + node('bb', end);
  expect(describeFailure(() => load(chain, `nodes:\n${node('bb', '{ says: x, node: a }')}`))).toBe(
    '.signpost/tree.yaml:2:3 these nodes lead round: a → bb → a',
  );
  expect(describeFailure(() => load(chain, `nodes:\n${node('a', '{ says: x, node: bbb }')}`))).toBe(
    '.signpost/tree.yaml:5:26 unknown node `bbb`, did you mean `bb`?',
  );
});

const ids = ['a', 'b', 'c', 'd', 'e'];
const graph = fc.array(fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });

/** Whether every way from the first node ends and every node lies on one, found by walking all of them. */
function isTree(targets: readonly (readonly number[])[]): boolean {
  const seen = new Set<number>();
  const ends = (at: number, way: readonly number[]): boolean => {
    if (at >= targets.length) return true;
    if (way.includes(at)) return false;
    seen.add(at);
    return (targets[at] ?? []).every((next) => ends(next, [...way, at]));
  };
  return ends(0, []) && seen.size === targets.length;
}

test('a graph is accepted if every way through it ends and every node is reached', () => {
  let accepted = 0;
  fc.assert(
    fc.property(graph, (targets) => {
      const text = targets.map((nexts, index) =>
        node(
          ids[index] ?? '',
          ...nexts.map((next) => (next < targets.length ? `{ says: x, node: ${ids[next]} }` : end)),
        ),
      );
      const failure = describeFailure(() => load(head + text.join('')));
      if (failure === 'valid') accepted += 1;
      expect(failure === 'valid').toBe(isTree(targets));
    }),
    { numRuns: 500 },
  );
  expect(accepted).toBeGreaterThan(20);
});

test('a tree of thousands of questions is checked without recursion', () => {
  const count = 5000;
  const nodes = Array.from({ length: count }, (_, index) =>
    node(`n${index}`, index === count - 1 ? end : `{ says: x, node: n${index + 1} }`),
  );
  const tree = load(`start: n0\nnodes:\n${nodes.join('')}`);
  expect(Object.keys(tree.nodes)).toHaveLength(count);
});

test('what is excluded is led to no more, nothing else is lost, and the laws still hold', () => {
  const allIds = model.scenarios.map(({ id }) => id);
  const own = readFileSync(new URL('../guide/tree.yaml', import.meta.url), 'utf8');
  fc.assert(
    fc.property(fc.subarray(allIds, { maxLength: allIds.length - 1 }), (excluded) => {
      const kept = model.scenarios.filter(({ id }) => !excluded.includes(id));
      const tree = loadTree([{ path: 'tree.yaml', text: own }], model.scenarios, kept);
      const ways = listWays(tree).map((way) => way.split(' '));
      expect(new Set(ways.map((way) => way.at(-1)))).toEqual(new Set(['nothing', ...kept.map(({ id }) => id)]));
      expect(new Set(ways.flatMap((way) => way.slice(0, -1)))).toEqual(new Set(Object.keys(tree.nodes)));
    }),
  );
});
