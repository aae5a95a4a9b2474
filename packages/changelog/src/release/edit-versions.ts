import type { FileChange } from '@signpost/model';
import type { VersionScheme } from '../changelog-settings.ts';
import type { ProjectFiles } from '../fragments/read-fragments.ts';
import { missingVersionFile } from '../messages/missing-version-file.ts';
import { findJsonString } from './json-text.ts';
import type { PackageFile } from './released-packages.ts';
import { spellVersion } from './spell-version.ts';
import type { VersionPlace } from './version-places.ts';

/**
 * Writes a version into every package.json and every other place, spelled as each of them asks for; no other byte of them
 * changes. Several places in one file are edited one after the other.
 * @throws UsageError `missing-version-file`, `version-not-found`, `invalid-version-pattern`, `unspellable-version`.
 */
export function editVersions(
  files: ProjectFiles,
  packages: readonly PackageFile[],
  versionPlaces: readonly VersionPlace[],
  { version, scheme: usual }: { readonly version: string; readonly scheme: VersionScheme },
): readonly FileChange[] {
  const places: readonly VersionPlace[] = [
    ...packages.map(({ path }) => ({
      path,
      scheme: 'semver' as const,
      find: (text: string) => findJsonString(text, ['version'])?.span,
    })),
    ...versionPlaces,
  ];
  const edited = new Map<string, { readonly before: string; readonly content: string }>();
  for (const { path, scheme, find, toError } of places) {
    const before = edited.get(path)?.before ?? files.readFile(path);
    if (before === undefined) throw missingVersionFile(path);
    const content = edited.get(path)?.content ?? before;
    const span = find(content);
    if (span === undefined && toError !== undefined) throw toError();
    if (span === undefined) continue;
    const spelled = spellVersion(version, scheme ?? usual);
    edited.set(path, { before, content: content.slice(0, span.start) + spelled + content.slice(span.end) });
  }
  return [...edited]
    .filter(([, { before, content }]) => before !== content)
    .map(([path, { before, content }]) => ({ kind: 'update', path, before, content }));
}
