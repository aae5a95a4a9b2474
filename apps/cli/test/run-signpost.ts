import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What the real command printed, and how it ended. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The file that is the command. */
export const script = join(import.meta.dirname, '../src/bin.ts');

/** Nothing of the machine's git and no colors, whatever started the tests. */
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  NO_COLOR: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** Runs the real command in a folder, without a terminal. */
export function runSignpost(folder: string, ...args: readonly string[]): CommandResult {
  return runSignpostOn('', folder, ...args);
}

/** The same, with a text on standard input. */
export function runSignpostOn(input: string, folder: string, ...args: readonly string[]): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: environment,
    input,
    maxBuffer: 1024 ** 3,
  });
  return { code: status, stdout, stderr };
}

/** The text of a hook that runs the command with the Node of the tests. */
export function hookThatRuns(...args: readonly string[]): string {
  const words = [process.execPath, script, ...args].map((word) => `'${word}'`);
  return `#!/bin/sh\nNO_COLOR=1 exec ${words.join(' ')}\n`;
}

/** The same, with a reader that leaves after the first byte; what was written to standard error. */
export function runIntoClosedPipe(folder: string, ...args: readonly string[]): string {
  const words = [process.execPath, script, ...args].map((word) => `'${word}'`);
  const { stderr } = spawnSync('sh', ['-c', `${words.join(' ')} | head -c 1`], {
    cwd: folder,
    encoding: 'utf8',
    env: environment,
  });
  return stderr;
}
