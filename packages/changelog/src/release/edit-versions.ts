import type { FileChange } from '@signpost/model';
import type { ProjectFiles } from '../fragments/read-fragments.ts';
import { missingVersionFile } from '../messages/missing-version-file.ts';
import { findJsonString } from './json-text.ts';
import type { PackageFile } from './released-packages.ts';
import type { VersionPlace } from './version-places.ts';

/**
 * Writes a version into every package.json and every other place; no other byte of them changes. Several places in one file
 * are edited one after the other.
 * @throws UsageError `missing-version-file`, `version-not-found`, `invalid-version-pattern`.
 */
export function editVersions(
  files: ProjectFiles,
  packages: readonly PackageFile[],
  versionPlaces: readonly VersionPlace[],
  version: string,
): readonly FileChange[] {
  const places: readonly VersionPlace[] = [
    ...packages.map(({ path }) => ({ path, find: (text: string) => findJsonString(text, 'version')?.span })),
    ...versionPlaces,
  ];
  const edited = new Map<string, { readonly before: string; readonly content: string }>();
  for (const { path, find } of places) {
    const before = edited.get(path)?.before ?? files.readFile(path);
    if (before === undefined) throw missingVersionFile(path);
    const content = edited.get(path)?.content ?? before;
    const span = find(content);
    if (span !== undefined)
      edited.set(path, { before, content: content.slice(0, span.start) + version + content.slice(span.end) });
  }
  return [...edited]
    .filter(([, { before, content }]) => before !== content)
    .map(([path, { before, content }]) => ({ kind: 'update', path, before, content }));
}
