import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { markdownCorpus } from '../../corpora/markdown-corpus.ts';
import { copyCorpus, writeCorpus } from '../../corpora/write-corpus.ts';
import { textRules } from '../../peers/textlint.ts';
import type { Context } from '../../suite.ts';
import type { LinkCorpus } from '../links/measure.ts';

/** What each linter is told, in our words; JSON is YAML, too. */
const settings = {
  remark: { remark: { presets: ['recommended', 'consistent'] }, textlint: false },
  textlint: { remark: false, textlint: { rules: textRules } },
} as const;

export type Linter = keyof typeof settings;

function describe(name: string, folder: string, rounds: number): LinkCorpus {
  const listed = execFileSync('git', ['ls-files', '-z', '*.md'], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const files = listed.split('\0').filter(Boolean);
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return { name, folder, markdownFiles: files.length, bytes, rounds, planted: undefined };
}

/** Real documents and generated ones; each is a Git repository. */
export function* lintCorpora(context: Context): Generator<LinkCorpus> {
  const rounds = context.rounds ?? (context.isQuick ? 1 : 3);
  for (const source of context.corpora) yield describe(basename(source), copyCorpus(context.cache, source), rounds);
  const count = context.isQuick ? 100 : 500;
  const folder = writeCorpus(context.cache, `lint-${count}`, () => markdownCorpus('signpost', count));
  yield describe('generated', folder, rounds);
}

/** Sets our command up for one linter: the same rules, from the same packages that the peer has. */
export function configure(folder: string, linter: Linter, peerFolder: string): void {
  writeFileSync(join(folder, 'signpost.yaml'), JSON.stringify({ lint: settings[linter] }));
  if (linter === 'textlint') writeFileSync(join(folder, '.textlintrc.json'), JSON.stringify({ rules: textRules }));
  const modules = join(folder, 'node_modules');
  if (existsSync(modules)) rmSync(modules);
  symlinkSync(join(peerFolder, 'node_modules'), modules, 'dir');
}

/** Leaves the corpus as other suites know it. */
export function restore(folder: string): void {
  for (const name of ['signpost.yaml', '.textlintrc.json']) rmSync(join(folder, name), { force: true });
  rmSync(join(folder, 'node_modules'), { force: true });
}
