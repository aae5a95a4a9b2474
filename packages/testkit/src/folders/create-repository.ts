import { execFileSync } from 'node:child_process';
import { createFolder, type Folder } from './create-folder.ts';

/** A temporary git repository of one test, with its own identity and nothing of the machine's configuration. */
export interface Repository extends Folder {
  /** Runs git in the root and returns what it printed; throws with git's words when it fails. */
  readonly git: (...args: readonly string[]) => string;
  /** Commits everything that lies there and returns the commit's id. */
  readonly commit: (message: string) => string;
  /** The environment that `git` runs in, for other programs of the test. */
  readonly environment: Readonly<Record<string, string>>;
}

/** How the repository differs from a plain one. */
export interface RepositoryOptions {
  /** The first branch; `main` without it. */
  readonly branch?: string;
}

/** Makes a temporary git repository that holds these files, uncommitted. */
export function createRepository(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  { branch = 'main' }: RepositoryOptions = {},
): Repository {
  const folder = createFolder(files);
  const environment = createGitEnvironment();
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder.root, env: environment, encoding: 'utf8', stdio: 'pipe' });
  git('init', '--quiet', `--initial-branch=${branch}`);
  const commit = (message: string): string => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', `--message=${message}`);
    return git('rev-parse', 'HEAD').trim();
  };
  return { ...folder, git, commit, environment };
}

/** A hook that runs these tests hands down the location of its own repository: no variable of git may pass. */
function createGitEnvironment(): Readonly<Record<string, string>> {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return Object.fromEntries([
    ...inherited.map(([name, value]) => [name, value ?? '']),
    ['GIT_CONFIG_GLOBAL', '/dev/null'],
    ['GIT_CONFIG_NOSYSTEM', '1'],
    ['GIT_AUTHOR_NAME', 'Test'],
    ['GIT_AUTHOR_EMAIL', 'test@example.com'],
    ['GIT_AUTHOR_DATE', '2026-01-02T03:04:05Z'],
    ['GIT_COMMITTER_NAME', 'Test'],
    ['GIT_COMMITTER_EMAIL', 'test@example.com'],
    ['GIT_COMMITTER_DATE', '2026-01-02T03:04:05Z'],
  ]);
}
