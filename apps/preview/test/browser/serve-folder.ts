import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const script = join(import.meta.dirname, '../../../cli/src/bin.ts');

/** The real command, serving a folder; it ends with the test. */
export interface Served {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  readonly process: ChildProcess;
}

const environment = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:GIT_|VISUAL|EDITOR|SIGNPOST_EDITOR)/.test(name)),
  ),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** Starts `signpost serve` on a free port. */
export async function serveFolder(root: string, ...options: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, [script, 'serve', '--port', '0', ...options], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  let printed = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    printed += String(chunk);
    const port = /Serving http:\/\/localhost:(\d+)\//.exec(printed)?.[1];
    if (port !== undefined) return { origin: `http://localhost:${port}`, port: Number(port), process: child };
  }
  throw new Error(`signpost serve ended: ${printed}`);
}
