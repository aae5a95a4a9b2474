import { type Answers, isMet } from '@signpost/model';
import { listKinds, listOwed, type LoadedScenario, openGuide, type Owed } from '@signpost/templates';
import { chooseProject } from '../../scenario/choose-project.ts';
import type { OpenScenarioProject } from '../../scenario/open-scenario-project.ts';

/** The scenario that a way ends in, in the project that it is written to. */
export interface Arrival {
  readonly project: OpenScenarioProject;
  readonly scenario: LoadedScenario;
  readonly answers: Answers;
  readonly owed: readonly Owed[];
}

/** What a scenario owes in the project that it goes to, which may be one nested below the folder. */
export async function arrive(folder: string, id: string, told: Answers): Promise<Arrival> {
  const { project, model, scenario } = await chooseProject(folder, id);
  const asked = Object.entries(told).filter(([name]) => scenario.questions.some((question) => question.id === name));
  const answers = Object.fromEntries(asked);
  const { named } = openGuide(model, project);
  return { project, scenario, answers, owed: listOwed([scenario], { answers, named }, listKinds(model)) };
}

/** Whether there is anything to generate, given the answers. */
export function writesSomething({ scenario, answers }: Arrival): boolean {
  return scenario.steps.some(({ when }) => when === undefined || isMet(when, answers));
}
