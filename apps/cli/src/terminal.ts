import { setImmediate } from 'node:timers/promises';
import { followsLinks } from './follows-links.ts';

/** Where a command speaks: the process's streams in `bin.ts`, recorded strings in tests. */
export interface Terminal {
  /** Writes to standard output as is; the caller ends lines. */
  print(text: string): void;
  /** Resolves when the output has room for more: to false when its reader has left, so that nothing more is wanted. */
  whenReady(): Promise<boolean>;
  /** Everything that standard input holds. */
  readInput(): Promise<Buffer>;
  /** Writes to standard error as is. */
  warn(text: string): void;
  /** True when a person can be asked: standard input and output are both a terminal. */
  readonly isInteractive: boolean;
  readonly color: boolean;
  /** Whether links in text open (OSC 8). */
  readonly hasLinks: boolean;
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

/** Lets the events of the stream come in between, for a write that failed tells of it in one; then waits while it is full. */
async function waitForRoom(stdout: NodeJS.WriteStream): Promise<boolean> {
  await setImmediate();
  if (!stdout.writableNeedDrain || !stdout.writable) return stdout.writable;
  return new Promise((resolve) => {
    const settle = (): void => {
      for (const event of ['drain', 'error', 'close']) stdout.off(event, settle);
      resolve(stdout.writable);
    };
    for (const event of ['drain', 'error', 'close']) stdout.on(event, settle);
  });
}

/** A reader such as `head` may leave before the end, which is no fault of anybody; a full disk has to be told. */
function handleOutputError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`✖ the output cannot be written: ${error.message}\n`);
  process.exitCode = 2;
}

/** The terminal of the running process; NO_COLOR and FORCE_COLOR are respected (https://no-color.org). */
export function openProcessTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  stdout.on('error', handleOutputError);
  stderr.on('error', () => undefined);
  return {
    print: (text) => void stdout.write(text),
    whenReady: () => waitForRoom(stdout),
    readInput: async () => (await import('node:stream/consumers')).buffer(process.stdin),
    warn: (text) => void stderr.write(text),
    // Standard input is opened last: to open it takes a part of the time of a short run.
    isInteractive: stdout.isTTY && env['CI'] === undefined && process.stdin.isTTY,
    color: wantsColor(env, stdout.isTTY),
    hasLinks: followsLinks(env, stdout.isTTY),
    width: stdout.columns ?? (Number(env['COLUMNS']) || 80),
    folder: process.cwd(),
    environment: env,
  };
}
