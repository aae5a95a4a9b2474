import type { Answer, Answers, Scenario } from '@signpost/model';
import { missingQuestions } from '@signpost/templates';
import { askQuestion } from './ask-question.ts';

/**
 * Completes the answers of a command line by asking a person, question by question, since answers decide what is asked. What
 * is `offered` stands in place of the question's own suggestion.
 */
export async function collectAnswers(scenario: Scenario, given: Answers, offered: Answers): Promise<Answers> {
  const answers: Record<string, Answer> = { ...given };
  for (
    let [open] = missingQuestions(scenario, answers);
    open !== undefined;
    [open] = missingQuestions(scenario, answers)
  ) {
    const suggestion = offered[open.question.id];
    answers[open.question.id] = await askQuestion({ ...open, ...(suggestion === undefined ? {} : { suggestion }) });
  }
  return answers;
}
