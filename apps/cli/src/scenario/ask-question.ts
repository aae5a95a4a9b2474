import { confirm, isCancel, select, text } from '@clack/prompts';
import { type Answer, UsageError } from '@signpost/model';
import { type OpenQuestion, parseAnswer } from '@signpost/templates';
import { cancelled } from '../messages/cancelled.ts';

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

async function prompt(open: OpenQuestion): Promise<string | boolean | symbol> {
  const { question, suggestion } = open;
  const message = question.help === undefined ? question.ask : `${question.ask}\n│  ${question.help}`;
  if (question.type === 'confirm') return confirm({ message, initialValue: suggestion === true });
  if (question.type === 'choice') {
    const options = (question.choices ?? []).map((value) => ({ value, label: value }));
    return select({ message, options, ...(typeof suggestion === 'string' ? { initialValue: suggestion } : {}) });
  }
  const initialValue = Array.isArray(suggestion) ? suggestion.join(',') : suggestion;
  return text({
    message: question.type === 'list' ? `${message} (separated by commas)` : message,
    ...(question.example === undefined ? {} : { placeholder: question.example }),
    ...(typeof initialValue === 'string' ? { initialValue } : {}),
    validate: (typed) => findProblem(open, typed ?? ''),
  });
}

/**
 * Asks one question in the terminal until the answer is valid.
 * @throws UsageError `cancelled` when the person leaves.
 */
export async function askQuestion(open: OpenQuestion): Promise<Answer> {
  const typed = await prompt(open);
  if (isCancel(typed) || typeof typed === 'symbol') throw cancelled();
  return typeof typed === 'boolean' ? typed : parseAnswer(open.question, typed);
}
