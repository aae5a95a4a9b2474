import { UsageError, type UsageLocation } from '@signpost/model';

/** A document that is to be edited has the marks of a merge in it: nobody knows which side is meant. */
export function unmergedDocument(location: UsageLocation): UsageError {
  return new UsageError('unmerged-document', {
    message: 'the file has conflicts of a merge in it; nothing was written',
    location,
    hint: 'settle them first, then run the command again',
  });
}
