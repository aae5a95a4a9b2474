import { confirm, isCancel, select } from '@clack/prompts';
import { type HookChoice, hookChoices } from '@signpost/templates';
import { cancelled } from '../../messages/cancelled.ts';

/**
 * Asks whether a part is wanted.
 * @throws UsageError `cancelled` when the person leaves.
 */
export async function askPart(question: string): Promise<boolean> {
  const answer = await confirm({ message: question, initialValue: true });
  if (isCancel(answer)) throw cancelled();
  return answer;
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
export async function askHooks(hasPackage: boolean): Promise<HookChoice> {
  const choices = hookChoices.filter((choice) => choice !== 'husky' || hasPackage);
  const options = choices.map((value) => ({ value, label: value, hint: hints[value] }));
  const answer = await select({ message: 'Who is to run the Git hooks?', options });
  if (isCancel(answer)) throw cancelled();
  return answer;
}
