import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Seconds of one whole process, those of its children included. */
interface Times {
  readonly wall: number;
  readonly cpu: number;
}

/** A program that runs one other program and tells how long it took. */
export interface Timer {
  readonly name: string;
  /** The command that times `command`, which is its only child process. */
  readonly wrap: (command: readonly string[]) => readonly string[];
  /** Reads what the wrapped command left; throws when it left nothing. */
  readonly read: (stderr: string) => Times;
}

const exportPath = join(tmpdir(), `signpost-bench-${process.pid}.json`);

function quote(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

function versionOf(program: string): string | undefined {
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split(
      '\n',
    )[0];
  } catch {
    return undefined;
  }
}

// One run a call, so that the caller can interleave the commands; hyperfine by itself runs all of A before all of B.
function hyperfine(version: string): Timer {
  return {
    name: version,
    wrap: (command) => [
      'hyperfine',
      '--shell=none',
      '--ignore-failure',
      '--runs=1',
      '--style=none',
      `--export-json=${exportPath}`,
      command.map(quote).join(' '),
    ],
    read: () => {
      const [result] = JSON.parse(readFileSync(exportPath, 'utf8')).results;
      rmSync(exportPath);
      return { wall: Number(result.mean), cpu: Number(result.user) + Number(result.system) };
    },
  };
}

const bash: Timer = {
  name: 'the `time` of bash',
  wrap: (command) => ['bash', '-c', 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1', 'bash', ...command],
  read: (stderr) => {
    const [wall, user, system] = stderr.trim().split(' ').map(Number);
    if (wall === undefined || user === undefined || system === undefined)
      throw new Error(`no times from bash: ${stderr}`);
    return { wall, cpu: user + system };
  },
};

/** hyperfine where it is installed, else bash. */
export function chooseTimer(): Timer {
  const version = versionOf('hyperfine');
  return version === undefined ? bash : hyperfine(version);
}
