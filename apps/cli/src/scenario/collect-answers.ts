import type { Answer, Answers, Scenario } from '@signpost/model';
import { missingQuestions } from '@signpost/templates';
import { askQuestion } from './ask-question.ts';

/** Completes the answers of a command line by asking a person, question by question, since answers decide what is asked. */
export async function collectAnswers(scenario: Scenario, given: Answers): Promise<Answers> {
  const answers: Record<string, Answer> = { ...given };
  for (
    let [open] = missingQuestions(scenario, answers);
    open !== undefined;
    [open] = missingQuestions(scenario, answers)
  ) {
    answers[open.question.id] = await askQuestion(open);
  }
  return answers;
}
