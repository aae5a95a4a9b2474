/** Values nested deeper than this are not read: no data file of a project is. */
export const deepest = 200;

/** A fault in a data file: what is wrong, and where. */
export class ScanFault extends Error {
  readonly offset: number;

  constructor(why: string, offset: number) {
    super(why);
    this.offset = offset;
  }
}

/** Reads a text from left to right. */
export interface Scanner {
  readonly text: string;
  at: number;
}

/** Moves a scanner over a pattern (sticky) and gives what it matched. */
export function take(scanner: Scanner, pattern: RegExp): string | undefined {
  pattern.lastIndex = scanner.at;
  const match = pattern.exec(scanner.text);
  if (match === null) return undefined;
  scanner.at = pattern.lastIndex;
  return match[0];
}

/** Ends the reading at the scanner's place. */
export function fail(scanner: Scanner, why: string): never {
  throw new ScanFault(why, scanner.at);
}
