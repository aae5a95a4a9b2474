import { parseArgs } from 'node:util';
import type { Arguments, Option } from '../command.ts';
import { invalidChoice } from '../messages/invalid-choice.ts';
import { missingValue } from '../messages/missing-value.ts';
import { unexpectedArgument } from '../messages/unexpected-argument.ts';
import { unknownOption } from '../messages/unknown-option.ts';

/** What parsing needs to know of a command; `name` is what errors call it. */
interface Expected {
  readonly name: string;
  readonly options: readonly Option[];
  readonly positionals?: string;
}

/**
 * Reads `--name value`, `--name=value`, `--switch` and positionals.
 * @throws UsageError for an unknown option (with the nearest one), a missing value, a value outside the choices.
 */
export function parseArguments(argv: readonly string[], expected: Expected): Arguments {
  const byName = new Map(expected.options.map((option) => [option.name, option]));
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      expected.options.map(({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string' }] as const),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = byName.get(token.name);
    if (option === undefined) throw unknownOption(token.rawName, [...byName.keys()], expected.name);
    values.set(token.name, [...(values.get(token.name) ?? []), readValue(option, token.value, expected.name)]);
  }
  const [first] = positionals;
  if (first !== undefined && expected.positionals === undefined) throw unexpectedArgument(first, expected.name);
  return {
    positionals,
    has: (name) => values.has(name),
    value: (name) => values.get(name)?.at(-1),
    values: (name) => values.get(name) ?? [],
  };
}

function readValue(option: Option, given: string | undefined, command: string): string {
  if (option.value === undefined) {
    if (given !== undefined) throw unexpectedArgument(`--${option.name}=${given}`, command);
    return '';
  }
  if (given === undefined || given === '' || given.startsWith('--')) throw missingValue(option, command);
  if (option.choices !== undefined && !option.choices.includes(given)) throw invalidChoice(option, given, command);
  return given;
}
