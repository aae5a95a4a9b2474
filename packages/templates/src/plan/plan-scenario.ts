import type { Answers } from '@signpost/model';
import { completeAnswers } from '../answers/complete-answers.ts';
import type { LoadedScenario } from '../load/loaded-scenario.ts';
import { listOwed } from '../owed/list-owed.ts';
import type { ScenarioProject } from '../project.ts';
import { openSetting } from './open-setting.ts';
import type { Plan } from './plan.ts';
import { planSteps } from './plan-steps.ts';
import { resolvePlaces } from './resolve-places.ts';

function listDocuments(
  scenario: LoadedScenario,
  answers: Answers,
  places: ReadonlyMap<string, string>,
): Plan['documents'] {
  return listOwed([scenario], { answers, isComplete: true, named: { places, areas: scenario.areas } })
    .filter(({ status }) => status === 'needed')
    .map(({ kind, title, need, path }) => ({ kind, title, need, path }));
}

/** How a scenario is planned. */
export interface PlanOptions {
  /** Whether it repeats a run: what a person has changed since stays as it is, where any other run is refused. */
  readonly isAgain?: boolean;
}

/**
 * Plans what a scenario writes into a project: every step works on the result of the ones before, nothing is written.
 * @throws UsageError `missing-answer`, `missing-document`, `missing-anchor`, `missing-column`, `already-different`,
 * `unsupported-format`, `unreadable-file`, or `unsafe-path` for a path that leaves the project.
 */
export function planScenario(
  scenario: LoadedScenario,
  answers: Answers,
  project: ScenarioProject,
  { isAgain = false }: PlanOptions = {},
): Plan {
  const completed = completeAnswers(scenario, answers);
  const places = resolvePlaces(scenario, project);
  const setting = { ...openSetting(scenario, completed, places, project), isAgain };
  const { written: _, ...plan } = planSteps(scenario.steps, { ...scenario, project }, setting);
  return {
    scenario: scenario.id,
    answers: completed,
    ...plan,
    documents: listDocuments(scenario, completed, places),
  };
}
