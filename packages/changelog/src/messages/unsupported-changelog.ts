import { UsageError } from '@signpost/model';

const otherwise = 'name another file: `changelog.file` in signpost.yaml';

/** A changelog in a form that no release can be added to; `hint` says what to do about it. */
export function unsupportedChangelog(path: string, form: string, hint: string = otherwise): UsageError {
  return new UsageError('unsupported-changelog', {
    message: `${path} is ${form}, which a release cannot be added to`,
    hint: `${hint}; nothing was written`,
  });
}
