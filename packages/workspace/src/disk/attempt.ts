/** The code of a system error (`ENOENT`), or the error's text when it is none. */
export function readErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}

/** The code of the error that an operation ends in, or undefined when it goes through. */
export function findFailure(operation: () => void): string | undefined {
  try {
    operation();
    return undefined;
  } catch (error) {
    return readErrorCode(error);
  }
}

/** Whether an operation goes through; the codes in `refusals` mean no, any other error is thrown. */
export function attempt(operation: () => void, refusals: readonly string[]): boolean {
  try {
    operation();
    return true;
  } catch (error) {
    if (refusals.includes(readErrorCode(error))) return false;
    throw error;
  }
}
