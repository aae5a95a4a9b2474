/** What a reference most likely means; a certain one may be applied without a person. */
export interface Suggestion {
  /** As it has to be written in place of the target. */
  readonly text: string;
  readonly isCertain: boolean;
  /** Why the target is not there, when that is known. */
  readonly note?: string;
}

/** A near miss, to be read by a person. */
export function guess(text: string): Suggestion {
  return { text, isCertain: false };
}
