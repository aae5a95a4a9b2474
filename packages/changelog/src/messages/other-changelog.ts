import { UsageError } from '@signpost/model';

/** No changelog where one is expected, while a page of the documentation has releases: a second one would begin beside it. */
export function otherChangelog(path: string, other: string): UsageError {
  return new UsageError('other-changelog', {
    message: `there is no ${path}, but ${other} has releases`,
    hint: `say in signpost.yaml which one is the changelog: \`changelog: { file: ${other} }\`, or \`{ file: ${path} }\` for a new one`,
  });
}
