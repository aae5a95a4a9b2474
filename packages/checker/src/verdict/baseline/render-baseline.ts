import { writeJson } from '../../write-json.ts';
import { orderEntries } from './baseline.ts';
import type { FindingKey } from './finding-key.ts';
import { header } from './parse-baseline.ts';

/** The text of a baseline: sorted, a finding a line, nothing that edits elsewhere would move. */
export function renderBaseline(entries: readonly FindingKey[]): string {
  const lines = orderEntries(entries).map(({ path, rule, text }) => writeJson({ path, rule, text }));
  return [header, ...lines].map((line) => `${line}\n`).join('');
}
