import { UsageError } from '@signpost/model';

/** Two commits without a common ancestor, often because the clone is shallow. */
export function noCommonHistory(since: string, tip: string): UsageError {
  return new UsageError('no-common-history', {
    message: `\`${since}\` and \`${tip}\` have no common commit here`,
    hint: 'a shallow clone lacks it: fetch the history (in CI: fetch-depth: 0)',
  });
}
