import type { SettingsFile } from '@signpost/model/schema';
import { posix, win32 } from 'node:path';
import { pathOutsideProject } from './messages/path-outside-project.ts';

/** A file beside package.json that repeats the version; without a pattern any `version = "…"` is meant. */
export interface VersionFile {
  readonly path: string;
  readonly pattern?: string;
}

/** The `changelog` part of signpost.yaml with every default filled in. */
export interface ChangelogSettings {
  readonly file: string;
  readonly sections: readonly string[];
  /** Folders relative to the project's root; `.` is the root. */
  readonly packages: readonly string[];
  /** Absent where nothing is named: then the conventions of the languages say which they are. */
  readonly versionFiles: readonly VersionFile[] | undefined;
}

const keepAChangelogSections = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
const outward = /^(?:\.\.(?:\\|$)|\\|[a-z]:)/i;

/** The path in one spelling. What leaves the project on any system is refused on all of them. */
function normalizeInside(setting: string, path: string): string {
  if (outward.test(win32.normalize(path))) throw pathOutsideProject(`changelog.${setting}`, path);
  return posix.normalize(path).replace(/\/$/, '');
}

function toVersionFile(
  written: string | { readonly path: string; readonly pattern?: string | undefined },
): VersionFile {
  if (typeof written === 'string') return { path: normalizeInside('versionFiles', written) };
  const path = normalizeInside('versionFiles', written.path);
  return written.pattern === undefined ? { path } : { path, pattern: written.pattern };
}

/**
 * Fills in the defaults: CHANGELOG.md, the six sections of Keep a Changelog, the root as the only package.
 * @throws UsageError `path-outside-project`.
 */
export function resolveSettings(written: SettingsFile['changelog']): ChangelogSettings {
  return {
    file: normalizeInside('file', written?.file ?? 'CHANGELOG.md'),
    sections: written?.sections ?? keepAChangelogSections,
    packages: (written?.packages ?? ['.']).map((folder) => normalizeInside('packages', folder)),
    versionFiles: written?.versionFiles?.map(toVersionFile),
  };
}
