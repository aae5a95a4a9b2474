import { createHash } from 'node:crypto';
import type { Diagnostic } from '@signpost/model';

/** What makes a finding the same one after edits elsewhere: its file, its rule, and the text that it marks. */
export interface FindingKey {
  /** Relative to the folder of the baseline's project, with `/`. */
  readonly path: string;
  readonly rule: string;
  /** White space folded; of a long text the start and a digest of the whole. */
  readonly text: string;
}

const limit = 80;

/** The start of a digest of a text, in hexadecimal digits. */
export function digest(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}

/** The text that a finding marks, in the form in which it is recorded; the same with CRLF and with LF. */
export function markedText(source: string, { range }: Pick<Diagnostic, 'range'>): string {
  const text = source.slice(range.start, range.end).replace(/\s+/g, ' ').trim().toWellFormed();
  if (text.length <= limit) return text;
  return `${text.slice(0, limit).toWellFormed()}\u2026 ${digest(text, 12)}`;
}

function pathIn(folder: string, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}

/** The key of a finding in the baseline of the project in a folder. */
export function keyOf(diagnostic: Diagnostic, folder: string, textOf: (path: string) => string): FindingKey {
  const { path, rule } = diagnostic;
  return { path: pathIn(folder, path), rule, text: markedText(textOf(path), diagnostic) };
}

/** The key as one string. */
export function joinKey({ path, rule, text }: FindingKey): string {
  return `${path}\0${rule}\0${text}`;
}
