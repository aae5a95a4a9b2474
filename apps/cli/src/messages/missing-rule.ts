import { UsageError } from '@signpost/model';

/** `signpost explain` without a rule. */
export function missingRule(): UsageError {
  return new UsageError('missing-rule', {
    message: 'which rule? name one after `signpost explain`',
    hint: 'a finding shows its rule at the end of its first line: signpost explain broken-link',
  });
}
