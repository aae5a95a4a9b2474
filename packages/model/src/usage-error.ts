/** Where in a file a wrong setting stands; line and column start at 1. */
export interface UsageLocation {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

interface UsageErrorOptions {
  readonly message: string;
  readonly hint?: string;
  readonly location?: UsageLocation;
  readonly cause?: unknown;
}

/** Wrong use of the program: a flag, a configuration, a missing tool. Never a problem in the documents. Exit code 2. */
export class UsageError extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  readonly location: UsageLocation | undefined;

  constructor(code: string, options: UsageErrorOptions) {
    super(options.message, { cause: options.cause });
    this.name = 'UsageError';
    this.code = code;
    this.hint = options.hint;
    this.location = options.location;
  }
}
