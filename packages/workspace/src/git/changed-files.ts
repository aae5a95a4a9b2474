import { assertNever } from '@signpost/model';
import { noCommonHistory } from '../messages/no-common-history.ts';
import { unknownRevision } from '../messages/unknown-revision.ts';
import { computeOnce } from '../read/compute-once.ts';
import type { View } from '../read/view.ts';
import type { Repository } from './open-repository.ts';
import { splitRecords } from './tree-entries.ts';

/** One file that a change touches; `from` is a renamed file's former path. Paths are relative to the project's root. */
export type ChangedFile =
  | { readonly status: 'added' | 'modified' | 'deleted'; readonly path: string }
  | { readonly status: 'renamed'; readonly path: string; readonly from: string };

/** What of a view differs from a commit; of the index, which is read once, Git tells it once. */
export interface Changes {
  /** The files that differ between the view and the commit where it parted from `since`. */
  readonly changedFiles: (since: string | undefined) => readonly ChangedFile[];
  /**
   * What of that is gone or was renamed. What is new is not looked for, so that a file which git was told to forget, and that is
   * still there, counts as gone.
   */
  readonly removedFiles: (since: string | undefined) => readonly ChangedFile[];
}

/** Opens the changes of a view; Git is started when they are asked for. */
export function openChanges(repository: Repository, view: View): Changes {
  const ofIndex = computeOnce(() => readDiff(repository, view, undefined));
  const diff = (since: string | undefined): readonly ChangedFile[] =>
    view.kind === 'index' && since === undefined ? ofIndex() : readDiff(repository, view, since);
  return {
    changedFiles(since) {
      const changes = new Map(diff(since).map((change) => [change.path, change]));
      for (const path of view.kind === 'worktree' ? listUntracked(repository) : []) {
        changes.set(path, { status: changes.has(path) ? 'modified' : 'added', path });
      }
      return [...changes.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
    },
    removedFiles: (since) => diff(since).filter(({ status }) => status === 'deleted' || status === 'renamed'),
  };
}

/** New files that git is not told to ignore, without repositories inside this one. */
function listUntracked(repository: Repository): readonly string[] {
  const untracked = splitRecords(repository.read(['ls-files', '-z', '--others', '--exclude-standard']));
  return untracked.filter((path) => !path.endsWith('/'));
}

/** The commit's id; throws UsageError when the repository has no such commit. */
export function resolveCommit(repository: Repository, revision: string): string {
  const commit = findCommit(repository, revision);
  if (commit === undefined) throw unknownRevision(revision);
  return commit;
}

function findCommit(repository: Repository, revision: string): string | undefined {
  return repository.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
}

/** The commit with which a view is compared: where it parted from `since`, else its last commit (of a revision: its first parent). */
export function findBase(repository: Repository, view: View, since: string | undefined): string {
  const tip = view.kind === 'revision' ? view.revision : 'HEAD';
  if (since === undefined) {
    const before = view.kind === 'revision' ? `${resolveCommit(repository, tip)}^` : tip;
    return findCommit(repository, before) ?? emptyTree(repository);
  }
  const commits = [resolveCommit(repository, since), resolveCommit(repository, tip)];
  const base = repository.ask(['merge-base', ...commits]);
  if (base === undefined) throw noCommonHistory(since, tip);
  return base;
}

/** Its id depends on the repository's hash; git knows it without the object being written. */
function emptyTree(repository: Repository): string {
  return repository.read(['hash-object', '-t', 'tree', '--stdin']).toString().trim();
}

/** `--raw` starts no external diff program and no text converter, whatever is configured. */
function diffArguments(repository: Repository, view: View, base: string): readonly string[] {
  const options = ['--raw', '-z', '-M', '--relative', '--ignore-submodules'];
  return ['diff', ...options, ...chooseSides(repository, view, base), '--'];
}

/** Git is run once where that is possible: that there is a last commit shows when it is compared. */
function readDiff(repository: Repository, view: View, since: string | undefined): readonly ChangedFile[] {
  const isSinceHead = since === undefined && view.kind !== 'revision';
  const known = isSinceHead ? repository.tryRead(diffArguments(repository, view, 'HEAD')) : undefined;
  const output = known ?? repository.read(diffArguments(repository, view, findBase(repository, view, since)));
  return parseDiff(splitRecords(output));
}

/** What `git diff` compares for a view: the base, and the other side where that is not the work tree. */
export function chooseSides(repository: Repository, view: View, base: string): readonly string[] {
  switch (view.kind) {
    case 'worktree':
      return [base];
    case 'index':
      return ['--cached', base];
    case 'revision':
      return [base, resolveCommit(repository, view.revision)];
    default:
      return assertNever(view);
  }
}

/** Each change is `:<mode> <mode> <object> <object> <status>` and its path; a rename has two paths, the former first. */
function parseDiff(records: readonly string[]): readonly ChangedFile[] {
  const changes: ChangedFile[] = [];
  for (let at = 0; at < records.length;) {
    const status = records[at]?.split(' ')[4]?.[0];
    const path = records[at + 1] ?? '';
    if (status === 'R') {
      changes.push({ status: 'renamed', path: records[at + 2] ?? '', from: path });
      at += 3;
    } else {
      changes.push({ status: status === 'A' ? 'added' : status === 'D' ? 'deleted' : 'modified', path });
      at += 2;
    }
  }
  return changes;
}
