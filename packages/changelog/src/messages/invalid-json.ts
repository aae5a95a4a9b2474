import { UsageError } from '@signpost/model';

/** A JSON file that a release must read and cannot. */
export function invalidJson(path: string, cause: unknown): UsageError {
  return new UsageError('invalid-json', {
    message: `${path} is not valid JSON${cause instanceof Error ? `: ${cause.message}` : ''}`,
    hint: 'correct it; nothing was written',
    cause,
  });
}
