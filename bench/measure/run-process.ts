import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly isTimedOut: boolean;
}

export interface RunOptions {
  readonly cwd: string;
  readonly timeoutSeconds: number;
  /** Called with the process ID every few milliseconds while it runs. */
  readonly watch?: (pid: number) => void;
}

const running = new Set<ChildProcess>();

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, 'SIGKILL');
}

// A measured command may start others: each gets a process group, and all of it ends with us.
process.on('exit', () => running.forEach(killGroup));
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.on(signal, () => process.exit(code));

/** Runs a program in a fresh process group and waits for its end. */
export async function runProcess(command: readonly string[], { cwd, timeoutSeconds, watch }: RunOptions): Promise<Ran> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let isTimedOut = false;
  const limit = setTimeout(() => {
    isTimedOut = true;
    killGroup(child);
  }, timeoutSeconds * 1000);
  const watching = watch === undefined ? undefined : setInterval(() => child.pid !== undefined && watch(child.pid), 5);
  try {
    const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
    const [exitCode, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    return { exitCode, stdout, stderr, isTimedOut };
  } finally {
    clearTimeout(limit);
    clearInterval(watching);
    running.delete(child);
  }
}
