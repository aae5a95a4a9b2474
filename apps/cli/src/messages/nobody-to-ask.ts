import { UsageError } from '@signpost/model';

/** A command that asks before it writes, started where nobody can answer. */
export function nobodyToAsk(command: string): UsageError {
  return new UsageError('nobody-to-ask', {
    message: `signpost ${command} asks before it writes, and there is no terminal`,
    hint: `see what it would write: signpost ${command} --dry-run; write it: signpost ${command} --yes`,
  });
}
