import { UsageError } from '@signpost/model';

/** Standard input has no suffix that could tell its format. */
export function inputNeedsFormat(): UsageError {
  return new UsageError('input-needs-format', {
    message: 'standard input does not say how it is to be read',
    hint: 'add --format rst or --format markdown',
  });
}
