import { type Question, UsageError } from '@signpost/model';

function describe({ id, example }: Question): string {
  return `--answer ${id}=${example === undefined ? '…' : `"${example}"`}`;
}

/** Questions that have to be answered before anything can be written. */
export function missingGuideAnswers(questions: readonly Question[]): UsageError {
  const names = questions.map(({ id }) => id).join(', ');
  return new UsageError('missing-answer', {
    message: `to write the documents, ${names} ${questions.length === 1 ? 'is' : 'are'} required`,
    hint: `add ${questions.map(describe).join(' ')}`,
  });
}
