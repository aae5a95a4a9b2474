import type { Document, UnreadableFile } from '@signpost/model';
import { describeFailure } from '../../collect/describe-failure.ts';
import { keepLearned, type Missing, type Reader } from '../read-documents.ts';
import type { ThreadAnswer } from './thread-task.ts';

/** What was read of one source. */
export type Read = Document | UnreadableFile;

/** Puts what a thread has read of sources into `read`, each in the source's place. */
export function keepAnswer(
  missing: readonly Missing[],
  { places, results, lengths, bytes }: ThreadAnswer,
  { collected, cache }: Pick<Reader, 'collected' | 'cache'>,
  read: Map<Missing, Read>,
): void {
  let at = 0;
  for (const [index, place] of places.entries()) {
    const one = missing[place];
    const result = results[index] ?? { kind: 'missing' };
    const end = at + (lengths[index] ?? 0);
    if (one !== undefined && typeof result === 'string') {
      const learned = { object: result === '' ? undefined : result, bytes: bytes.subarray(at, end) };
      read.set(one, keepLearned(one, learned, { collected, cache }));
    } else if (one !== undefined && typeof result !== 'string') {
      read.set(one, { path: one.source.path, reason: describeFailure(result) });
    }
    at = end;
  }
}
