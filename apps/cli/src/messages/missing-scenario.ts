import { UsageError } from '@signpost/model';

/** `signpost new` without a scenario. */
export function missingScenario(): UsageError {
  return new UsageError('missing-scenario', {
    message: 'which scenario? name one after `signpost new`',
    hint: 'signpost scenarios lists them',
  });
}
