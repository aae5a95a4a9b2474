import { findNearestMatch, shorten, UsageError } from '@signpost/model';

/** An answer that a question of the tree does not offer. */
export function unknownChoice(
  text: string,
  { id, ask, choices }: { readonly id: string; readonly ask: string; readonly choices: readonly { id: string }[] },
): UsageError {
  const known = choices.map((choice) => choice.id);
  const near = findNearestMatch(text.toLowerCase(), known);
  return new UsageError('unknown-choice', {
    message: `\`${shorten(text)}\` is no answer of \`${id}\` (${ask})${near === undefined ? '' : `, did you mean \`${near}\`?`}`,
    hint: `answers: ${known.join(', ')}`,
  });
}
