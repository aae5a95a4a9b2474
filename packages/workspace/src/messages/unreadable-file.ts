import { UsageError } from '@signpost/model';

/** A file that a scenario needs and that is no text. */
export function unreadableFile(path: string, line: number, why: string): UsageError {
  return new UsageError('unreadable-file', {
    message: `cannot read the file: ${why}`,
    location: { path, line, column: 1 },
  });
}
