import { findNearestMatch, shorten, UsageError } from '@signpost/model';

/** An answer to a question that no scenario of the change asks. */
export function unknownTodoAnswer(name: string, known: readonly string[]): UsageError {
  const near = findNearestMatch(name, known);
  return new UsageError('unknown-todo-answer', {
    message: `nothing asks for ${shorten(name)}${near === undefined ? '' : `, did you mean ${near}?`}`,
    hint:
      known.length === 0
        ? 'no kind of change was recognised: name one with --scenario'
        : `this change is asked for ${known.join(', ')}`,
  });
}
