import { UsageError } from '@signpost/model';

/** An address of a repository that links cannot start with. */
export function invalidRepository(given: string): UsageError {
  return new UsageError('invalid-repository', {
    message: `\`${given}\` is no address of a repository`,
    hint: 'name it as a browser shows it: --repository https://github.com/owner/name',
  });
}
