import type { Change, ChangedFile as ModelFile, ChangedLines } from '@signpost/model';
import type { ChangedFile } from './changed-files.ts';
import { type Changes, findBase } from './changed-files.ts';
import { pairMoves } from './pair-moves.ts';
import { readCommits } from './read-commits.ts';
import { type DiffPlace, readLines } from './read-lines.ts';

const statuses = { added: 'added', modified: 'changed', deleted: 'deleted', renamed: 'changed' } as const;

function describe(file: ChangedFile): ModelFile {
  const { path, status } = file;
  return { path, status: statuses[status], ...(status === 'renamed' ? { from: file.from } : {}) };
}

/** The diff of a view as data, without some folders: its files, its commits, and the lines of a file when they are asked for. */
export function readChange(place: DiffPlace & Pick<Changes, 'changedFiles'>, except: readonly string[]): Change {
  const { repository, view, since } = place;
  const isLeftOut = ({ path }: ChangedFile): boolean => except.some((folder) => path.startsWith(`${folder}/`));
  const changed = place.changedFiles(since).filter((file) => !isLeftOut(file));
  const files = view.kind === 'worktree' ? pairMoves(repository, findBase(repository, view, since), changed) : changed;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const isNew = new Set(changed.filter(({ status }) => status === 'added').map(({ path }) => path));
  const known = new Map<string, ChangedLines>();
  const read = (file: ChangedFile | undefined): ChangedLines => {
    // A file that was paired with one that is gone has the same bytes.
    const isSame = file === undefined || (file.status === 'renamed' && isNew.has(file.path));
    return isSame ? { added: [], removed: [] } : readLines(file, place);
  };
  return {
    files: files.map(describe),
    commits: readCommits(place, except),
    lines(path) {
      const lines = known.get(path) ?? read(byPath.get(path));
      known.set(path, lines);
      return lines;
    },
  };
}
