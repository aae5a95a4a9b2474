import { posix } from 'node:path';
import { type CommittedMove, groupBy, type Project } from '@signpost/model';

/** A move with its place in the history: 0 is the newest. */
export interface PlacedMove extends CommittedMove {
  readonly age: number;
}

/** The moves of a project by either end, the newest first. */
interface MoveIndex {
  readonly byFormer: ReadonlyMap<string, readonly PlacedMove[]>;
  readonly byPath: ReadonlyMap<string, readonly PlacedMove[]>;
  /** Where the files of a folder went that kept their names. */
  readonly folders: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the change under check moved: the former path of each new one. */
  readonly changed: ReadonlyMap<string, string>;
}

/** The folders that a move changes, from the innermost outwards as long as the rest of both paths is the same. */
function* listFolderMoves(from: string, path: string): Generator<readonly [former: string, now: string]> {
  let [former, now] = [from, path];
  while (posix.basename(former) === posix.basename(now) && former !== now) {
    former = posix.dirname(former);
    now = posix.dirname(now);
    if (former === '.' || former === now) return;
    yield [former, now];
  }
}

function groupFolders(moves: Iterable<readonly [from: string, path: string]>): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>();
  for (const [from, path] of moves) {
    for (const [former, now] of listFolderMoves(from, path)) {
      const targets = folders.get(former);
      if (targets === undefined) folders.set(former, new Set([now]));
      else targets.add(now);
    }
  }
  return folders;
}

const known = new WeakMap<Project, MoveIndex>();

/** The index of a project's moves, made at its first use. */
export function indexMoves(project: Project): MoveIndex {
  const found = known.get(project);
  if (found !== undefined) return found;
  const moves = project.committedMoves().map((move, age) => ({
    from: move.from,
    path: move.path,
    commit: move.commit,
    similarity: move.similarity,
    age,
  }));
  const changed = [...project.removedPaths()].flatMap(([from, path]) =>
    path === undefined ? [] : [[path, from] as const],
  );
  const index = {
    byFormer: groupBy(moves, ({ from }) => from),
    byPath: groupBy(moves, ({ path }) => path),
    folders: groupFolders([
      ...changed.map(([path, from]) => [from, path] as const),
      ...moves.map(({ from, path }) => [from, path] as const),
    ]),
    changed: new Map(changed),
  };
  known.set(project, index);
  return index;
}
