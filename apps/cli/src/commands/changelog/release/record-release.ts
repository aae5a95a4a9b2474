import type { FileChange } from '@signpost/model';
import { applyChanges, commitFiles, createTag, requireCommittable, undoLast } from '@signpost/workspace';

/** What is written, and how far git is to know of it. */
export interface ReleaseRecord {
  readonly version: string;
  readonly changes: readonly FileChange[];
  readonly isCommitted: boolean;
  /** The name of the tag to make; none without it. */
  readonly tag: string | undefined;
}

/**
 * Writes a release and, where it is asked for, commits and tags it: all of it, or where git refuses the commit nothing.
 * @throws UsageError.
 */
export function recordRelease(root: string, { version, changes, isCommitted, tag }: ReleaseRecord): void {
  if (isCommitted) requireCommittable(root, tag);
  applyChanges(root, changes, `release ${version}`);
  if (!isCommitted) return;
  try {
    commitFiles(
      root,
      changes.map(({ path }) => path),
      `chore(release): ${version}`,
    );
  } catch (error) {
    undoLast(root);
    throw error;
  }
  if (tag !== undefined) createTag(root, tag, version);
}
