import { main } from './main.ts';
import { openProcessTerminal } from './terminal.ts';

/** Runs the command line of this process; what is to be said of it becomes the exit code. Nothing is thrown. */
export async function runProcess(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), openProcessTerminal());
}
