import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { times } from '../../measure/format.ts';
import { chooseTimer } from '../../measure/timers.ts';
import { packCommand } from '../../own/pack-command.ts';
import { installPeer } from '../../peers/install-peer.ts';
import type { LinkPeer } from '../../peers/link-peer.ts';
import { peer as remark } from '../../peers/remark-lint.ts';
import { peer as textlint } from '../../peers/textlint.ts';
import type { Context, Goal, Section, Suite, SuiteResult } from '../../suite.ts';
import { type Checker, countDiagnostics, type State } from '../links/checkers.ts';
import { type LinkCorpus, type LinkRow, measureLinks } from '../links/measure.ts';
import { presentLinks, ratioTo } from '../links/present-links.ts';
import { measureHook } from './hook.ts';
import { configure, type Linter, lintCorpora, restore } from './corpora.ts';

/** How many times as fast as the linter by itself, cold and warm. */
const leads: Readonly<Record<Linter, Readonly<Record<State, number>>>> = {
  remark: { cold: 3, warm: 10 },
  textlint: { cold: 1.3, warm: 10 },
};
const peers: Readonly<Record<Linter, LinkPeer>> = { remark, textlint };

function ours(context: Context, program: string): readonly Checker[] {
  const lint = [process.execPath, program, 'check', '--only', 'lint'];
  const base = {
    name: `signpost check --only lint (${context.isPacked ? 'packed' : 'source'})`,
    isOurs: true,
    mostFiles: Number.POSITIVE_INFINITY,
    countFound: countDiagnostics,
  };
  const json = ['--format', 'json'];
  const cold = [...lint, '--no-cache'];
  return [
    { ...base, state: 'cold', command: cold, listing: [...cold, ...json] },
    { ...base, state: 'warm', command: lint, listing: [...lint, ...json] },
  ];
}

function theirs(context: Context, peer: LinkPeer, folder: string): readonly Checker[] {
  const cache = join(context.cache, 'peer-caches', peer.name.replaceAll(/[^\w.]+/g, '-'));
  rmSync(cache, { recursive: true, force: true });
  const toChecker = (state: State, command: readonly string[]): Checker => ({
    ...peer,
    state,
    command,
    isOurs: false,
    listing: command,
  });
  const cold = toChecker('cold', peer.command(folder, undefined));
  return peer.hasCache ? [cold, toChecker('warm', peer.command(folder, cache))] : [cold];
}

/** A warm run of ours is compared with the peer's, which is a cold one where it keeps nothing. */
function goalsOf(linter: Linter, corpus: LinkCorpus, rows: readonly LinkRow[]): readonly Goal[] {
  return (['cold', 'warm'] as const).flatMap((state) => {
    const own = rows.find((row) => row.kind === 'ours' && row.state === state);
    const peer = rows.findLast((row) => row.kind === 'peer' && (row.state === state || row.state === 'cold'));
    if (own === undefined || peer === undefined) return [];
    const [wall, cpu] = [ratioTo(peer, own, 'wall'), ratioTo(peer, own, 'cpu')];
    const least = leads[linter][state];
    return [
      {
        text: `${corpus.name}, ${linter}, ${state}: at least ${least}× ${peer.name}`,
        measured: `${times(wall)}, by CPU ${times(cpu)}`,
        met: wall >= least && cpu >= least,
      },
    ];
  });
}

async function run(context: Context): Promise<SuiteResult> {
  const timer = chooseTimer();
  const program = context.isPacked ? packCommand(context) : join(context.root, 'apps/cli/src/bin.ts');
  const hook = await measureHook(context, timer, program);
  const sections: Section[] = [...hook.sections];
  const goals: Goal[] = [...hook.goals];
  for (const corpus of lintCorpora(context)) {
    for (const linter of ['remark', 'textlint'] as const) {
      const folder = installPeer(peers[linter], context);
      if (folder === undefined) continue;
      configure(corpus.folder, linter, folder);
      const checkers = [...ours(context, program), ...theirs(context, peers[linter], folder)];
      const named = { ...corpus, name: `${corpus.name}, ${linter}` };
      const rows = await measureLinks(context, timer, checkers, named);
      restore(corpus.folder);
      const section = presentLinks(named, rows);
      sections.push({ ...section, table: { ...section.table, notes: [...section.table.notes, note] } });
      goals.push(...goalsOf(linter, corpus, rows));
    }
  }
  return { sections, goals };
}

const note =
  'The same rules with the same options, from the same packages. Found: messages; where they differ, the manual says why.';

export const suite: Suite = {
  summary: 'signpost check --only lint beside remark-cli and textlint, and one staged file in the pre-commit hook',
  run,
};
