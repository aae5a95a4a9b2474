import type { Answers, Change } from '@signpost/model';
import { createFolder } from '@signpost/testkit';
import { openWorkspace } from '@signpost/workspace';
import { expect, test } from 'vitest';
import { findScenario, listOwed, loadModel, type NamedPaths, type Owed } from '../src/index.ts';
import { resolvePlaces } from '../src/plan/resolve-places.ts';
import { writeChange } from './write-change.ts';

const model = loadModel();
const named: NamedPaths = {
  areas: model.areas,
  places: resolvePlaces(model, { places: {}, listFiles: () => ['docs/source/conf.py'] }),
};

interface Given {
  readonly answers?: Answers;
  readonly change?: Change;
  readonly isComplete?: boolean;
}

function owedBy(ids: readonly string[], { answers = {}, ...more }: Given = {}): readonly Owed[] {
  const scenarios = ids.map((id) => findScenario(model.scenarios, id));
  return listOwed(scenarios, { answers, named, ...more });
}

/** One line each: `must user-guide needed`. */
function sketch(owed: readonly Owed[]): readonly string[] {
  return owed.map(({ need, kind, status, phase }) => `${need} ${kind} ${status}${phase === 'before' ? ' before' : ''}`);
}

test('a bug fix owes the changelog entry alone, and everything else is told to be not needed', () => {
  const owed = listOwed([findScenario(model.scenarios, 'bugfix')], { answers: {}, named }, model.kinds.values());
  expect(owed[0]).toEqual({
    kind: 'changelog-entry',
    title: 'Changelog entry',
    need: 'must',
    phase: 'with',
    status: 'needed',
    place: 'changesets',
    path: '.changeset',
    why: 'users look for the release that fixes it',
    asks: [],
    scenarios: ['bugfix'],
  });
  expect(owed.slice(1).map(({ kind, status, why }) => `${kind} ${status}: ${why}`)).toEqual(
    [...model.kinds.values()]
      .filter(({ id }) => id !== 'changelog-entry')
      .map(({ id, when }) => `${id} not-needed: written when ${when}`),
  );
});

test('without answers the questions that decide are named', () => {
  const owed = owedBy(['feature']);
  expect(sketch(owed)).toEqual([
    'should rfc open before',
    'must user-guide needed',
    'must example needed',
    'must config-reference open',
    'must changelog-entry needed',
    'should design-doc open',
    'must decision open',
    'may case-study open',
  ]);
  expect(owed.filter(({ status }) => status === 'open').map(({ asks, why }) => [asks, why])).toEqual([
    [['contested'], 'Should others agree to it before you write the code?'],
    [['configurable'], 'Does it add or change settings?'],
    [['complex'], 'Is the implementation complex?'],
    [['architectural'], 'Did you make an important architectural decision?'],
    [['showcase'], 'Do you want to showcase it?'],
  ]);
});

test('answers decide, and what is not needed says why not', () => {
  const answers = { contested: false, configurable: true, complex: false, architectural: true, showcase: false };
  const owed = owedBy(['feature'], { answers });
  expect(owed.map(({ kind, status, why }) => `${kind} ${status}: ${why}`)).toEqual([
    'rfc not-needed: nobody has to agree to it first',
    'user-guide needed: without a page people do not find the feature, or use it wrongly',
    'example needed: most people try an example before they read',
    'config-reference needed: every setting is listed once, with type, default and meaning',
    'changelog-entry needed: the release tells users what is new',
    'design-doc not-needed: the implementation is not complex',
    'decision needed: somebody will ask in a year why it was decided like this',
    'case-study not-needed: you do not want to showcase it',
  ]);
});

test('where nobody will be asked any more, no answer is no', () => {
  expect(sketch(owedBy(['feature'], { isComplete: true }))).toEqual(
    sketch(
      owedBy(['feature'], {
        answers: { contested: false, configurable: false, complex: false, architectural: false, showcase: false },
      }),
    ),
  );
});

test('two scenarios owe a document that both ask for once', () => {
  const owed = owedBy(['bugfix', 'docs-improvement', 'feature'], { answers: { complex: true } });
  expect(owed.filter(({ kind }) => kind === 'changelog-entry').map(({ need, scenarios }) => [need, scenarios])).toEqual(
    [['must', ['bugfix', 'docs-improvement', 'feature']]],
  );
  expect(new Set(owed.map(({ kind, place }) => `${kind} ${place}`)).size).toBe(owed.length);
});

test('a condition over the diff is open until there is one', () => {
  expect(sketch(owedBy(['design-doc']))).toEqual(['must design-doc needed', 'may decision open']);
  expect(sketch(owedBy(['design-doc'], { change: writeChange(['A docs/dev_notes/a.md']) }))).toEqual([
    'must design-doc needed',
    'may decision not-needed',
  ]);
  expect(sketch(owedBy(['design-doc'], { change: writeChange(['A docs/source/decisions/0002-a.md']) }))).toEqual([
    'must design-doc needed',
    'may decision needed',
  ]);
});

test('a document is waived with a reason, and not without one', () => {
  const change = writeChange(
    ['A quorum/backends/a.py'],
    [
      'feat: a\nSignpost-Waive: changelog-entry, it is behind a switch\nSignpost-Waive: example-config\nSignpost-Waive: rfc: x',
    ],
  );
  expect(
    owedBy(['backend'], { change, answers: { complex: false } }).map(({ kind, status, why }) => [kind, status, why]),
  ).toEqual([
    ['backend-guide', 'needed', 'a row in the table and a section say that the backend is there and how to set it up'],
    ['example-config', 'needed', 'people start from a configuration that works'],
    ['changelog-entry', 'waived', 'it is behind a switch'],
    ['design-doc', 'not-needed', 'a backend like the others needs none'],
  ]);
});

test('nothing is owed by no scenario', () => {
  expect(owedBy([])).toEqual([]);
});

test('paths are those of the project', () => {
  const { root } = createFolder({ 'docs/index.md': '', 'adr/0001-a.md': '', 'documentation/guides/a.md': '' });
  const own = loadModel(openWorkspace(root));
  const places = resolvePlaces(own, { ...openWorkspace(root), places: { examples: 'samples/' } });
  const owed = listOwed([findScenario(own.scenarios, 'feature')], {
    answers: { architectural: true },
    named: { areas: own.areas, places },
  });
  expect(own.preset.id).toBe('markdown');
  expect(Object.fromEntries(owed.map(({ kind, path }) => [kind, path]))).toMatchObject({
    'user-guide': 'documentation/guides',
    example: 'samples',
    decision: 'adr',
    rfc: 'docs/rfcs',
  });
});
