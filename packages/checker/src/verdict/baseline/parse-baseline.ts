import { invalidBaseline } from '../../messages/invalid-baseline.ts';
import type { FindingKey } from './finding-key.ts';

/** The first line of the file. */
export const header = '{"signpost":"baseline","version":1}';

const conflict = /^(?:<{7}|={7}|>{7}|\|{7})/;

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // said with its line by the caller
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function readEntry(value: unknown): FindingKey | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('path' in value) || !('rule' in value) || !('text' in value)) return undefined;
  const { path, rule, text } = value;
  return isText(path) && isText(rule) && isText(text) ? { path, rule, text } : undefined;
}

/**
 * Reads the lines of a baseline; blank lines and the order do not matter, so what git has merged by lines is read.
 * @throws UsageError `invalid-baseline` with the line that is no entry.
 */
export function parseBaseline(text: string, path: string): readonly FindingKey[] {
  const lines = text.split(/\r?\n/);
  const [first = ''] = lines;
  if (first.trim() !== header) throw invalidBaseline(path, 1, 'this is not the first line of a baseline');
  return lines.flatMap((line, index) => {
    if (index === 0 || line.trim() === '') return [];
    if (conflict.test(line)) throw invalidBaseline(path, index + 1, 'a merge conflict is left');
    const entry = readEntry(parseLine(line));
    if (entry === undefined) throw invalidBaseline(path, index + 1, 'this is no entry of a baseline');
    return entry;
  });
}
