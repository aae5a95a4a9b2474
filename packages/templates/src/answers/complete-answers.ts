import type { Answer, Answers, Scenario } from '@signpost/model';
import { missingAnswer } from '../messages/missing-answer.ts';
import { missingQuestions } from './missing-questions.ts';

/**
 * The answers with the suggestions of the questions that were left open.
 * @throws UsageError `missing-answer` when a required question has neither.
 */
export function completeAnswers(scenario: Scenario, answers: Answers): Answers {
  const open = missingQuestions(scenario, answers);
  const required = open.filter(({ question, suggestion }) => question.required && suggestion === undefined);
  if (required.length > 0) {
    throw missingAnswer(
      required.map(({ question }) => question),
      scenario.id,
    );
  }
  const completed: Record<string, Answer> = { ...answers };
  for (const { question, suggestion } of open) if (suggestion !== undefined) completed[question.id] = suggestion;
  return completed;
}
