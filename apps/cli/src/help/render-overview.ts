import { commandNames, loadCommand } from '../commands/find-command.ts';
import { alignRows } from './align-rows.ts';

/**
 * The text of `signpost --help`: every command with its sentence, read from the commands themselves. With the first word of
 * some of them (`changelog`) only those.
 */
export async function renderOverview(family?: string): Promise<string> {
  const inFamily = commandNames.filter((name) => family !== undefined && name.startsWith(`${family} `));
  const names = inFamily.length > 0 ? inFamily : commandNames;
  const rows = await Promise.all(names.map(async (name) => [name, (await loadCommand(name))?.summary ?? ''] as const));
  return `Every change knows which docs it needs, where they go, and whether they are right.

Usage: signpost <command> [options]

${alignRows(rows)}
signpost <command> --help explains one. Exit codes: 0 clean, 1 findings, 2 wrong use, 3 our bug.
`;
}
