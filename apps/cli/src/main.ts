import { UsageError } from '@signpost/model';
import type { Command } from './command.ts';
import { findCommand, isFamily } from './commands/find-command.ts';
import { parseArguments } from './arguments/parse-arguments.ts';
import { renderCommandHelp } from './help/render-command-help.ts';
import { renderOverview } from './help/render-overview.ts';
import { finishBrokenRun } from './project/finish-broken-run.ts';
import { renderBug } from './report/render-bug.ts';
import { renderUsageError } from './report/render-usage-error.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

/** A command with arguments of its own explains them itself: `signpost new backend --help`. */
function asksForHelp({ takesRawArguments }: Command, rest: readonly string[]): boolean {
  const [first] = rest;
  return rest.some(isHelp) && (takesRawArguments !== true || first === undefined || isHelp(first));
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [first] = argv;
  if (first === 'help') return dispatch([...argv.slice(1), '--help'], terminal);
  if (first === undefined || isHelp(first) || (isFamily(first) && argv.slice(1).every(isHelp))) {
    terminal.print(await renderOverview(first));
    return 0;
  }
  if (first === '--version' || first === '-v') {
    terminal.print(`${version}\n`);
    return 0;
  }
  const { name, command, rest } = await findCommand(argv);
  if (asksForHelp(command, rest)) {
    terminal.print(renderCommandHelp(name, command));
    return 0;
  }
  const parsed = parseArguments(command.takesRawArguments === true ? [] : rest, { name, ...command });
  finishBrokenRun(terminal);
  return command.run(parsed, terminal, rest);
}

/** Runs one command line (without `node` and the script) and returns the exit code; nothing is thrown. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.warn(renderUsageError(error));
      return 2;
    }
    terminal.warn(renderBug(error, argv));
    return 3;
  }
}
