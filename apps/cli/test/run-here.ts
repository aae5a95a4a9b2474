import { runIn } from './run-in.ts';
import type { CommandResult } from './run-signpost.ts';

/** Runs a command line in this process with a terminal that remembers: for what neither reads nor writes a project. */
export function runHere(...args: readonly string[]): Promise<CommandResult> {
  return runIn(process.cwd(), ...args);
}
