import { type Answer, type Answers, isMet, type Question, type Scenario, UsageError } from '@signpost/model';
import { parseTemplate } from '../template/parse-template.ts';
import { renderTemplate } from '../template/render-template.ts';
import { parseAnswer } from './parse-answer.ts';

/** A question that applies and has no answer yet. */
export interface OpenQuestion {
  readonly question: Question;
  /** The answer that is taken when none is given: the question's default, filled in. */
  readonly suggestion?: Answer;
}

/** A default that the question itself would refuse is none. */
function suggest(question: Question, answers: Answers): Answer | undefined {
  if (question.default === undefined) return question.type === 'confirm' ? false : undefined;
  const template = parseTemplate(question.default, () => ({ path: question.id, line: 1, column: 1 }));
  try {
    return parseAnswer(question, renderTemplate(template, answers));
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/**
 * The questions that still apply, in order, given the answers so far. Conditions and suggestions take the suggestions
 * of earlier questions as answered; ask the first, add its answer, and call again.
 */
export function missingQuestions(scenario: Scenario, answers: Answers): readonly OpenQuestion[] {
  const open: OpenQuestion[] = [];
  const assumed: Record<string, Answer> = { ...answers };
  for (const question of scenario.questions) {
    if (question.id in answers || (question.when !== undefined && !isMet(question.when, assumed))) continue;
    // Where there is one thing at most, there is nothing to choose.
    if (!question.required && question.choices !== undefined && question.choices.length < 2) continue;
    const suggestion = suggest(question, assumed);
    open.push({ question, ...(suggestion === undefined ? {} : { suggestion }) });
    if (suggestion !== undefined) assumed[question.id] = suggestion;
  }
  return open;
}
