import { UsageError } from '@signpost/model';

/** Two options of which only one can be followed. */
export function conflictingOptions(one: string, other: string, command: string): UsageError {
  return new UsageError('conflicting-options', {
    message: `--${one} and --${other} do not go together`,
    hint: `signpost ${command} --help`,
  });
}
