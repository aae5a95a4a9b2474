import { UsageError } from '@signpost/model';

/** A file that should be created is there already, with other content. */
export function fileExists(path: string): UsageError {
  return new UsageError('file-exists', {
    message: `${path} exists already and is different`,
    hint: 'nothing was written; move or remove it, or choose another name',
  });
}
