import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { script } from './run-signpost.ts';

function findsTerminal(): boolean {
  const { error, stdout } = spawnSync('script', ['--version'], { encoding: 'utf8' });
  return error === undefined && stdout.includes('util-linux');
}

/** Whether there is a program that gives another one a terminal: that of util-linux, which knows these options. */
export const hasTerminal = findsTerminal();

/** Keys as a terminal sends them. */
export const keys = { down: '\u001B[B', enter: '\r', escape: '\u001B', interrupt: '\u0003', end: '\u0004' } as const;

/** The real command in a real pseudo-terminal. */
export interface OpenTerminal {
  /** Waits until a text stands on the screen that was not there at the last call, then presses keys. */
  answer(text: string, ...pressed: readonly string[]): Promise<void>;
  /** Waits for the end; what was shown, without colors and cursor movements. */
  end(): Promise<{ readonly code: number | null; readonly shown: string }>;
}

function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

function strip(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the escape sequences are what is taken away
  return text.replace(/\u001B\[[0-9;?]*[A-Za-z]/g, '').replaceAll('\r', '');
}

/** Starts the command where a person could sit. */
export function openTerminal(folder: string, ...args: readonly string[]): OpenTerminal {
  const command = [process.execPath, script, ...args].map(quote).join(' ');
  const { CI: _, ...environment } = process.env;
  const child: ChildProcess = spawn('script', ['-qfec', `stty cols 100 rows 50; ${command}`, '/dev/null'], {
    cwd: folder,
    env: { ...environment, TERM: 'xterm', NO_COLOR: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
  });
  const closed = once(child, 'close');
  let shown = '';
  let seen = 0;
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (shown += text));
  return {
    async answer(text, ...pressed) {
      for (;;) {
        const at = strip(shown).indexOf(text, seen);
        if (at !== -1) {
          seen = at + text.length;
          break;
        }
        if (child.exitCode !== null) throw new Error(`it ended before it showed \`${text}\`:\n${strip(shown)}`);
        await Promise.race([once(child.stdout ?? child, 'data'), closed]);
      }
      for (const key of pressed) {
        child.stdin?.write(key);
        // Keys that come at once are one key to the reader of an escape sequence.
        await new Promise((resolve) => void setTimeout(resolve, 80));
      }
    },
    async end() {
      await closed;
      return { code: child.exitCode, shown: strip(shown) };
    },
  };
}
