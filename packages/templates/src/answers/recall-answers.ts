import { type Answer, type Answers, type Question, type Scenario, UsageError } from '@signpost/model';
import { parseAnswer, separatorOf } from './parse-answer.ts';

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function toFlag(question: Question, value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join(separatorOf(question)) : undefined;
}

/** An answer that its question would still take. */
function recallAnswer(question: Question, value: unknown): Answer | undefined {
  const flag = toFlag(question, value);
  if (flag === undefined || flag === '') return undefined;
  try {
    return parseAnswer(question, flag);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** The answers of a run as a text that `recallAnswers` reads. */
export function writeAnswers(answers: Answers): string {
  return `${JSON.stringify(answers)}\n`;
}

/** Remembered answers, each read again as if it had just been given: questions change, and so may the text. */
export function recallAnswers(scenario: Scenario, text: string): Answers {
  const remembered = parseJson(text);
  const values = new Map(typeof remembered === 'object' && remembered !== null ? Object.entries(remembered) : []);
  const answers: Record<string, Answer> = {};
  for (const question of scenario.questions) {
    const answer = recallAnswer(question, values.get(question.id));
    if (answer !== undefined) answers[question.id] = answer;
  }
  return answers;
}
