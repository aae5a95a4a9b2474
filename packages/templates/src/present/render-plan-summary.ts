import type { Plan, PlannedFile } from '../plan/plan.ts';

function renderLine({ kind, path, detail }: PlannedFile, width: number): string {
  return `${kind}  ${path.padEnd(width)}  ${detail}\n`;
}

/** The files of a plan, one per line: what happens, where, how much. `mark` stands before each: done, or not yet. */
export function renderPlanSummary({ summary }: Pick<Plan, 'summary'>, mark: '✔' | ' ' = ' '): string {
  if (summary.length === 0) return '✔ nothing to do: everything is there already\n';
  const width = Math.max(...summary.map(({ path }) => path.length));
  return summary.map((file) => `${mark} ${renderLine(file, width)}`).join('');
}
