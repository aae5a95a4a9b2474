import { mebibytes, seconds, times } from '../../measure/format.ts';
import { fastest, median, pairedRatio, smallest } from '../../measure/statistics.ts';
import type { Run } from '../../measure/time-command.ts';
import type { Section } from '../../suite.ts';
import type { LinkCorpus, LinkRow } from './measure.ts';

type Clock = 'wall' | 'cpu';

function costsOf({ runs }: LinkRow, clock: Clock): readonly number[] {
  return runs.map((run: Run) => run[clock]);
}

/** How many times as fast as `reference`, round by round. */
export function ratioTo(reference: LinkRow | undefined, row: LinkRow, clock: Clock): number {
  return reference === undefined ? Number.NaN : pairedRatio(costsOf(reference, clock), costsOf(row, clock));
}

function fastestPeer(rows: readonly LinkRow[], row: LinkRow, clock: Clock): LinkRow | undefined {
  const peers = rows.filter(({ kind, state }) => kind === 'peer' && state === (row.state ?? 'cold'));
  return fastest(peers, (peer) => costsOf(peer, clock));
}

function foundText({ found }: LinkRow, planted: number | undefined): string {
  if (found === undefined) return '–';
  return planted === undefined ? String(found) : `${found} of ${planted}`;
}

/** One row for each checker and state; a ratio compares with the fastest peer of the same state. */
export function presentLinks(corpus: LinkCorpus, rows: readonly LinkRow[]): Section {
  const megabytes = (corpus.bytes / 1e6).toFixed(1);
  const { name, markdownFiles, rounds, planted } = corpus;
  const present = (row: LinkRow): readonly string[] => [
    row.name,
    row.state ?? '–',
    seconds(median(costsOf(row, 'wall'))),
    seconds(smallest(costsOf(row, 'wall'))),
    times(ratioTo(fastestPeer(rows, row, 'wall'), row, 'wall')),
    seconds(median(costsOf(row, 'cpu'))),
    times(ratioTo(fastestPeer(rows, row, 'cpu'), row, 'cpu')),
    mebibytes(median(row.runs.map(({ peakMemory }) => peakMemory))),
    foundText(row, planted),
  ];
  return {
    data: { corpus: name, markdownFiles, bytes: corpus.bytes, planted, rows },
    table: {
      title: `${name}: ${markdownFiles.toLocaleString('en')} Markdown files, ${megabytes} MB, ${rounds} rounds`,
      notes: [],
      head: ['Checker', 'state', 'wall s', 'best', '×', 'CPU s', '× by CPU', 'peak MiB', 'found'],
      rows: rows.map(present),
    },
  };
}
