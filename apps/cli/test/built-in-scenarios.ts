import type { Folder } from '@signpost/testkit';
import { flagOf, loadScenarios } from '@signpost/templates';
import { runIn } from './run-in.ts';
import type { CommandResult } from './run-signpost.ts';

/** The command line that runs a scenario with the answers of each of its examples; yes and no, and one text for the rest. */
const runs: readonly (readonly string[])[] = loadScenarios().flatMap(({ id, questions, examples }) =>
  examples.map(({ answers }) => {
    const flags = questions.flatMap((question) => {
      const answer = answers[question.id] ?? (question.required ? (question.example ?? 'x') : undefined);
      return answer === undefined ? [] : [`--${flagOf(question)}=${String(answer)}`];
    });
    return [id, ...flags];
  }),
);

/** Runs every built-in scenario in a project, one after the other; what each command gave, by its words. */
export async function runBuiltInScenarios({ root }: Folder): Promise<ReadonlyMap<string, CommandResult>> {
  const results = new Map<string, CommandResult>();
  for (const words of runs) results.set(words.join(' '), await runIn(root, 'new', ...words, '--yes'));
  return results;
}
