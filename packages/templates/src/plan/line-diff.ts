import type { FileChange } from '@signpost/model';
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';

function patchOf(change: FileChange): ReturnType<typeof structuredPatch> {
  const before = change.kind === 'create' ? '' : change.before;
  const after = change.kind === 'delete' ? '' : change.content;
  const from = change.kind === 'create' ? '/dev/null' : `a/${change.path}`;
  const to = change.kind === 'delete' ? '/dev/null' : `b/${change.path}`;
  return structuredPatch(from, to, before, after, undefined, undefined, { context: 3 });
}

/** A change as a unified diff, as `git diff` and `patch` read it. */
export function renderFileDiff(change: FileChange): string {
  return formatPatch(patchOf(change), FILE_HEADERS_ONLY);
}

/** A file that gets another name, and perhaps another text, as git writes and applies it. */
export function renderMoveDiff(from: string, to: string, before: string, after: string): string {
  const head = `diff --git a/${from} b/${to}\nrename from ${from}\nrename to ${to}\n`;
  const patch = structuredPatch(`a/${from}`, `b/${to}`, before, after, undefined, undefined, { context: 3 });
  return before === after ? head : `${head}${formatPatch(patch, FILE_HEADERS_ONLY)}`;
}

/** A line that a change adds, with its number in the new text. */
export interface AddedLine {
  readonly line: number;
  readonly text: string;
}

/** The lines that a change adds. */
export function listAddedLines(change: FileChange): readonly AddedLine[] {
  return patchOf(change).hunks.flatMap((hunk) => {
    const kept = hunk.lines.filter((line) => line.startsWith('+') || line.startsWith(' '));
    return kept.flatMap((line, index) =>
      line.startsWith('+') ? [{ line: hunk.newStart + index, text: line.slice(1).trimEnd() }] : [],
    );
  });
}
