import type { Terminal } from './terminal.ts';

/** An option of a command; `value` names its argument in help, absent for a switch. */
export interface Option {
  readonly name: string;
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly summary: string;
}

/** Arguments as parsed: option values by name, in the order given where an option is repeated. */
export interface Arguments {
  readonly positionals: readonly string[];
  has(name: string): boolean;
  /** The last value of an option. */
  value(name: string): string | undefined;
  /** Every value of an option that may be repeated, in order. */
  values(name: string): readonly string[];
}

/** One word (or two) after `signpost`. The folder of the file is its name: `commands/changelog/preview/command.ts`. */
export interface Command {
  readonly summary: string;
  /** What follows the name, for help: `[paths…]`. */
  readonly positionals?: string;
  readonly options: readonly Option[];
  /** Set when the command reads its own arguments (a scenario's questions are its options). */
  readonly takesRawArguments?: boolean;
  readonly examples: readonly (readonly [line: string, meaning: string])[];
  /** Returns the exit code: 0 clean, 1 findings. Wrong use is thrown as UsageError. */
  run(parsed: Arguments, terminal: Terminal, raw: readonly string[]): Promise<number> | number;
}

/** Types a command where it is written; returns it unchanged. */
export function defineCommand(command: Command): Command {
  return command;
}
