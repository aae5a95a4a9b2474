import type { Question } from '@signpost/model';

/** The name of the flag that answers a question, without dashes: `base_url` is `base-url`. */
export function flagOf(question: Pick<Question, 'id'>): string {
  return question.id.replaceAll('_', '-');
}
