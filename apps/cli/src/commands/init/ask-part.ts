import { type HookChoice, hookChoices } from '@signpost/templates';
import { promptChoice, promptYesNo, requireAnswer } from '../../prompts/prompt.ts';

/**
 * Asks whether a part is wanted.
 * @throws UsageError `cancelled` when the person leaves.
 */
export async function askPart(question: string): Promise<boolean> {
  return requireAnswer(await promptYesNo({ ask: question }, true));
}

const hints: Readonly<Record<HookChoice, string>> = {
  githooks: 'a script in .githooks, nothing to install',
  husky: 'installed by package.json',
  lefthook: 'a program of its own',
  'pre-commit': 'a program of its own, in Python',
};

/**
 * Asks who is to run the hooks of a project that has none yet.
 * @throws UsageError `cancelled` when the person leaves.
 */
export async function askHooks(hasPackage: boolean): Promise<HookChoice | undefined> {
  const choices = hookChoices.filter((choice) => choice !== 'husky' || hasPackage);
  const options = choices.map((value) => ({ value, label: value, hint: hints[value] }));
  const answer = requireAnswer(await promptChoice({ ask: 'Who is to run the Git hooks?' }, options));
  return choices.find((choice) => choice === answer);
}
