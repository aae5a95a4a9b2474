import { type Answer, UsageError } from '@signpost/model';
import { type OpenQuestion, parseAnswer } from '@signpost/templates';
import { promptChoice, promptText, promptYesNo, type Reply } from '../prompts/prompt.ts';

function findProblem({ question }: OpenQuestion, typed: string): string | undefined {
  if (typed.trim() === '') return question.required ? 'an answer is needed' : undefined;
  try {
    parseAnswer(question, typed);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return [error.message, error.hint].filter((part) => part !== undefined).join('; ');
    throw error;
  }
}

async function prompt(open: OpenQuestion): Promise<Reply<string | boolean>> {
  const { question, suggestion } = open;
  const { ask, help, type, choices = [], example } = question;
  const words = { ask, ...(help === undefined ? {} : { help }) };
  if (type === 'confirm') return promptYesNo(words, suggestion === true);
  if (type === 'choice') {
    const options = choices.map((value) => ({ value, label: value }));
    return promptChoice(words, options, typeof suggestion === 'string' ? suggestion : undefined);
  }
  const initialValue = Array.isArray(suggestion) ? suggestion.join(question.separator ?? ',') : suggestion;
  return promptText({
    ...words,
    ask: type === 'list' ? `${ask} (separated by ${question.separator === ';' ? 'semicolons' : 'commas'})` : ask,
    ...(example === undefined ? {} : { placeholder: example }),
    ...(typeof initialValue === 'string' ? { initialValue } : {}),
    findProblem: (typed) => findProblem(open, typed),
  });
}

/**
 * Asks one question in the terminal until the answer is valid.
 * @throws UsageError `cancelled` when the person leaves.
 */
export async function askQuestion(open: OpenQuestion): Promise<Reply<Answer>> {
  const reply = await prompt(open);
  if (reply.kind === 'back') return reply;
  const { answer } = reply;
  return { kind: 'answer', answer: typeof answer === 'boolean' ? answer : parseAnswer(open.question, answer) };
}
