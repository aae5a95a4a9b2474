import { UsageError } from '@signpost/model';

/** A changelog in a form that no release can be added to. */
export function unsupportedChangelog(path: string, form: string): UsageError {
  return new UsageError('unsupported-changelog', {
    message: `${path} is ${form}, which a release cannot be added to`,
    hint: 'name a Markdown file with `##` headings: `changelog.file` in signpost.yaml; nothing was written',
  });
}
