import type { Bump } from '../fragments/fragment.ts';
import { readNextRelease, type ChangelogInput } from './next-release.ts';
import type { Release } from './release.ts';

/** What the pending changesets would release. */
export type Preview =
  | {
      readonly kind: 'release';
      readonly previous: string;
      /** The version that a release would have. */
      readonly version: string;
      readonly bump: Bump;
      readonly entryCount: number;
      /** With the next version, but without one of its own and a date: it renders as `## [Unreleased]`. */
      readonly release: Release;
      /** The release as it would stand in the project's changelog; LF line ends. */
      readonly rendered: string;
    }
  | { readonly kind: 'nothing' };

/**
 * Renders the pending changesets as the `## [Unreleased]` section that is never committed.
 * @throws UsageError on wrong changesets, packages and version files.
 */
export function previewRelease(input: ChangelogInput): Preview {
  const next = readNextRelease(input);
  if (next === undefined) return { kind: 'nothing' };
  const { previous, version, bump, sections, changelogFile } = next;
  const release: Release = { next: version, previous, bump, sections };
  return {
    kind: 'release',
    previous,
    version,
    bump,
    entryCount: sections.reduce((count, { entries }) => count + entries.length, 0),
    release,
    rendered: changelogFile.document.render(release),
  };
}
