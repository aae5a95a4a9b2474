import { isTemplate } from '@signpost/model';
import { createFenceReader } from '../edit/markdown/fence-reader.ts';
import { readIfText } from '../read-if-text.ts';
import { createFillTest } from '../template/fill.ts';
import type { ChangedProject } from './changed-project.ts';

/** The lines of a file, from 1, that a change brings and that wait for a person's words. In a template, and in fenced code, what waits is meant so. */
export function listOpenFills(path: string, { project, change }: ChangedProject): readonly number[] {
  if (isTemplate(path)) return [];
  const added = new Set(change.lines(path).added.filter(createFillTest(path)));
  if (added.size === 0) return [];
  const isCode = /\.(?:md|mdx|markdown)$/i.test(path) ? createFenceReader() : () => false;
  return (readIfText(project, path) ?? '')
    .split(/\r?\n/)
    .flatMap((line, index) => (!isCode(line) && added.has(line) ? [index + 1] : []));
}
