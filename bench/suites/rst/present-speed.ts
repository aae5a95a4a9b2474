import { digits, mebibytes, seconds, times } from '../../measure/format.ts';
import { fastest, median, pairedRatio, smallest } from '../../measure/statistics.ts';
import type { Goal, Section } from '../../suite.ts';
import type { Cost } from './parse-job.ts';
import type { Measure, RstCorpus, Speed, SpeedRow } from './speed.ts';

const labels: Readonly<Record<Measure, string>> = {
  cold: 'cold, with load',
  coldParse: 'cold, parse only',
  warm: 'warm',
};
const measures = ['cold', 'coldParse', 'warm'] as const;

type Clock = keyof Cost;

function costsOf(row: SpeedRow, measure: Measure, clock: Clock): readonly number[] {
  return row[measure].map((cost) => cost[clock]);
}

/** How many times as fast as the fastest peer; NaN without a peer. */
function ratioOf({ rows }: Speed, row: SpeedRow, measure: Measure, clock: Clock): number {
  const costs = (other: SpeedRow): readonly number[] => costsOf(other, measure, clock);
  const reference = fastest(
    rows.filter(({ isOurs }) => !isOurs),
    costs,
  );
  return reference === undefined ? Number.NaN : pairedRatio(costs(reference), costs(row));
}

/** One row for each measure and parser. */
export function presentSpeed(corpus: RstCorpus, speed: Speed): Section {
  const megabytes = speed.bytes / 1e6;
  const present = (measure: Measure, row: SpeedRow): readonly string[] => [
    labels[measure],
    row.name,
    digits(megabytes / median(costsOf(row, measure, 'wall'))),
    digits(megabytes / smallest(costsOf(row, measure, 'wall'))),
    times(ratioOf(speed, row, measure, 'wall')),
    seconds(median(costsOf(row, measure, 'cpu'))),
    times(ratioOf(speed, row, measure, 'cpu')),
    mebibytes(median(row.peakMemory)),
    String(row.failed),
  ];
  return {
    data: { corpus: corpus.name, ...speed },
    table: {
      title: `${corpus.name}: ${corpus.files.length} files, ${megabytes.toFixed(2)} MB, ${corpus.rounds} rounds`,
      notes: [],
      head: ['Measure', 'Parser', 'MB/s', 'best', '×', 'CPU s', '× by CPU', 'peak MiB', 'files lost'],
      rows: measures.flatMap((measure) => speed.rows.map((row) => present(measure, row))),
    },
  };
}

/** Twice the fastest peer by every measure, and 5 MB/s warm. */
export function speedGoals(name: string, speed: Speed): readonly Goal[] {
  const ours = speed.rows.find((row) => row.isOurs);
  if (ours === undefined || speed.rows.every((row) => row.isOurs)) return [];
  const ratios = measures.map((measure) => {
    const wall = ratioOf(speed, ours, measure, 'wall');
    const cpu = ratioOf(speed, ours, measure, 'cpu');
    return {
      text: `${name}, ${labels[measure]}: at least 2× the fastest peer`,
      measured: `${times(wall)}, by CPU ${times(cpu)}`,
      met: wall >= 2 && cpu >= 2,
    };
  });
  const rate = speed.bytes / 1e6 / median(costsOf(ours, 'warm', 'wall'));
  return [...ratios, { text: `${name}, warm: at least 5 MB/s`, measured: `${digits(rate)} MB/s`, met: rate >= 5 }];
}
