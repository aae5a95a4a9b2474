import { main } from '../src/main.ts';
import type { CommandResult } from './run-signpost.ts';

/** Runs a command line in this process, in a folder, with a terminal that remembers and asks nothing. */
export async function runIn(folder: string, ...args: readonly string[]): Promise<CommandResult> {
  const printed = { stdout: '', stderr: '' };
  const code = await main(args, {
    print: (text) => void (printed.stdout += text),
    whenReady: () => Promise.resolve(true),
    readInput: () => Promise.resolve(Buffer.of()),
    warn: (text) => void (printed.stderr += text),
    isInteractive: false,
    color: false,
    hasLinks: false,
    width: 80,
    folder,
    environment: {},
  });
  return { code, ...printed };
}
