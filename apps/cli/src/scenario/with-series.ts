import type { Answers } from '@signpost/model';
import { type LoadedScenario, writesRecord } from '@signpost/templates';
import type { OpenScenarioProject } from './open-scenario-project.ts';

/**
 * A project with its numbered series where a scenario writes into one of them: these are read from every document and from the
 * branches, which nothing else needs.
 * @throws UsageError `missing-answer`, and when `signpost.yaml` is wrong.
 */
export async function withSeries(
  project: OpenScenarioProject,
  scenario: LoadedScenario,
  answers: Answers,
): Promise<OpenScenarioProject> {
  if (!writesRecord(scenario, answers)) return project;
  const [{ openDecisions }, { listNumbered, readBranches }] = await Promise.all([
    import('../decision/open-decisions.ts'),
    import('../decision/read-branches.ts'),
  ]);
  const { root, all, project: graph } = await openDecisions(project.root);
  const taken = listNumbered(root, readBranches(root, { base: undefined, isAll: false }));
  return { ...project, series: { all, taken, project: graph } };
}
