import { createFolder } from '@signpost/testkit';
import { openWorkspace } from '@signpost/workspace';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findScenario, listOwed, loadModel, planScenario, type ScenarioProject } from '../src/index.ts';
import { recognise } from '../src/owed/recognise.ts';
import { resolvePlaces } from '../src/plan/resolve-places.ts';
import { writeChange } from './write-change.ts';

const page = readFileSync(new URL('../../../docs/manual/own-scenarios.md', import.meta.url), 'utf8');

/** The files that the page shows, by path. */
const files = Object.fromEntries(
  Array.from(page.matchAll(/^`(\.signpost\/[^`]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm), ([, path = '', text = '']) => [
    path,
    text,
  ]),
);

test('the files that the manual shows work together as it says', () => {
  expect(Object.keys(files)).toHaveLength(5);
  const { root } = createFolder({
    ...files,
    'ops/runbooks/search.md': '# Search\n',
    'package.json': '{ "name": "shop" }',
  });
  const project: ScenarioProject = { ...openWorkspace(root), places: {} };
  const model = loadModel(project);
  const service = findScenario(model.scenarios, 'service');
  const answers = { title: 'Billing & more', owner: 'the *payments* team', internal: false };

  const { changes } = planScenario(service, answers, project);
  expect(changes.map(({ path }) => path)).toEqual(['ops/runbooks/billing-more.md', '.changeset/add-billing-more.md']);
  expect(changes[0]).toMatchObject({
    content: expect.stringMatching(/^# Billing & more\n\n\*\*Owner:\*\* the \\\*payments\\\* team\n\n## First steps\n/),
  });

  const named = { areas: model.areas, places: resolvePlaces(model, project) };
  const change = writeChange(['A services/billing/main.py', 'M services/shop/main.py'], ['feat: billing']);
  expect(recognise(change, model.scenarios, { named }).found.map(({ scenario }) => scenario.id)).toEqual(['service']);
  expect(
    listOwed([service], { answers: {}, change, named }).map(({ kind, status, path }) => [kind, status, path]),
  ).toEqual([
    ['runbook', 'needed', 'ops/runbooks'],
    ['changelog-entry', 'open', '.changeset'],
  ]);
  expect(model.tree.nodes['addition']?.answers[0]?.says).toBe("I'm adding a service");
});
