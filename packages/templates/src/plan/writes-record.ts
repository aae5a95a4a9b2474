import { type Answers, isMet } from '@signpost/model';
import { completeAnswers } from '../answers/complete-answers.ts';
import type { LoadedScenario } from '../load/loaded-scenario.ts';

/** Whether a scenario writes a document of a kind that is counted, so that the series of the project have to be known. */
export function writesRecord(scenario: LoadedScenario, answers: Answers): boolean {
  const completed = completeAnswers(scenario, answers);
  return scenario.steps.some(
    (step) =>
      step.kind === 'write' &&
      scenario.kinds.get(step.document)?.isNumbered === true &&
      (step.when === undefined || isMet(step.when, completed)),
  );
}
