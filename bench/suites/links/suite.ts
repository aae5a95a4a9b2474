import { median } from '../../measure/statistics.ts';
import { seconds, times } from '../../measure/format.ts';
import { chooseTimer } from '../../measure/timers.ts';
import type { Context, Goal, Section, Suite, SuiteResult } from '../../suite.ts';
import { openCheckers } from './checkers.ts';
import { linkCorpora } from './corpora.ts';
import type { LinkCorpus, LinkRow } from './measure.ts';
import { measureLinks } from './measure.ts';
import { presentLinks, ratioTo } from './present-links.ts';

/** Targets by the prefix of a peer's name. */
const leads = [
  ['remark-cli', 20],
  ['markdownlint-cli2', 5],
] as const;
const secondsForTenThousand = 10;

function goalsOf(corpus: LinkCorpus, rows: readonly LinkRow[]): readonly Goal[] {
  const ours = rows.find(({ kind, state }) => kind === 'ours' && state === 'cold');
  if (ours === undefined) return [];
  const title = `${corpus.name}, ${corpus.markdownFiles.toLocaleString('en')} files, cold`;
  const ahead = leads.flatMap(([prefix, lead]) => {
    const peer = rows.find(({ name }) => name.startsWith(prefix));
    if (peer === undefined) return [];
    const wall = ratioTo(peer, ours, 'wall');
    const cpu = ratioTo(peer, ours, 'cpu');
    return [
      {
        text: `${title}: at least ${lead}× ${peer.name}`,
        measured: `${times(wall)}, by CPU ${times(cpu)}`,
        met: wall >= lead && cpu >= lead,
      },
    ];
  });
  if (corpus.markdownFiles !== 10_000) return ahead;
  const cpu = median(ours.runs.map((once) => once.cpu));
  const text = `${title}: less than ${secondsForTenThousand} s of CPU`;
  return [...ahead, { text, measured: `${seconds(cpu)} s`, met: cpu < secondsForTenThousand }];
}

async function run(context: Context): Promise<SuiteResult> {
  const timer = chooseTimer();
  const checkers = await openCheckers(context);
  const sections: Section[] = [];
  const goals: Goal[] = [];
  for (const corpus of linkCorpora(context)) {
    const rows = await measureLinks(context, timer, checkers, corpus);
    const section = presentLinks(corpus, rows);
    const tooSlow = checkers.filter(({ mostFiles }) => mostFiles < corpus.markdownFiles).map(({ name }) => name);
    const notes = [
      ...(tooSlow.length === 0 ? [] : [`Left out, for they would take minutes a run: ${tooSlow.join(', ')}.`]),
      ...(sections.length === 0 ? explain(timer.name) : []),
    ];
    sections.push({ ...section, table: { ...section.table, notes } });
    if (corpus.planted !== undefined) goals.push(...goalsOf(corpus, rows));
  }
  return { sections, goals };
}

function explain(timer: string): readonly string[] {
  return [
    `Whole processes, timed by ${timer}, one run of each in every round. × is how many times as fast as the fastest peer in the same state (median over the rounds); of \`node -e 0\`, how far that peer is above the floor.`,
    'CPU counts all threads and child processes. Peak memory is that of the main process. Cold: nothing is remembered from earlier runs, but the files are in the memory of the system.',
    'Found: broken links reported. In generated pages it is known how many there are, a fifth of each kind: file, anchor here, anchor in another file, picture, label without definition (remark has that in another rule). In real documents the findings are not judged here.',
    'In real documents our command reads the reStructuredText too; the peers read Markdown only. rumdl uses all cores, the others one.',
  ];
}

export const suite: Suite = {
  summary: 'signpost check --only links beside rumdl, remark-validate-links and markdownlint-cli2, up to 50,000 files',
  run,
};
