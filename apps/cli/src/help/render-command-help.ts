import type { Command, Option } from '../command.ts';

function alignRows(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}

function nameOption({ name, value, choices }: Option): string {
  return `--${name}${value === undefined ? '' : ` ${choices?.join('|') ?? value}`}`;
}

/** The text of `signpost ⟨command⟩ --help`: what it does, how it is called, options in alphabetical order, examples. */
export function renderCommandHelp(name: string, command: Command): string {
  const { positionals, summary, options, examples } = command;
  const sorted = options.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const usage = ['signpost', name, positionals, sorted.length > 0 ? '[options]' : undefined];
  const parts = [`${summary}\n`, `Usage: ${usage.filter((part) => part !== undefined).join(' ')}\n`];
  if (sorted.length > 0)
    parts.push(`Options:\n${alignRows(sorted.map((option) => [nameOption(option), option.summary]))}`);
  if (examples.length > 0) parts.push(`Examples:\n${alignRows(examples)}`);
  return parts.join('\n');
}
