import type { Document, UnreadableFile } from '@signpost/model';
import { describeFailure } from '../../collect/describe-failure.ts';
import { keepLearned, type Missing, type ReadDocuments, type Reader } from '../read-documents.ts';
import type { ThreadAnswer } from './thread-task.ts';

/** The documents of sources that a thread has read. */
export function keepAnswer(
  missing: readonly Missing[],
  { results, lengths, bytes }: ThreadAnswer,
  { collected, cache }: Reader,
): ReadDocuments {
  const documents: Document[] = [];
  const unreadable: UnreadableFile[] = [];
  let at = 0;
  for (const [index, one] of missing.entries()) {
    const result = results[index] ?? { kind: 'missing' };
    const end = at + (lengths[index] ?? 0);
    if (typeof result === 'string') {
      const learned = { object: result === '' ? undefined : result, bytes: bytes.subarray(at, end) };
      documents.push(keepLearned(one, learned, { collected, cache }));
    } else unreadable.push({ path: one.source.path, reason: describeFailure(result) });
    at = end;
  }
  return { documents, unreadable };
}
