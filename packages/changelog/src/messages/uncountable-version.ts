import { UsageError } from '@signpost/model';

/** A version that cannot be counted up. */
export function uncountableVersion(version: string, name: string): UsageError {
  return new UsageError('uncountable-version', {
    message: `the version \`${version}\` of ${name} cannot be counted up: it has not the form 1.2.3`,
    hint: 'name the next one: signpost changelog release --version 1.2.3',
  });
}
