import {
  type Change,
  type ChangeCommit,
  type ChangedFile,
  compileLinePattern,
  type DiffPredicate,
  type PathSet,
  type PathStatus,
  shorten,
} from '@signpost/model';
import type { Evidence } from './evidence.ts';
import { readCommitTypes } from './read-commit-types.ts';

type MatchSet = (set: PathSet) => (path: string) => boolean;
type Leaf<Kind> = Extract<DiffPredicate, { readonly kind: Kind }>;

function hasStatus({ status }: ChangedFile, wanted: PathStatus): boolean {
  return wanted === 'touched' || status === wanted;
}

/** A file that was moved away from a path touches that path as well. */
function isMatch({ path, from }: ChangedFile, wanted: PathStatus, match: (path: string) => boolean): boolean {
  return match(path) || (wanted === 'touched' && from !== undefined && match(from));
}

function weighPaths(leaf: Leaf<'path'>, { files }: Change, matchSet: MatchSet): readonly Evidence[] {
  const match = matchSet(leaf);
  const found = files.filter((file) => hasStatus(file, leaf.status) && isMatch(file, leaf.status, match));
  const [first] = found;
  if (first === undefined || found.length < leaf.least) return [];
  const others = found.length === 1 ? '' : `, and ${found.length - 1} more`;
  return [{ kind: 'path', path: first.path, text: `${first.path} was ${first.status}${others}` }];
}

function weighLines(leaf: Leaf<'line'>, { files, lines }: Change, matchSet: MatchSet): readonly Evidence[] {
  const match = matchSet(leaf);
  const isFound = compileLinePattern(leaf.pattern);
  if (typeof isFound !== 'function') return [];
  for (const { path } of files) {
    if (!match(path)) continue;
    const line = lines(path)[leaf.side].find(isFound);
    const verb = leaf.side === 'added' ? 'adds' : 'removes';
    if (line !== undefined) return [{ kind: 'line', path, text: `${path} ${verb} \`${shorten(line.trim())}\`` }];
  }
  return [];
}

function weighCommits({ types, isEvery }: Leaf<'commit'>, { commits }: Change): readonly Evidence[] {
  const own = commits.filter(({ subject }) => !subject.startsWith('Merge '));
  const hasType = ({ subject }: ChangeCommit): boolean => readCommitTypes(subject).some((type) => types.includes(type));
  const found = own.find(hasType);
  if (found === undefined || (isEvery && !own.every(hasType))) return [];
  return [{ kind: 'commit', subject: found.subject, text: `a commit says "${shorten(found.subject)}"` }];
}

/** What in a diff meets a condition; nothing where it is not met. */
export function weighDiff(leaf: DiffPredicate, change: Change, matchSet: MatchSet): readonly Evidence[] {
  if (leaf.kind === 'path') return weighPaths(leaf, change, matchSet);
  return leaf.kind === 'line' ? weighLines(leaf, change, matchSet) : weighCommits(leaf, change);
}
