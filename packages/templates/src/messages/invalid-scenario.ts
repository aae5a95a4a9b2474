import { findNearestMatch, UsageError, type UsageLocation } from '@signpost/model';

/** A scenario that contradicts itself in a way that its schema cannot express. */
export function invalidScenario(message: string, location: UsageLocation, hint?: string): UsageError {
  return new UsageError('invalid-scenario', { message, location, ...(hint === undefined ? {} : { hint }) });
}

/** A name in a scenario that stands for nothing: a place, a question, a template file. */
export function unknownName(kind: string, name: string, known: readonly string[], location: UsageLocation): UsageError {
  const near = findNearestMatch(name, known);
  const meant = near === undefined ? '' : `, did you mean \`${near}\`?`;
  const list = known.length === 0 ? `there is no ${kind}` : `known: ${known.join(', ')}`;
  return invalidScenario(`unknown ${kind} \`${name}\`${meant}`, location, near === undefined ? list : undefined);
}

/** What to do about a pattern that is no regular expression. */
export const patternHint = 'escape what is meant as it is with a backslash: ( [ { . * + ? | ^ $';
