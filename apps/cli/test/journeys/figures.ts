import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Figures } from './journey.ts';
import type { JourneyProject } from './projects.ts';

const page = join(import.meta.dirname, '../../../../docs/manual/journeys.md');

/** Compares what a journey cost with the row that the manual has of it; `SPEC_UPDATE=1` writes the row. */
export function expectFigures(
  journey: string,
  { name }: JourneyProject,
  { questions, commands, lines }: Figures,
): void {
  const text = readFileSync(page, 'utf8');
  const row = new RegExp(`^\\| ${journey} *\\| ${name} *\\|.*$`, 'm');
  const cells = [journey, name, questions, commands, lines].map(String);
  if (process.env['SPEC_UPDATE'] === '1') writeFileSync(page, text.replace(row, `| ${cells.join(' | ')} |`));
  const said = row.exec(readFileSync(page, 'utf8'))?.[0] ?? '';
  expect(
    said
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  ).toEqual(cells);
}
