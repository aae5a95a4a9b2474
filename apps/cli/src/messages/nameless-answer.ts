import { shorten, UsageError } from '@signpost/model';

/** `--answer` without the question that it answers. */
export function namelessAnswer(text: string): UsageError {
  return new UsageError('nameless-answer', {
    message: `--answer ${shorten(text)} names no question`,
    hint: 'write it as --answer question=answer',
  });
}
