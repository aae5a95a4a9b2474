import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { markdownCorpus } from '../../corpora/markdown-corpus.ts';
import { countFaults } from '../../corpora/markdown-plan.ts';
import { copyCorpus, writeCorpus } from '../../corpora/write-corpus.ts';
import type { Context } from '../../suite.ts';
import type { LinkCorpus } from './measure.ts';

function sizeOf(folder: string): { readonly markdownFiles: number; readonly bytes: number } {
  const listed = execFileSync('git', ['ls-files', '-z', '*.md'], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const files = listed.split('\0').filter(Boolean);
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return { markdownFiles: files.length, bytes };
}

function generated(context: Context, count: number, rounds: number): LinkCorpus {
  context.progress.step(`writing ${count} Markdown files, unless they are there`);
  const folder = writeCorpus(context.cache, `markdown-${count}`, () => markdownCorpus('signpost', count));
  const planted = Object.values(countFaults(count)).reduce((sum, faults) => sum + faults, 0);
  return { name: 'generated', folder, ...sizeOf(folder), rounds: context.rounds ?? rounds, planted };
}

/** Copies of the real documents, then generated pages in growing numbers; each is a Git repository. */
export function* linkCorpora(context: Context): Generator<LinkCorpus> {
  for (const source of context.corpora) {
    const folder = copyCorpus(context.cache, source);
    const rounds = context.rounds ?? (context.isQuick ? 2 : 5);
    yield { name: basename(source), folder, ...sizeOf(folder), rounds, planted: undefined };
  }
  yield generated(context, 1000, context.isQuick ? 3 : 5);
  if (context.isQuick) return;
  yield generated(context, 10_000, 5);
  yield generated(context, 50_000, 3);
}
