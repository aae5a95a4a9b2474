import { applySplices, type FileChange, type TextEdit } from '@signpost/model';
import type { Verdict } from './verdict/verdict.ts';

/** The changes that apply every fix of a verdict; nothing is written. One that overlaps another waits for the next run. */
export function applyFixes({ diagnostics, texts }: Verdict): FileChange[] {
  const byPath = new Map<string, TextEdit[]>();
  for (const edit of diagnostics.flatMap(({ fix }) => fix?.edits ?? [])) {
    const edits = byPath.get(edit.path);
    if (edits === undefined) byPath.set(edit.path, [edit]);
    else edits.push(edit);
  }
  return [...byPath].flatMap(([path, edits]) => {
    const before = texts.get(path);
    const content = applySplices(before, edits);
    return content === before ? [] : [{ kind: 'update', path, before, content } as const];
  });
}
