import type { Question } from '@signpost/model';
import type { ScenarioModel } from '../load/scenario-model.ts';

/** Every question that is asked somewhere, those that scenarios share first. */
export function listQuestions({ questions, scenarios }: ScenarioModel): readonly Question[] {
  return [...questions.values(), ...scenarios.flatMap((scenario) => scenario.questions)];
}
