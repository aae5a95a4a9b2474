import { listChanges } from './list-changes.ts';
import type { Repository } from './open-repository.ts';

/** One file that a commit moved; paths are relative to the project's root. */
export interface CommittedRename {
  readonly from: string;
  readonly path: string;
  /** The commit's whole id. */
  readonly commit: string;
  /** How much of the text is the same, in percent. */
  readonly similarity: number;
}

/** The renames in the history of a commit, the newest first; none where there is no such commit. Merges are passed over. */
export function readRenames(repository: Repository, tip: string): readonly CommittedRename[] {
  return parseRenames(listChanges(repository, tip, 'R'));
}

/** Each commit is its id, then for each of its renames `R<similarity>` and the two paths. */
function parseRenames(records: readonly string[]): readonly CommittedRename[] {
  const renames: CommittedRename[] = [];
  let commit = '';
  for (let at = 0; at < records.length;) {
    const record = records[at] ?? '';
    const similarity = /^R(\d+)$/.exec(record)?.[1];
    if (similarity === undefined) {
      commit = record;
      at += 1;
    } else {
      const from = records[at + 1] ?? '';
      renames.push({ from, path: records[at + 2] ?? '', commit, similarity: Number(similarity) });
      at += 3;
    }
  }
  return renames;
}
