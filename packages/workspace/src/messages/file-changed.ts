import { UsageError } from '@signpost/model';

/** A file differs from the text that the plan was made from. */
export function fileChanged(path: string): UsageError {
  return new UsageError('file-changed', {
    message: `${path} was changed in the meantime`,
    hint: 'nothing was written; run the command again: it starts from the file as it is now',
  });
}
