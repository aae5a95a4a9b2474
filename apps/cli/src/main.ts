import { UsageError } from '@signpost/model';
import { findCommand } from './commands/find-command.ts';
import { parseArguments } from './arguments/parse-arguments.ts';
import { renderCommandHelp } from './help/render-command-help.ts';
import { renderOverview } from './help/render-overview.ts';
import { finishBrokenRun } from './project/finish-broken-run.ts';
import { renderBug } from './report/render-bug.ts';
import { renderUsageError } from './report/render-usage-error.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [first] = argv;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    terminal.print(await renderOverview());
    return 0;
  }
  if (first === '--version' || first === '-v') {
    terminal.print(`${version}\n`);
    return 0;
  }
  const { name, command, rest } = await findCommand(argv);
  if (rest.includes('--help') || rest.includes('-h')) {
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
