import type { CommittedMove } from '@signpost/model';
import type { Workspace } from '@signpost/workspace';
import type { Collected } from './source.ts';

/** What the commits of a view moved; git is asked at the first call, which only a broken reference makes. */
export function findCommittedMoves(workspace: Workspace): Collected['committedMoves'] {
  let moves: readonly CommittedMove[] | undefined;
  return () => (moves ??= workspace.committedRenames());
}
