import { type Place, UsageError } from '@signpost/model';

/** The document that a step edits does not exist. */
export function missingDocument(id: string, path: string, place: Place): UsageError {
  return new UsageError('missing-document', {
    message: `there is no ${path} (${place.title})`,
    hint: `looked for ${[...new Set([...place.candidates, place.default])].join(', ')}; name the file as places.${id} in signpost.yaml`,
  });
}
