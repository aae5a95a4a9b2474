import { type Answers, type DecisionTree, isMet, type TreeAnswer } from '@signpost/model';
import { wizardSchema } from '@signpost/model/schema';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type Crossing, findStop, loadModel, openGuide, renderProjection, type Step } from '../src/index.ts';
import { readDrawing, readGraph } from './read-tree.ts';

const model = loadModel();
const scenarios = ['bugfix', 'backend', 'feature', 'docs-improvement'];
const words = fc.constantFrom(
  'fix',
  'a | b',
  '`code`',
  '"q"',
  '<b>',
  '#1',
  'two\nlines',
  '}}',
  'é',
  '|-- x',
  '```',
  'a-->b',
);
const says = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
// A question that itself looks like a branch would be one to the reader of the letters.
const asks = says.filter((ask) => !ask.startsWith('|--'));

/** An answer of the node at `index` among `count`: it leads to a later node, so that no way goes round. */
function arbitraryAnswer(index: number, count: number): fc.Arbitrary<TreeAnswer> {
  const ends = fc.oneof(
    fc.constantFrom(...scenarios).map((scenario) => ({ kind: 'scenario', scenario }) as const),
    says.map((why) => ({ kind: 'nothing', why }) as const),
  );
  const nodes = fc
    .integer({ min: index + 1, max: Math.max(index + 1, count - 1) })
    .map((next) => ({ kind: 'node', node: `n-${next}` }) as const);
  return fc.record(
    {
      says,
      target: index + 1 < count ? fc.oneof(nodes, ends) : ends,
      sets: fc.oneof(
        fc.constant({}),
        fc.boolean().map((complex) => ({ complex })),
      ),
      when: fc.boolean().map((value) => ({ kind: 'is', answer: 'complex', value }) as const),
    },
    { requiredKeys: ['says', 'target', 'sets'] },
  );
}

const trees: fc.Arbitrary<DecisionTree> = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc
    .tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc.tuple(
          asks,
          fc.array(arbitraryAnswer(index, count), { minLength: 1, maxLength: 3 }),
          arbitraryAnswer(index, count),
        ),
      ),
    )
    .map((nodes) => ({
      start: 'n-0',
      nodes: Object.fromEntries(
        nodes.map(([ask, answers, { says: last, target, sets }], index) => [
          `n-${index}`,
          { ask, answers: [...answers, { says: last, target, sets }] },
        ]),
      ),
    })),
);

/** A choice as every surface has to show it. */
interface Shown {
  readonly isConditional: boolean;
  readonly target: { readonly node: string } | { readonly end: string };
}

/** Every way through questions: the places of the answers, and the end. */
function listWays(start: string, nodes: ReadonlyMap<string, readonly Shown[]>): readonly string[] {
  return (nodes.get(start) ?? []).flatMap(({ isConditional, target }, index) => {
    const step = `${index}${isConditional ? '?' : ''}`;
    if ('end' in target) return [`${step} ${target.end}`];
    return listWays(target.node, nodes).map((way) => `${step} ${way}`);
  });
}

function showCrossing({ id, choices }: Crossing): readonly [string, readonly Shown[]] {
  const shown = choices.map(({ when, target }): Shown => {
    const end = target.kind === 'scenario' ? target.scenario : 'nothing';
    return { isConditional: when !== undefined, target: target.kind === 'node' ? { node: target.node } : { end } };
  });
  return [id, shown];
}

function section(tree: DecisionTree): { readonly letters: string; readonly graph: string } {
  const text = renderProjection('decision-tree', { ...model, tree });
  const [, letters = '', graph = ''] = /^`{3,}text\n([^]*?)\n`{3,}\n\n`{3,}mermaid\n([^]*)\n`{3,}\n$/.exec(text) ?? [];
  return { letters, graph };
}

