import type { UsageError, UsageLocation } from '@signpost/model';
import { createLocator, locate } from '../locate.ts';

/** Something that is wrong in a text, as the error that a release would end with. */
export interface Refusal {
  readonly offset: number;
  readonly error: UsageError;
}

/** Takes what is wrong at an offset of the text; the error is made for the place that people read. */
export type Refuse = (offset: number, toError: (location: UsageLocation) => UsageError) => void;

/** Stops at the first thing that is wrong: a release is all or nothing. Throws the error. */
export function refuseAtOnce(path: string, text: string): Refuse {
  return (offset, toError) => {
    throw toError(locate(path, text, offset));
  };
}

/** Collects all that is wrong, for a check. */
export function collectRefusals(path: string, text: string, refusals: Refusal[]): Refuse {
  const locateIn = createLocator(path, text);
  return (offset, toError) => void refusals.push({ offset, error: toError(locateIn(offset)) });
}
