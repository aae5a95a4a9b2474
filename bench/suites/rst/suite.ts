import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rstCorpus } from '../../corpora/rst-corpus.ts';
import { writeCorpus } from '../../corpora/write-corpus.ts';
import type { Context, Goal, Section, Suite, SuiteResult } from '../../suite.ts';
import type { Contender } from './contenders.ts';
import { openContenders } from './contenders.ts';
import { measureMemory } from './memory.ts';
import { presentSpeed, speedGoals } from './present-speed.ts';
import type { RstCorpus } from './speed.ts';
import { measureSpeed } from './speed.ts';

function filesOf(folder: string): readonly string[] {
  return globSync('**/*.rst', { cwd: folder, exclude: (path) => path === 'node_modules' })
    .toSorted()
    .map((path) => join(folder, path));
}

function corporaOf(context: Context): readonly RstCorpus[] {
  const { cache, isQuick, progress } = context;
  const rounds = context.rounds ?? (isQuick ? 3 : 7);
  const laterPasses = isQuick ? 3 : 6;
  const real = context.corpora.map((folder) => ({
    name: basename(folder),
    files: filesOf(folder),
    rounds,
    laterPasses,
  }));
  for (const { name, files } of real) if (files.length === 0) progress.skip(`rst on ${name}`, 'it holds no .rst file');
  const generated = filesOf(writeCorpus(cache, 'rst-300', () => rstCorpus('signpost', 300)));
  return [
    ...real.filter(({ files }) => files.length > 0),
    { name: 'generated', files: generated, rounds, laterPasses },
  ];
}

/** docutils reads about 0.1 MB a second: it gets a small part of the corpus, and so do all beside it. */
async function measureSlow(context: Context, contenders: readonly Contender[], corpus: RstCorpus): Promise<Section> {
  const part = { ...corpus, name: `part of ${corpus.name}`, files: corpus.files.slice(0, 30), laterPasses: 2 };
  return presentSpeed(part, await measureSpeed(context, contenders, { ...part, rounds: Math.min(part.rounds, 3) }));
}

async function run(context: Context): Promise<SuiteResult> {
  const { quick, slow } = openContenders(context);
  const corpora = corporaOf(context);
  const sections: Section[] = [];
  const goals: Goal[] = [];
  for (const corpus of corpora) {
    const speed = await measureSpeed(context, quick, corpus);
    sections.push(presentSpeed(corpus, speed));
    goals.push(...speedGoals(corpus.name, speed));
  }
  const generated = corpora.at(-1);
  if (slow.length > 0 && generated !== undefined)
    sections.push(await measureSlow(context, [...quick, ...slow], generated));
  const { table, data } = await measureMemory(
    context,
    quick.filter(({ name }) => !name.includes('source')),
  );
  return { sections: [explain([...quick, ...slow]), ...sections, { table, data }], goals };
}

function explain(contenders: readonly Contender[]): Section {
  return {
    data: contenders.map(({ name, makes }) => ({ name, makes })),
    table: {
      title: 'Who parses, and what comes out',
      notes: [
        'Cold: the first pass over all files in a fresh process, with the load of the modules; parse only: without it. Warm: the best later pass in that process.',
        'MB/s by the clock: the median of the rounds and the best. × is that speed divided by the speed of the fastest peer in the same round (median of the rounds).',
        'CPU counts the threads of the runtime too; on a busy machine it is the sturdier figure. Peak memory is that of the whole process.',
      ],
      head: ['Parser', 'makes'],
      rows: contenders.map(({ name, makes }) => [name, makes]),
    },
  };
}

export const suite: Suite = {
  summary: 'packages/rst beside rst-compiler, tree-sitter-rst and docutils: speed cold and warm, memory',
  run,
};
