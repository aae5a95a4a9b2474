import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One case of docutils' own test-suite. */
export interface ConformanceCase {
  readonly id: string;
  readonly input: string;
  readonly expected: string;
}

/** The cases, if they are at hand: their file is named by `RST_CASES`, or lies beside the repository. */
export function readCases(): ConformanceCase[] | undefined {
  const path =
    process.env['RST_CASES'] ?? fileURLToPath(new URL('../../../../shared/rst/docutils-cases.json', import.meta.url));
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ConformanceCase[]) : undefined;
}

/** A dump in which system messages keep only level, line and type: their words are each program's own. */
export function comparable(dump: string): string {
  const lines: string[] = [];
  let message = -1;
  for (const line of dump.replace(/\n+$/, '').split('\n')) {
    const indent = line.length - line.trimStart().length;
    if (message >= 0 && indent > message) {
      continue;
    }
    message = -1;
    if (line.trimStart().startsWith('<system_message')) {
      message = indent;
      const kept = [...line.matchAll(/ (level|line|type)="[^"]*"/g)].map(([text]) => text);
      lines.push(`${' '.repeat(indent)}<system_message${kept.join('')}>`);
    } else {
      lines.push(line);
    }
  }
  return lines.join('\n');
}
