import { UsageError } from '@signpost/model';

/** A command was given fewer words than it needs. */
export function missingArgument(what: string, command: string): UsageError {
  return new UsageError('missing-argument', { message: `${what} is missing`, hint: `signpost ${command} --help` });
}
