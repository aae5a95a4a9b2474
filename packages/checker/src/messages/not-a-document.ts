import { UsageError } from '@signpost/model';

/** A named file that no suffix makes a document. */
export function notADocument(name: string): UsageError {
  return new UsageError('not-a-document', {
    message: `${name} does not say how it is to be read`,
    hint: 'documents end in .md, .markdown or .rst; for another file add --format rst or --format markdown',
  });
}
