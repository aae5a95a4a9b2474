import { UsageError } from '@signpost/model';

/** Two options of which only one can be followed; `reason` is given where it is not plain. */
export function conflictingOptions(one: string, other: string, command: string, reason?: string): UsageError {
  return new UsageError('conflicting-options', {
    message: `--${one} and --${other} do not go together${reason === undefined ? '' : `: ${reason}`}`,
    hint: `signpost ${command} --help`,
  });
}
