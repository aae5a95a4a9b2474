import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seconds } from '../../measure/format.ts';
import { median } from '../../measure/statistics.ts';
import { type Run, timeCommand } from '../../measure/time-command.ts';
import type { Timer } from '../../measure/timers.ts';
import type { Context, SuiteResult } from '../../suite.ts';

const allowedSeconds = 0.15;

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

const page = (at: number, words: string): string =>
  `# Page ${at}\n\nWords about GitHub and [the first page](page1.md). ${words}\n`;

/** A repository with a hook of husky's shape, and one page that is staged anew before each run. */
function createRepository(context: Context, name: string, hook: string): string {
  const folder = join(context.cache, 'hooks', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, '.husky/_'), { recursive: true });
  mkdirSync(join(folder, 'docs'));
  const modules = join(context.root, 'node_modules');
  symlinkSync(modules, join(folder, 'node_modules'), 'dir');
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n.husky/_\n');
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "lint-staged": { "*.md": "true" } }\n');
  for (let at = 1; at <= 100; at += 1) writeFileSync(join(folder, `docs/page${at}.md`), page(at, ''));
  writeFileSync(join(folder, '.husky/pre-commit'), `${hook}\n`);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  execFileSync(process.execPath, [join(modules, 'husky/bin.js')], { cwd: folder, stdio: 'ignore' });
  git(folder, 'add', '--all');
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org'];
  git(folder, ...identity, 'commit', '--quiet', '--no-verify', '--message=pages');
  return folder;
}

/** One staged page through the whole hook, beside husky and lint-staged that run `true` on it. */
export async function measureHook(context: Context, timer: Timer, program: string): Promise<SuiteResult> {
  const quoted = `"${process.execPath}" "${program}"`;
  const folders = [
    ['husky + lint-staged running `true`', createRepository(context, 'true', 'lint-staged --quiet')],
    ['husky + signpost check --staged', createRepository(context, 'signpost', `${quoted} check --staged`)],
  ] as const;
  const rounds = context.rounds ?? (context.isQuick ? 5 : 11);
  const runs = folders.map((): Run[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, [name, folder]] of folders.entries()) {
      context.progress.step(`hook: round ${round} of ${rounds}, ${name}`);
      writeFileSync(join(folder, 'docs/page7.md'), page(7, `Round ${round}.`));
      git(folder, 'add', '--all');
      const run = await timeCommand(timer, { argv: ['git', 'hook', 'run', 'pre-commit'], cwd: folder }, 60);
      // The first one makes V8's compiled code and the cache of the pages.
      if (run !== undefined && round > 0) runs[at]?.push(run);
    }
  }
  const [base = [], own = []] = runs;
  const over = median(own.map(({ wall }, round) => wall - (base[round]?.wall ?? Number.NaN)));
  const overCpu = median(own.map(({ cpu }, round) => cpu - (base[round]?.cpu ?? Number.NaN)));
  return {
    sections: [
      {
        data: { runs },
        table: {
          title: `one staged page of 100 through the pre-commit hook, ${rounds} rounds`,
          notes: ['The page changes before each run, so that nothing is known of it.'],
          head: ['Hook', 'wall s', 'CPU s'],
          rows: folders.map(([name], at) => [
            name,
            seconds(median((runs[at] ?? []).map(({ wall }) => wall))),
            seconds(median((runs[at] ?? []).map(({ cpu }) => cpu))),
          ]),
        },
      },
    ],
    goals: [
      {
        text: 'the hook: at most 150 ms over husky and lint-staged running `true`',
        measured: `${seconds(over)} s, by CPU ${seconds(overCpu)} s`,
        met: over <= allowedSeconds,
      },
    ],
  };
}
