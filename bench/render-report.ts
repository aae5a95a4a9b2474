import type { Goal, SuiteResult, Table } from './suite.ts';

function renderTable({ title, notes, head, rows }: Table): string {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const remarks = notes.map((note) => `- ${note}`).join('\n');
  return `### ${title}\n\n${table}\n${remarks === '' ? '' : `\n${remarks}\n`}`;
}

function renderGoals(goals: readonly Goal[]): string {
  if (goals.length === 0) return '';
  const rows = goals.map(({ text, measured, met }) => [text, measured, met ? 'met' : '**MISSED**']);
  return renderTable({ title: 'Goals', notes: [], head: ['Goal', 'Measured', ''], rows });
}

/** Markdown with the machine, every table of every suite, the goals and what was left out. */
export function renderReport(
  machine: Readonly<Record<string, string>>,
  results: Readonly<Record<string, SuiteResult>>,
  skipped: readonly string[],
): string {
  const facts = Object.entries(machine).map(([name, value]) => `${name}: ${value}`);
  const parts = [`# Benchmark\n\n${facts.join(' · ')}\n`];
  for (const [name, { sections, goals }] of Object.entries(results)) {
    parts.push(`## ${name}\n`, ...sections.map(({ table }) => renderTable(table)), renderGoals(goals));
  }
  if (skipped.length > 0) parts.push(`## Skipped\n\n${skipped.map((line) => `- ${line}`).join('\n')}\n`);
  return parts.filter((part) => part !== '').join('\n');
}
