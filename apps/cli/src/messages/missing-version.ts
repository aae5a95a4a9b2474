import { UsageError } from '@signpost/model';

/** Release notes of which nobody said the version. */
export function missingVersion(): UsageError {
  return new UsageError('missing-version', {
    message: 'which release? Name its version, or latest',
    hint: 'signpost changelog notes latest; all of them: signpost changelog notes --all',
  });
}
