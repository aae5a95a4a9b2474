import type { ChangedLines } from '@signpost/model';
import type { FileContent } from '../read/file-content.ts';
import type { View } from '../read/view.ts';
import { type ChangedFile, chooseSides, findBase } from './changed-files.ts';
import type { Repository } from './open-repository.ts';

/** Neither the configuration of git nor a program that it names has a say in what is printed. */
const options = [
  '--unified=0',
  '--find-renames',
  '--relative',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--text',
];

/** The line ends of a file are not part of its lines. */
function splitLines(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Reads a diff of one file without context: what stands before the first `@@` is about the file. */
function parseDiff(diff: string): ChangedLines {
  const added: string[] = [];
  const removed: string[] = [];
  let isInside = false;
  for (const line of splitLines(diff)) {
    if (line.startsWith('@@')) isInside = true;
    else if (isInside && line.startsWith('+')) added.push(line.slice(1));
    else if (isInside && line.startsWith('-')) removed.push(line.slice(1));
  }
  return { added, removed };
}

/** What the lines of a change are read from. */
export interface DiffPlace {
  readonly repository: Repository;
  readonly view: View;
  readonly since: string | undefined;
  readonly readFile: (path: string) => FileContent;
}

/** The lines that a change adds to a file and removes from it; of a file that git does not know yet, all are added. */
export function readLines(file: ChangedFile, { repository, view, since, readFile }: DiffPlace): ChangedLines {
  const isNew = file.status === 'added';
  if (isNew) {
    const content = readFile(file.path);
    return { added: content.kind === 'text' ? splitLines(content.text) : [], removed: [] };
  }
  const paths = file.status === 'renamed' ? [file.from, file.path] : [file.path];
  // What was there before shows that there is a last commit.
  const base = since === undefined && view.kind !== 'revision' ? 'HEAD' : findBase(repository, view, since);
  const sides = chooseSides(repository, view, base);
  return parseDiff(repository.read(['--literal-pathspecs', 'diff', ...options, ...sides, '--', ...paths]).toString());
}
