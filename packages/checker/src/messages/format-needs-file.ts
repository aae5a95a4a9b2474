import { UsageError } from '@signpost/model';

/** A format for documents that already say theirs by their suffix. */
export function formatNeedsFile(): UsageError {
  return new UsageError('format-needs-file', {
    message: '--format is for standard input and for files that are named one by one',
    hint: 'signpost inspect - --format rst reads standard input; the files of a folder are told apart by their suffix',
  });
}
