import { applySplices, type FileChange, type Project, type TextEdit } from '@signpost/model';

/** Changes of texts by position, gathered from several sources; of two at one place, or that overlap, the first one counts. */
export interface Edits {
  add(edit: TextEdit): void;
  /** Whether something is changed already that starts at a place. */
  hasAt(path: string, start: number): boolean;
  /** The text that a file has with its edits; the same text where there are none. */
  apply(path: string, text: string): string;
  paths(): readonly string[];
}

/** Starts with no edits. */
export function createEdits(): Edits {
  const byPath = new Map<string, Map<number, TextEdit>>();
  const editsOf = (path: string): Map<number, TextEdit> => {
    const edits = byPath.get(path) ?? new Map<number, TextEdit>();
    byPath.set(path, edits);
    return edits;
  };
  return {
    hasAt: (path, start) => byPath.get(path)?.has(start) ?? false,
    add(edit) {
      const edits = editsOf(edit.path);
      if (!edits.has(edit.start)) edits.set(edit.start, edit);
    },
    apply: (path, text) => applySplices(text, [...editsOf(path).values()]),
    paths: () => [...byPath.keys()],
  };
}

/** The changes that edits and moves of files make together; what stays as it was is none. */
export function listChanges(
  project: Pick<Project, 'document'>,
  edits: Edits,
  moves: ReadonlyMap<string, string> = new Map(),
): readonly FileChange[] {
  const before = new Map<string, string>();
  const after = new Map<string, string>();
  for (const path of new Set([...moves.keys(), ...edits.paths()])) {
    const text = project.document(path)?.text;
    if (text === undefined) continue;
    before.set(path, text);
    after.set(moves.get(path) ?? path, edits.apply(path, text));
  }
  const written = [...after].flatMap(([path, content]): readonly FileChange[] => {
    const old = before.get(path);
    if (old === undefined) return [{ kind: 'create', path, content }];
    return old === content ? [] : [{ kind: 'update', path, before: old, content }];
  });
  const removed = [...before].flatMap(([path, old]): readonly FileChange[] =>
    after.has(path) ? [] : [{ kind: 'delete', path, before: old }],
  );
  return [...written, ...removed].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
