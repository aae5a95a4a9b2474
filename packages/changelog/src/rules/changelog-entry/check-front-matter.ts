import { findNearestMatch, type Finding } from '@signpost/model';
import { endOfLine } from '../../markdown/line-bounds.ts';
import { readPackageNames } from '../../release/released-packages.ts';
import type { ChangelogFolder } from '../open-folders.ts';
import type { CheckedChangeset } from './read-changesets.ts';

/** What a release would refuse: the same words, all of them at once. */
export function checkRefusals({ path, text, refusals }: CheckedChangeset): readonly Finding[] {
  return refusals.map(({ offset, error: { message, hint } }) => ({
    path,
    range: { start: offset, end: Math.max(offset, endOfLine(text, offset)) },
    message,
    ...(hint === undefined ? {} : { hint }),
  }));
}

/** Packages: those that are released here. A project without a named package.json accepts any name. */
export function checkPackages(
  { path, text, fragment }: CheckedChangeset,
  { files, settings }: ChangelogFolder,
): readonly Finding[] {
  const known = readPackageNames(files, settings.packages);
  if (fragment === undefined || known.length === 0) return [];
  return fragment.releases
    .filter(({ name }) => !known.includes(name))
    .map(({ name }) => {
      const near = findNearestMatch(name, known);
      const start = text.indexOf(name);
      return {
        path,
        range: { start, end: start + name.length },
        message: `unknown package \`${name}\`${near === undefined ? '' : `, did you mean \`${near}\`?`}`,
        hint: `released here: ${known.join(', ')}; changelog.packages in signpost.yaml names their folders`,
      };
    });
}
