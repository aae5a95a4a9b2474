import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/** Whoever saves a file is not to wait for a check. */
function yieldToOthers(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // it has ended already
  }
}

/**
 * Runs this very command in a process of its own, so that nobody waits for it, and gives what it prints; the signal ends it.
 * Rejects with what it says where it could not do its work: with an exit code of 2 or more.
 */
export function runOwnCommand(folder: string, argv: readonly string[], signal: AbortSignal): Promise<string> {
  const [, script = ''] = process.argv;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, script, ...argv], {
      cwd: folder,
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    yieldToOthers(child.pid);
    let printed = '';
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 || code === 1) resolve(printed);
      else reject(new Error(said.trim() || `${argv.join(' ')} ended with ${code}`));
    });
  });
}
