import { UsageError } from '@signpost/model';

/** An option that takes a whole number and was given something else. */
export function invalidNumber(option: string, given: string): UsageError {
  return new UsageError('invalid-number', { message: `--${option} takes a whole number from 0, found ${given}` });
}
