import { confinePath, readText } from '@signpost/workspace';
import type { FileEdit } from '../init-part.ts';
import type { InitProject } from '../init-project.ts';

/** A file with its new text. */
export interface NewText {
  readonly path: string;
  readonly text: string;
  readonly detail: string;
  readonly isExecutable?: boolean;
}

/**
 * The change that brings a file to a text.
 * @throws UsageError `unsafe-path`, or `unreadable-file` when it is there and no text.
 */
export function writeFile(project: InitProject, { path, text, detail, isExecutable }: NewText): FileEdit {
  confinePath(project.root, path);
  const before = readText(project, path);
  if (before !== undefined) return { change: { kind: 'update', path, before, content: text }, detail };
  const mode = isExecutable === true ? { isExecutable } : {};
  return { change: { kind: 'create', path, content: text, ...mode }, detail };
}
