/** Where a command speaks: the process's streams in `bin.ts`, recorded strings in tests. */
export interface Terminal {
  /** Writes to standard output as is; the caller ends lines. */
  print(text: string): void;
  /** Writes to standard error as is. */
  warn(text: string): void;
  /** True when a person can be asked: standard input and output are both a terminal. */
  readonly isInteractive: boolean;
  readonly color: boolean;
  /** Columns of the output. */
  readonly width: number;
  /** The folder that the command was started in, absolute. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

function wantsColor(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (environment['NO_COLOR'] !== undefined && environment['NO_COLOR'] !== '') return false;
  if (environment['FORCE_COLOR'] !== undefined) return environment['FORCE_COLOR'] !== '0';
  return isTerminal && environment['TERM'] !== 'dumb';
}

/** A reader such as `head` may leave before the end; that is no fault of anybody. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** The terminal of the running process; NO_COLOR and FORCE_COLOR are respected (https://no-color.org). */
export function openProcessTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe);
  return {
    print: (text) => void stdout.write(text),
    warn: (text) => void stderr.write(text),
    isInteractive: stdin.isTTY && stdout.isTTY && env['CI'] === undefined,
    color: wantsColor(env, stdout.isTTY),
    width: stdout.columns ?? (Number(env['COLUMNS']) || 80),
    folder: process.cwd(),
    environment: env,
  };
}
