import { UsageError } from '@signpost/model';

/** The system refused to write. */
export function writeFailed(label: string, cause: Error): UsageError {
  return new UsageError('write-failed', {
    message: `"${label}" could not be written: ${cause.message}`,
    hint: 'the files are as they were; look at the permissions and the free space, then run the command again',
    cause,
  });
}
