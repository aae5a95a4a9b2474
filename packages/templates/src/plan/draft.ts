import type { FileChange } from '@signpost/model';
import { confinePath, type FileContent, readText } from '@signpost/workspace';
import { alreadyDifferent } from '../messages/already-different.ts';
import { unmergedDocument } from '../messages/unmerged-document.ts';
import type { ProjectFiles } from '../project.ts';

/** The project as it would be after the steps so far. Nothing is written; each path is confined to the project. */
export interface Draft {
  /** The text of a file; nothing where there is none. Throws `unreadable-file` for one that is no text. */
  readonly read: (path: string) => string | undefined;
  readFile(path: string): FileContent;
  write(path: string, content: string): void;
  /** What differs from the project, in the order in which it was first touched. */
  listChanges(): readonly FileChange[];
}

/** A file with the marks of a merge, both the first and the last, is two texts in one. */
function refuseConflicts(path: string, text: string): void {
  if (!text.includes('<<<<<<< ') || !text.includes('>>>>>>> ')) return;
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith('<<<<<<< '));
  const last = lines.findLastIndex((line) => line.startsWith('>>>>>>> '));
  if (first !== -1 && first < last) throw unmergedDocument({ path, line: first + 1, column: 1 });
}

/** Starts a draft that equals the project. */
export function createDraft(project: ProjectFiles): Draft {
  const contents = new Map<string, string>();
  const originals = new Map<string, FileContent>();
  // A file is read once: what a change starts from must be the text that it was made of, whoever writes meanwhile.
  const original = (path: string): FileContent => {
    const known = originals.get(path);
    if (known !== undefined) return known;
    confinePath(project.root, path);
    const content = project.readFile(path);
    originals.set(path, content);
    return content;
  };
  const readBefore = (path: string): string | undefined => readText({ readFile: original }, path);
  return {
    read: (path) => contents.get(path) ?? readBefore(path),
    readFile(path) {
      const text = contents.get(path);
      return text === undefined ? original(path) : { kind: 'text', text };
    },
    write(path, content) {
      confinePath(project.root, path);
      refuseConflicts(path, readBefore(path) ?? '');
      contents.set(path, content);
    },
    listChanges: () =>
      [...contents].map(([path, content]): FileChange => {
        const before = readBefore(path);
        return before === undefined ? { kind: 'create', path, content } : { kind: 'update', path, before, content };
      }),
  };
}

/**
 * Writes a new file into a draft and says whether there was anything to do; line ends do not make a file different.
 * @throws UsageError `already-different` when the file is there with another content.
 */
export function createFile(draft: Draft, path: string, content: string): boolean {
  const existing = draft.read(path);
  if (existing === undefined) {
    draft.write(path, content);
    return true;
  }
  if (existing.replaceAll('\r\n', '\n') === content) return false;
  throw alreadyDifferent('the file', { path, line: findFirstDifference(existing, content), column: 1 });
}

function findFirstDifference(existing: string, content: string): number {
  const wanted = content.split('\n');
  const index = existing.split(/\r?\n/).findIndex((line, at) => line !== wanted[at]);
  return Math.max(index, 0) + 1;
}
