import { UsageError } from '@signpost/model';

/** Staged or committed files were asked for where there is no git work tree. */
export function notARepository(root: string): UsageError {
  return new UsageError('not-a-repository', {
    message: `${root} is not in a git work tree`,
    hint: 'run `git init`, or leave out what asks git: --staged, --since, --commit, --tag',
  });
}
