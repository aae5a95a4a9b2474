import type { FileChange } from '@signpost/model';
import { posix } from 'node:path';
import type { Fragment } from '../fragments/fragment.ts';

/** Moves the changesets of a prerelease to where they wait for the final one. */
export function keepFragments(fragments: readonly Fragment[]): readonly FileChange[] {
  return fragments.flatMap(({ path, text }) => [
    { kind: 'create' as const, path: `.changeset/pre/${posix.basename(path)}`, content: text },
    { kind: 'delete' as const, path, before: text },
  ]);
}

/** Removes the changesets of a final release. */
export function removeFragments(fragments: readonly Fragment[]): readonly FileChange[] {
  return fragments.map(({ path, text }) => ({ kind: 'delete', path, before: text }));
}
