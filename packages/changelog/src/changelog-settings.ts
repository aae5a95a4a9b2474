import type { SettingsFile } from '@signpost/model/schema';
import { posix } from 'node:path';

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
  readonly versionFiles: readonly VersionFile[];
}

const keepAChangelogSections = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];

function toVersionFile(
  written: string | { readonly path: string; readonly pattern?: string | undefined },
): VersionFile {
  if (typeof written === 'string') return { path: posix.normalize(written) };
  const path = posix.normalize(written.path);
  return written.pattern === undefined ? { path } : { path, pattern: written.pattern };
}

/** Fills in the defaults: CHANGELOG.md, the six sections of Keep a Changelog, the root as the only package. */
export function resolveSettings(written: SettingsFile['changelog']): ChangelogSettings {
  return {
    file: posix.normalize(written?.file ?? 'CHANGELOG.md'),
    sections: written?.sections ?? keepAChangelogSections,
    packages: written?.packages ?? ['.'],
    versionFiles: (written?.versionFiles ?? []).map(toVersionFile),
  };
}
