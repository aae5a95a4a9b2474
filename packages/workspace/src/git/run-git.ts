import { spawnSync } from 'node:child_process';
import { gitFailed } from '../messages/git-failed.ts';
import { gitMissing } from '../messages/git-missing.ts';

/** How one run of git ended; `failure` says why it could not even start. */
export interface GitResult {
  readonly failure: Error | undefined;
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** The variables by which git tells a hook which repository, index and folder it works on. */
const locationVariables = [
  'GIT_DIR',
  'GIT_COMMON_DIR',
  'GIT_WORK_TREE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
] as const;

/** Reading must neither start what the repository configures, nor ask anything, nor write (the index is refreshed in memory only). */
const safeOptions = ['--no-pager', '-c', 'core.fsmonitor=false'] as const;
const safeEnvironment = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' } as const;

/**
 * Runs git in a folder, whatever repository a surrounding hook works on; `index` is the index file to read instead of the
 * repository's own.
 */
export function runGit(folder: string, args: readonly string[], index?: string, input?: string): GitResult {
  const environment = { ...process.env, ...safeEnvironment };
  for (const name of locationVariables) Reflect.deleteProperty(environment, name);
  const { error, status, stdout, stderr } = spawnSync('git', [...safeOptions, ...args], {
    cwd: folder,
    env: { ...environment, ...(index !== undefined && { GIT_INDEX_FILE: index }) },
    input: input ?? '',
    maxBuffer: Number.POSITIVE_INFINITY,
    windowsHide: true,
  });
  return { failure: error, status, stdout, stderr: String(stderr) };
}

/** The output of a run that must succeed; throws UsageError, with git's own words, when it does not. */
export function readGit(folder: string, args: readonly string[], index?: string, input?: string): Buffer {
  const result = runGit(folder, args, index, input);
  if (result.failure !== undefined) throw gitMissing(result.failure);
  if (result.status !== 0) throw gitFailed(args, result.stderr);
  return result.stdout;
}
