import { posix } from 'node:path';
import type { Project } from '@signpost/model';
import type { FoundPath } from './find-near-path.ts';
import { indexMoves, type PlacedMove } from './move-index.ts';

/** Less in common may be another file of the same form; the same name speaks for it all the same. */
const leastSimilarity = 75;

function isSure({ from, path, similarity }: PlacedMove): boolean {
  return similarity >= leastSimilarity || posix.basename(from) === posix.basename(path);
}

/** The move that comes next in time, of the moves of a path from the newest on. */
function findNext(moves: readonly PlacedMove[], after: PlacedMove): PlacedMove | undefined {
  return moves.findLast(({ age }) => age < after.age);
}

/** Follows the moves of a path from commit to commit until a file has it; each step is newer than the one before. */
function followHistory(project: Project, path: string): FoundPath | undefined {
  const { byFormer } = indexMoves(project);
  const moves = byFormer.get(path) ?? [];
  const claims = new Set(moves.map((move) => move.path));
  let isCertain = claims.size === 1;
  for (let move = moves[0]; move !== undefined; move = findNext(byFormer.get(move.path) ?? [], move)) {
    isCertain &&= isSure(move);
    const current = project.files.hasFile(move.path) ? move.path : project.removedPaths().get(move.path);
    if (current === undefined) continue;
    const note = `${path} was renamed to ${move.path} in ${move.commit.slice(0, 7)}`;
    return { path: current, isCertain, note: current === move.path ? note : `${note}, and this change moves it on` };
  }
  return undefined;
}

/** Where all files of a folder went that is no more, when that is one place. */
function findRenamedFolder(project: Project, path: string): FoundPath | undefined {
  const targets = indexMoves(project).folders.get(path.replace(/\/$/, ''));
  const [only] = targets ?? [];
  if (only === undefined || targets?.size !== 1 || !project.files.hasFolder(only)) return undefined;
  return { path: only, isCertain: true, note: `the files of ${path} were moved to ${only}` };
}

/** Where a path went: by the change under check, else by the commits before it. One that the change deletes went nowhere. */
export function findRenamed(project: Project, path: string): FoundPath | undefined {
  const removed = project.removedPaths();
  const moved = removed.get(path);
  if (moved !== undefined) return { path: moved, isCertain: true, note: `this change renames ${path} to ${moved}` };
  return removed.has(path) ? undefined : (followHistory(project, path) ?? findRenamedFolder(project, path));
}
