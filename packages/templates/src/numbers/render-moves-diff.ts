import type { FileChange } from '@signpost/model';
import { renderFileDiff, renderMoveDiff } from '../plan/line-diff.ts';

/** Changes as one unified diff in which a file that moves is not written twice; `moves` has the new path of each former one. */
export function renderMovesDiff(changes: readonly FileChange[], moves: ReadonlyMap<string, string>): string {
  const byPath = new Map(changes.map((change) => [change.path, change]));
  const targets = new Set(moves.values());
  const moved = [...moves].map(([from, to]) => {
    const old = byPath.get(from);
    const now = byPath.get(to);
    const before = old === undefined || old.kind === 'create' ? '' : old.before;
    const after = now === undefined || now.kind === 'delete' ? before : now.content;
    return renderMoveDiff(from, to, before, after);
  });
  const others = changes.filter(({ path }) => !moves.has(path) && !targets.has(path)).map(renderFileDiff);
  return [...moved, ...others].join('');
}
