import { listScenarios, openProcessTerminal, renderUsageError, runScenario, takeDestination } from '@signpost/cli';
import { UsageError } from '@signpost/model';
import type { NodePlopAPI } from 'plop';

const terminal = openProcessTerminal();

/** The words after the generator's name; Plop itself understands flags only after `--`, we take them before it as well. */
function argumentsOf(generator: string): readonly string[] {
  const words = process.argv.slice(2);
  const at = words.indexOf(generator);
  return at === -1 ? [] : words.slice(at + 1);
}

/** Plop would print a stack: a wrong answer is one clear line and a failed exit. */
async function generate(id: string): Promise<void> {
  try {
    const { folder, argv } = takeDestination(argumentsOf(id), terminal.folder);
    await runScenario({ id, argv, folder }, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.warn(renderUsageError(error));
    process.exitCode = 2;
  }
}

/** Registers every scenario of the project that is written to as a generator, its own ones included. Plop asks which one; the engine behind `signpost new` does the rest. */
// oxlint-disable-next-line import/no-default-export -- Plop calls the default export
export default async function registerScenarios(plop: NodePlopAPI): Promise<void> {
  const { folder } = takeDestination(process.argv.slice(2), terminal.folder);
  for (const { id, says } of await listScenarios(folder)) {
    plop.setGenerator(id, {
      description: says,
      prompts: async () => {
        await generate(id);
        return {};
      },
      actions: [],
    });
  }
}
