import { UsageError } from '@signpost/model';

/** `-` among other paths. */
export function inputStandsAlone(): UsageError {
  return new UsageError('input-stands-alone', {
    message: '- (standard input) stands alone, without other paths',
    hint: 'signpost inspect - --format rst',
  });
}
