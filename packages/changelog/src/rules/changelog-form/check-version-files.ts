import type { Finding, Related } from '@signpost/model';
import { posix } from 'node:path';
import { compareVersions, isPrerelease } from '../../release/compare-versions.ts';
import { findJsonString, isJson } from '../../release/json-text.ts';
import { detectVersionPlaces, toVersionPlace, type VersionPlace } from '../../release/version-places.ts';
import { listVersioned } from './check-versions.ts';
import type { CheckedChangelog } from './open-changelog.ts';

function listPlaces({ settings, files }: CheckedChangelog): readonly VersionPlace[] {
  const packages = settings.packages.map((folder) => ({
    path: posix.join(folder, 'package.json'),
    scheme: 'semver' as const,
    find: (text: string) => (isJson(text) ? findJsonString(text, ['version'])?.span : undefined),
  }));
  return [...packages, ...(settings.versionFiles?.map(toVersionPlace) ?? detectVersionPlaces(files))];
}

/** A file between two releases may say the next version already: as a development version, never as a final one. */
function agrees(said: string, newest: string): boolean {
  const order = compareVersions(said, newest);
  return order === undefined || order === 0 || (order > 0 && isPrerelease(said));
}

/** Versions in files: that of the newest release. Placeholders such as 0.0.0 of a package that is not released alone say nothing. */
export function checkVersionFiles(checked: CheckedChangelog): readonly Finding[] {
  const { path, changelog, files, outer } = checked;
  const [newest] = listVersioned(changelog.releases);
  if (newest === undefined) return [];
  const wrong = listPlaces(checked).flatMap((place): readonly (Related & { readonly said: string })[] => {
    const text = files.readFile(place.path);
    const range = text === undefined ? undefined : place.find(text);
    const said = range === undefined ? undefined : text?.slice(range.start, range.end);
    if (range === undefined || said === undefined || said === '0.0.0' || agrees(said, newest.version)) return [];
    return [{ path: outer(place.path), range, message: `here it is ${said}`, said }];
  });
  const [first] = wrong;
  if (first === undefined) return [];
  return [
    {
      path,
      range: newest.headingSpan,
      message: `the newest release is ${newest.version}, but ${first.path} says ${first.said}`,
      hint: `correct one of the two; changelog.versionFiles in signpost.yaml names the files that say the version`,
      related: wrong.map(({ path: other, range, message }) => ({ path: other, range, message })),
    },
  ];
}
