import type { FileChange } from '@signpost/model';

function merge(first: FileChange, last: FileChange): FileChange {
  if (last.kind === 'delete') return last;
  if (first.kind === 'create') return { ...first, content: last.content };
  return { kind: 'update', path: last.path, before: first.before, content: last.content };
}

/** One change for each file, where a later one was made from the text that an earlier one gives. */
export function mergeChanges(changes: readonly FileChange[]): readonly FileChange[] {
  const byPath = new Map<string, FileChange>();
  for (const change of changes) {
    const first = byPath.get(change.path);
    byPath.set(change.path, first === undefined ? change : merge(first, change));
  }
  return [...byPath.values()];
}
