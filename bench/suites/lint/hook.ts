import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, globSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/** Documents that a commit is made in, and the page that it changes. */
interface HookCorpus {
  readonly name: string;
  /** Puts the documents into a folder. */
  readonly fill: (folder: string) => void;
  readonly page: string;
}

const generated: HookCorpus = {
  name: '100 pages',
  fill(folder) {
    mkdirSync(join(folder, 'docs'));
    for (let at = 1; at <= 100; at += 1) writeFileSync(join(folder, `docs/page${at}.md`), page(at, ''));
  },
  page: 'docs/page7.md',
};

/** Real documents; the changed page is the Markdown file of median size. */
function fromFolder(source: string): HookCorpus {
  const files = globSync('**/*.md', { cwd: source }).map((path) => ({ path, size: statSync(join(source, path)).size }));
  const bySize = files.toSorted((a, b) => a.size - b.size || (a.path < b.path ? -1 : 1));
  return {
    name: basename(source),
    fill: (folder) =>
      cpSync(source, folder, { recursive: true, filter: (path) => !/[/\\](\.git|\.husky|node_modules)$/.test(path) }),
    page: bySize[Math.floor(bySize.length / 2)]?.path ?? '',
  };
}

/** A repository with a hook of husky's shape. */
function createRepository(context: Context, name: string, hook: string, corpus: HookCorpus): string {
  const folder = join(context.cache, 'hooks', `${corpus.name.replaceAll(' ', '-')}-${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  corpus.fill(folder);
  mkdirSync(join(folder, '.husky/_'), { recursive: true });
  const modules = join(context.root, 'node_modules');
  symlinkSync(modules, join(folder, 'node_modules'), 'dir');
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n.husky/_\n');
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "lint-staged": { "*.md": "true" } }\n');
  writeFileSync(join(folder, '.husky/pre-commit'), `${hook}\n`);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  execFileSync(process.execPath, [join(modules, 'husky/bin.js')], { cwd: folder, stdio: 'ignore' });
  git(folder, 'add', '--all');
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org'];
  git(folder, ...identity, 'commit', '--quiet', '--no-verify', '--message=pages');
  return folder;
}

/** One staged page through the whole hook, beside husky and lint-staged that run `true` on it. */
async function measureIn(
  corpus: HookCorpus,
  context: Context,
  { timer, program }: { readonly timer: Timer; readonly program: string },
): Promise<SuiteResult> {
  const quoted = `"${process.execPath}" "${program}"`;
  const hooks = [
    ['true', 'husky + lint-staged running `true`', 'lint-staged --quiet'],
    ['signpost', 'husky + signpost check --staged', `${quoted} check --staged`],
  ] as const;
  const folders = hooks.map(([id, name, hook]) => [name, createRepository(context, id, hook, corpus)] as const);
  const rounds = context.rounds ?? (context.isQuick ? 5 : 11);
  const runs = folders.map((): Run[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, [name, folder]] of folders.entries()) {
      context.progress.step(`hook, ${corpus.name}: round ${round} of ${rounds}, ${name}`);
      appendFileSync(join(folder, corpus.page), `\nRound ${round}.\n`);
      git(folder, 'add', '--all');
      const argv = ['git', 'hook', 'run', 'pre-commit'];
      const run = await timeCommand(timer, { argv, cwd: folder }, 60);
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
          title: `one staged page of ${corpus.name} through the pre-commit hook, ${rounds} rounds`,
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
        text: `${corpus.name}, the hook: at most 150 ms over husky and lint-staged running \`true\``,
        measured: `${seconds(over)} s, by CPU ${seconds(overCpu)} s`,
        met: over <= allowedSeconds,
      },
    ],
  };
}

/** The hook in generated pages, and in each corpus of real documents. */
export async function measureHook(context: Context, timer: Timer, program: string): Promise<SuiteResult> {
  const results: SuiteResult[] = [];
  for (const corpus of [generated, ...context.corpora.map(fromFolder)]) {
    results.push(await measureIn(corpus, context, { timer, program }));
  }
  return {
    sections: results.flatMap(({ sections }) => sections),
    goals: results.flatMap(({ goals }) => goals),
  };
}
