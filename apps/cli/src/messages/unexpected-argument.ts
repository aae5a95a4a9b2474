import { shorten, UsageError } from '@signpost/model';

/** An argument, or a value of a switch, that the command does not take. */
export function unexpectedArgument(given: string, command: string): UsageError {
  return new UsageError('unexpected-argument', {
    message: `unexpected argument ${shorten(given)}`,
    hint: `signpost ${command} --help`,
  });
}
