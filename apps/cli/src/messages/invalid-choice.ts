import { findNearestMatch, UsageError } from '@signpost/model';
import type { Option } from '../command.ts';

/** A value that an option does not take. */
export function invalidChoice(option: Option, given: string, command: string): UsageError {
  const choices = option.choices ?? [];
  const near = findNearestMatch(given, choices);
  return new UsageError('invalid-choice', {
    message: `--${option.name} does not take ${given}${near === undefined ? '' : `, did you mean ${near}?`}`,
    hint: `it takes ${choices.join(', ')} (signpost ${command} --help)`,
  });
}
