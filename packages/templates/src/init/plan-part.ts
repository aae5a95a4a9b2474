import { UsageError } from '@signpost/model';
import type { InitPart, PartContext, PartOutcome } from './init-part.ts';

/** Where and what; that nothing was written goes without saying in a plan. */
function describe({ location, message }: UsageError): string {
  const what = message.replace(/; nothing was written$/, '');
  return location === undefined ? what : `${location.path}:${location.line}:${location.column}: ${what}`;
}

/** Plans one part; what a file does not allow is the reason to skip the part, so that the others can go on. */
export function planPart(part: InitPart, context: PartContext): PartOutcome {
  try {
    return part.plan(context);
  } catch (error) {
    if (error instanceof UsageError) return { kind: 'skip', why: describe(error) };
    throw error;
  }
}
