// `pnpm plop`: Plop without its launcher, which starts Node anew and hands it every word that is also an option of Node,
// so that the answer of a question called `title` never arrived.
import { join } from 'node:path';
import { main, openProcessTerminal } from '@signpost/cli';
import { Plop, run } from 'plop';

const words = process.argv.slice(2).filter((word) => word !== '--');
const generator = words.find((word) => !word.startsWith('-'));
const terminal = openProcessTerminal();

if (words.includes('--help') || words.includes('-h')) {
  process.exitCode = await main(generator === undefined ? ['new', '--help'] : ['new', generator, '--help'], terminal);
} else if (generator === undefined && !terminal.isInteractive) {
  terminal.warn('✖ which generator? name one: pnpm plop backend\n');
  await main(['scenarios'], terminal);
  process.exitCode = 2;
} else {
  const configPath = join(import.meta.dirname, 'index.ts');
  Plop.prepare({ configPath }, (env) => void run(env, undefined, false));
}
