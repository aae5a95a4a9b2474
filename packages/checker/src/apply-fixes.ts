import type { FileChange, TextEdit } from '@signpost/model';
import type { Verdict } from './verdict/verdict.ts';

/** Applies edits in order; one that overlaps the edit before it waits for the next run. */
function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < at) continue;
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}

/** The changes that apply every fix of a verdict; nothing is written. */
export function applyFixes({ diagnostics, texts }: Verdict): FileChange[] {
  const byPath = new Map<string, TextEdit[]>();
  for (const edit of diagnostics.flatMap(({ fix }) => fix?.edits ?? [])) {
    const edits = byPath.get(edit.path);
    if (edits === undefined) byPath.set(edit.path, [edit]);
    else edits.push(edit);
  }
  return [...byPath].flatMap(([path, edits]) => {
    const before = texts.get(path);
    const content = applyEdits(before, edits);
    return content === before ? [] : [{ kind: 'update', path, before, content } as const];
  });
}
