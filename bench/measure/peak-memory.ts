import { readFileSync } from 'node:fs';

/** Peak resident bytes of a running process, or undefined where the system does not tell or the process has ended. */
export function readPeakMemory(pid: number | 'self'): number | undefined {
  // The peak that `getrusage` tells starts at that of the parent when the child was made by vfork; this one starts at exec.
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readProcess(`${pid}/status`))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

/** Processes that the process has started and that still run. */
export function readChildren(pid: number): readonly number[] {
  return readProcess(`${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

function readProcess(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}
