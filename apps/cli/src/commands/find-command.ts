import type { Command } from '../command.ts';
import { unknownCommand } from '../messages/unknown-command.ts';
import { commands } from './index.gen.ts';

/** A command with its full name and the arguments after it. */
export interface FoundCommand {
  readonly name: string;
  readonly command: Command;
  readonly rest: readonly string[];
}

const loaders = new Map<string, () => Promise<{ readonly command: Command }>>(Object.entries(commands));

/** The names of all commands, in the order of `--help`. */
export const commandNames: readonly string[] = [...loaders.keys()];

/** Whether a word only begins the names of commands, as `changelog` does. */
export function isFamily(word: string): boolean {
  return commandNames.some((name) => name.startsWith(`${word} `));
}

/** Loads one command by its full name; the name must be one of `commandNames`. */
export async function loadCommand(name: string): Promise<Command | undefined> {
  const load = loaders.get(name);
  return load === undefined ? undefined : (await load()).command;
}

/**
 * Finds the command of a command line, two words before one, and loads only its code.
 * @throws UsageError `unknown-command` with the nearest name.
 */
export async function findCommand(argv: readonly string[]): Promise<FoundCommand> {
  for (const words of [2, 1]) {
    const name = argv.slice(0, words).join(' ');
    const command = await loadCommand(name);
    if (command !== undefined) return { name, command, rest: argv.slice(words) };
  }
  const [first = ''] = argv;
  const words = [...new Set(commandNames.map((name) => name.split(' ')[0] ?? name)), ...commandNames];
  throw unknownCommand(isFamily(first) ? argv.slice(0, 2).join(' ') : first, words);
}
