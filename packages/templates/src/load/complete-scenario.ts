import type { DocumentNeed, Question, Scenario } from '@signpost/model';
import type { LocatedYaml, WrittenNeed, WrittenScenario } from '@signpost/model/schema';
import { unknownName } from '../messages/invalid-scenario.ts';
import type { SharedModel } from './scenario-model.ts';

/** Puts what the project has in place of the names that stand for it. */
function fillChoices(question: Question, known: SharedModel['choices']): Question {
  const choices = question.choices?.flatMap((choice) => known.get(choice) ?? [choice]);
  return choices === undefined ? question : { ...question, choices };
}

function completeQuestion(
  written: string | Question,
  { choices, questions }: SharedModel,
  locate: LocatedYaml<unknown>['locate'],
  index: number,
): Question {
  if (typeof written !== 'string') return fillChoices(written, choices);
  const question = questions.get(written);
  if (question === undefined) {
    throw unknownName('shared question', written, [...questions.keys()], locate(['questions', index]));
  }
  return fillChoices(question, choices);
}

/** An unknown kind is found by the check of the scenario, which knows where it stands. */
function completeNeed(written: WrittenNeed, { kinds }: SharedModel): DocumentNeed {
  const kind = kinds.get(written.kind);
  return {
    ...written,
    title: written.title ?? kind?.title ?? written.kind,
    place: written.place ?? kind?.place ?? '',
  };
}

/**
 * Fills in what a scenario leaves to others: shared questions, titles and places of kinds.
 * @throws UsageError `invalid-scenario` for a shared question that there is not.
 */
export function completeScenario({ value, locate }: LocatedYaml<WrittenScenario>, shared: SharedModel): Scenario {
  return {
    ...value,
    questions: value.questions.map((question, index) => completeQuestion(question, shared, locate, index)),
    documents: value.documents.map((need) => completeNeed(need, shared)),
  };
}
