import { UsageError } from '@signpost/model';

/** A file that the report cannot be written to. */
export function outputUnwritable(given: string, cause: Error): UsageError {
  return new UsageError('output-unwritable', {
    message: `--output-file: ${given} cannot be written: ${cause.message}`,
    cause,
  });
}
