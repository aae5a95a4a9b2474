import { findNearestMatch, UsageError } from '@signpost/model';

/** No record has that number, name or path. */
export function unknownRecord(word: string, stems: readonly string[]): UsageError {
  const near = findNearestMatch(word, stems);
  return new UsageError('unknown-record', {
    message: `no record is called ${word}${near === undefined ? '' : `, did you mean \`${near}\`?`}`,
    hint: 'name it by number (7, ADR-0007), by filename, or by path',
  });
}
