import { type Answer, type Answers, type FileChange, type Question, type Scenario, UsageError } from '@signpost/model';
import type { Plan } from '../plan/plan.ts';
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

/** What is remembered of a run: what was answered, and the files that it made. */
export interface RememberedRun {
  readonly answers: Answers;
  readonly created: readonly string[];
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function isCreated({ kind }: FileChange): boolean {
  return kind === 'create';
}

/** A run as a text that `recallRun` reads; one that repeats another has made the files of that one, too. */
export function writeRun({ answers, changes }: Pick<Plan, 'answers' | 'changes'>, before?: RememberedRun): string {
  const created = new Set([...(before?.created ?? []), ...changes.filter(isCreated).map(({ path }) => path)]);
  return `${JSON.stringify({ answers, created: [...created] })}\n`;
}

/** A remembered run; each answer is read again as if it had just been given: questions change, and so may the text. */
export function recallRun(scenario: Scenario, text: string): RememberedRun {
  const remembered = entriesOf(parseJson(text));
  const values = entriesOf(remembered.get('answers'));
  const created = remembered.get('created');
  const answers: Record<string, Answer> = {};
  for (const question of scenario.questions) {
    const answer = recallAnswer(question, values.get(question.id));
    if (answer !== undefined) answers[question.id] = answer;
  }
  return { answers, created: Array.isArray(created) ? created.filter((path) => typeof path === 'string') : [] };
}
