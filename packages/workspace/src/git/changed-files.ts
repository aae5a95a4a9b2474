import { assertNever } from '@signpost/model';
import { noCommonHistory } from '../messages/no-common-history.ts';
import { unknownRevision } from '../messages/unknown-revision.ts';
import type { View } from '../read/view.ts';
import type { Repository } from './open-repository.ts';
import { splitRecords } from './tree-entries.ts';

/** One file that a change touches; `from` is a renamed file's former path. Paths are relative to the project's root. */
export type ChangedFile =
  | { readonly status: 'added' | 'modified' | 'deleted'; readonly path: string }
  | { readonly status: 'renamed'; readonly path: string; readonly from: string };

/** The files that differ between the view and the commit where it parted from `since`. */
export function readChangedFiles(
  repository: Repository,
  view: View,
  since: string | undefined,
): readonly ChangedFile[] {
  const base = findBase(repository, view, since);
  const changes = new Map<string, ChangedFile>();
  for (const change of readDiff(repository, view, base)) changes.set(change.path, change);
  if (view.kind === 'worktree') {
    const untracked = repository.read(['ls-files', '-z', '--others', '--exclude-standard']);
    for (const path of splitRecords(untracked)) {
      if (path.endsWith('/')) continue; // a repository inside this one
      changes.set(path, { status: changes.has(path) ? 'modified' : 'added', path });
    }
  }
  return [...changes.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * What of that is gone or was renamed. It is asked with one run of git where that is possible: what is new is not looked for,
 * so that a file which git was told to forget, and that is still there, counts as gone.
 */
export function readRemovedFiles(
  repository: Repository,
  view: View,
  since: string | undefined,
): readonly ChangedFile[] {
  const isSinceHead = since === undefined && view.kind !== 'revision';
  const output = isSinceHead ? repository.tryRead(diffArguments(repository, view, 'HEAD')) : undefined;
  const changes =
    output === undefined
      ? readDiff(repository, view, findBase(repository, view, since))
      : parseDiff(splitRecords(output));
  return changes.filter(({ status }) => status === 'deleted' || status === 'renamed');
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

function readDiff(repository: Repository, view: View, base: string): readonly ChangedFile[] {
  return parseDiff(splitRecords(repository.read(diffArguments(repository, view, base))));
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
