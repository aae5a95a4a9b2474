import { findNearestMatch, UsageError, type UsageLocation } from '@signpost/model';

/** A rule id that no rule has; in `signpost.yaml` it has a place. */
export function unknownRule(id: string, known: readonly string[], location?: UsageLocation): UsageError {
  const near = findNearestMatch(id, known);
  return new UsageError('unknown-rule', {
    message: `unknown rule \`${id}\`${near === undefined ? '' : `, did you mean \`${near}\`?`}`,
    ...(location === undefined ? {} : { location }),
    ...(near === undefined ? { hint: `the rules are ${known.join(', ')}` } : {}),
  });
}
