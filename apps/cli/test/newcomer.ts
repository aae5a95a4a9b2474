import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';

/** What a program said, both streams in one, and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly output: string;
}

/** The machine as a newcomer has it: no terminal, nothing of this repository on the PATH; `first` are folders before it. */
export function createNewcomer(...first: readonly string[]): (cwd: string, command: string, ...args: string[]) => Run {
  const foreign = /^(?:GIT_|npm_|pnpm_|TURBO|VITEST|HUSKY|LEFTHOOK|NODE_)/i;
  const rest = (process.env['PATH'] ?? '').split(delimiter).filter((entry) => !entry.includes('node_modules'));
  const env = {
    ...Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !foreign.test(name) || name.startsWith('NODE_EXTRA')),
    ),
    PATH: [...first, ...rest].join(delimiter),
    NO_COLOR: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.com',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.com',
  };
  return (cwd, command, ...args) => {
    const { error, status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', input: '' });
    return { code: status, output: error === undefined ? `${stdout}${stderr}` : String(error) };
  };
}
