import type { Answer, Answers, Scenario } from '@signpost/model';
import { missingQuestions } from '@signpost/templates';
import type { Reply } from '../prompts/prompt.ts';
import { askQuestion } from './ask-question.ts';

/**
 * Completes the answers of a command line by asking a person, question by question, since answers decide what is asked.
 * Going back asks the question before again, with what was answered; before the first one it leads out.
 * What is `offered` stands in place of the question's own suggestion.
 * @throws UsageError `cancelled` when the person leaves.
 */
export async function collectAnswers(
  scenario: Scenario,
  given: Answers,
  offered: Answers = {},
): Promise<Reply<Answers>> {
  const told: (readonly [id: string, answer: Answer])[] = [];
  const taken = new Map<string, Answer>();
  for (;;) {
    const answers = { ...given, ...Object.fromEntries(told) };
    const [open] = missingQuestions(scenario, answers);
    if (open === undefined) return { kind: 'answer', answer: answers };
    const before = taken.get(open.question.id) ?? offered[open.question.id];
    const reply = await askQuestion(before === undefined ? open : { ...open, suggestion: before });
    if (reply.kind === 'answer') {
      told.push([open.question.id, reply.answer]);
      taken.set(open.question.id, reply.answer);
    } else if (told.pop() === undefined) return reply;
  }
}