test('the letters, the graph and the JSON show the same ways to the same ends', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const guide = openGuide({ ...model, tree }, { listFiles: () => [], places: {} });
      const ways = listWays(tree.start, new Map([...guide.crossings.values()].map(showCrossing)));
      const { letters, graph } = section(tree);
      const drawing = readDrawing(letters);
      expect(listWays(drawing.start, drawing.nodes)).toEqual(ways);
      expect(listWays('q_n_0', readGraph(graph))).toEqual(ways);
      const wizard = v.parse(wizardSchema, JSON.parse(renderProjection('wizard', { ...model, tree })));
      const nodes = wizard.tree.nodes.map(({ id, choices }): readonly [string, readonly Shown[]] => [
        id,
        choices.map(({ when, leads }) => {
          const end = leads.kind === 'scenario' ? leads.scenario : 'nothing';
          return { isConditional: when !== undefined, target: leads.kind === 'node' ? { node: leads.node } : { end } };
        }),
      ]);
      expect(listWays(wizard.tree.start, new Map(nodes))).toEqual(ways);
    }),
    { numRuns: 200 },
  );
});

/** Every way that the guide offers, by choosing every choice: the ids of the choices, and the end. */
function listWalks(guide: ReturnType<typeof openGuide>, steps: readonly Step[]): readonly string[] {
  const stop = findStop(guide, steps);
  if (stop.kind === 'nothing') return ['nothing'];
  if (stop.kind !== 'crossing') return [stop.scenario.id];
  const { id, choices } = stop.crossing;
  return choices.flatMap((choice) =>
    listWalks(guide, [...steps, { kind: 'choice', node: id, choice }]).map((walk) => `${id}=${choice.id} ${walk}`),
  );
}

/** The same by the JSON alone, as a page in a browser would do it. */
function listClicks(tree: v.InferOutput<typeof wizardSchema>['tree'], id: string, told: Answers): readonly string[] {
  const choices = tree.nodes.find((node) => node.id === id)?.choices ?? [];
  return choices
    .filter(({ when }) => when === undefined || isMet(when, told))
    .flatMap(({ id: choice, leads, sets }) => {
      if (leads.kind === 'node') {
        return listClicks(tree, leads.node, { ...told, ...sets }).map((walk) => `${id}=${choice} ${walk}`);
      }
      return [`${id}=${choice} ${leads.kind === 'scenario' ? leads.scenario : 'nothing'}`];
    });
}

test('the guide offers what the JSON offers, conditions met and not met, and each choice has a name of its own', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const guide = openGuide({ ...model, tree }, { listFiles: () => [], places: {} });
      const wizard = v.parse(wizardSchema, JSON.parse(renderProjection('wizard', { ...model, tree })));
      const walks = listWalks(guide, []);
      expect(walks).toEqual(listClicks(wizard.tree, wizard.tree.start, {}));
      expect(new Set(walks).size).toBe(walks.length);
    }),
    { numRuns: 200 },
  );
});

test('the surfaces agree on the built-in tree', () => {
  const { letters, graph } = section(model.tree);
  const drawing = readDrawing(letters);
  const ways = listWays(drawing.start, drawing.nodes);
  expect(listWays(`q_${model.tree.start}`, readGraph(graph))).toEqual(ways);
  expect(new Set(ways.map((way) => way.split(' ').at(-1)))).toEqual(
    new Set([...model.scenarios.map(({ id }) => id), 'nothing']),
  );
});

test('a tree of thousands of questions is drawn in lines that stay short', () => {
  const count = 3000;
  const nodes = Array.from({ length: count }, (_, index) => [
    `n-${index}`,
    {
      ask: `${index}?`,
      answers: [
        {
          says: 'x',
          sets: {},
          target: index + 1 < count ? { kind: 'node', node: `n-${index + 1}` } : { kind: 'nothing', why: 'x' },
        },
        { says: 'y', sets: {}, target: { kind: 'nothing', why: 'x' } },
      ],
    },
  ]);
  const { letters } = section({ start: 'n-0', nodes: Object.fromEntries(nodes) });
  expect(Math.max(...letters.split('\n').map((line) => line.length))).toBeLessThan(60);
  expect(letters.match(/-> nothing: x$/gm)).toHaveLength(count + 1);
});
