import type { Command } from '../command.ts';
import { alignRows } from './align-rows.ts';
import { nameOption } from './name-option.ts';

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
