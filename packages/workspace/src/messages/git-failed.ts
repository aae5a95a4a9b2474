import { UsageError } from '@signpost/model';

/** Git itself refused, for instance a repository that belongs to another user; its own advice becomes the hint. */
export function gitFailed(args: readonly string[], stderr: string): UsageError {
  const [first = '', ...rest] = stderr.trim().split('\n');
  const hint = rest.map((line) => line.trim()).filter((line) => line !== '');
  return new UsageError('git-failed', {
    message: `git ${args[0] ?? ''} failed: ${first.replace(/^fatal: /, '')}`,
    ...(hint.length > 0 && { hint: hint.join('\n') }),
  });
}
