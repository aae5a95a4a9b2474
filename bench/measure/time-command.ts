import { readChildren, readPeakMemory } from './peak-memory.ts';
import { runProcess } from './run-process.ts';
import type { Timer } from './timers.ts';

/** One run of one command; seconds and bytes. */
export interface Run {
  readonly wall: number;
  readonly cpu: number;
  /** Of the program itself, without what it starts; NaN where the system does not tell. */
  readonly peakMemory: number;
}

export interface TimedCommand {
  readonly argv: readonly string[];
  readonly cwd: string;
}

/** Runs a command once in a fresh process; undefined when it did not end within the time. */
export async function timeCommand(
  timer: Timer,
  { argv, cwd }: TimedCommand,
  timeoutSeconds: number,
): Promise<Run | undefined> {
  let peakMemory = Number.NaN;
  const watch = (pid: number): void => {
    const [child] = readChildren(pid);
    if (child !== undefined) peakMemory = readPeakMemory(child) ?? peakMemory;
  };
  const { stderr, isTimedOut } = await runProcess(timer.wrap(argv), { cwd, timeoutSeconds, watch });
  return isTimedOut ? undefined : { ...timer.read(stderr), peakMemory };
}
