// `pnpm plop`: Plop without its launcher, which starts Node anew and hands it every word that is also an option of Node,
// so that the answer of a question called `title` never arrived.
import { join } from 'node:path';
import { listScenarios, main, openProcessTerminal, renderUsageError, takeDestination } from '@signpost/cli';
import { UsageError } from '@signpost/model';
import { findScenario } from '@signpost/templates';
import { Plop, run } from 'plop';

const terminal = openProcessTerminal();

/** Before Plop reads its file: it would show a stack for a scenario that is wrong, and succeed. */
async function checkScenarios(folder: string, generator: string | undefined): Promise<void> {
  const scenarios = await listScenarios(folder);
  if (generator !== undefined) findScenario(scenarios, generator);
}

async function start(): Promise<void> {
  const words = process.argv.slice(2).filter((word) => word !== '--');
  const { folder, argv } = takeDestination(words, terminal.folder);
  const generator = argv.find((word) => !word.startsWith('-'));
  if (words.includes('--help') || words.includes('-h')) {
    const door = generator === undefined ? ['new', '--help'] : ['new', generator, '--help', '--dest', folder];
    process.exitCode = await main(door, terminal);
  } else if (generator === undefined && !terminal.isInteractive) {
    terminal.warn('✖ which generator? name one: pnpm plop backend\n');
    await main(['scenarios'], terminal);
    process.exitCode = 2;
  } else {
    await checkScenarios(folder, generator);
    const configPath = join(import.meta.dirname, 'index.ts');
    Plop.prepare({ configPath }, (env) => void run(env, undefined, false));
  }
}

try {
  await start();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  terminal.warn(renderUsageError(error));
  process.exitCode = 2;
}
