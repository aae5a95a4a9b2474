import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rstDocument } from '../../corpora/rst-corpus.ts';
import { digits, mebibytes } from '../../measure/format.ts';
import { median } from '../../measure/statistics.ts';
import type { Context, Section } from '../../suite.ts';
import type { Contender } from './contenders.ts';
import type { ParseCost } from './parse-job.ts';
import { runJob } from './run-job.ts';

const timeoutSeconds = 60;

interface MemoryRow {
  readonly name: string;
  readonly isOurs: boolean;
  readonly megabytes: number;
  readonly costs: readonly ParseCost[];
}

function present({ name, megabytes, costs }: MemoryRow): readonly string[] {
  if (costs.length === 0) return [name, String(megabytes), `not done after ${timeoutSeconds} s`, '–', '–', '–', '–'];
  const retained = median(costs.map((cost) => cost.retained ?? Number.NaN));
  const peak = median(costs.map((cost) => cost.peakMemory));
  const grown = median(costs.map((cost) => cost.peakMemory - cost.memoryBefore));
  const parse = median(costs.map((cost) => cost.passes[0]?.wall ?? Number.NaN));
  const perMegabyte = megabytes * 1e6;
  return [
    name,
    String(megabytes),
    digits(megabytes / parse),
    mebibytes(retained),
    digits(retained / perMegabyte),
    mebibytes(peak),
    digits(grown / perMegabyte),
  ];
}

/** Parses one document of each size and keeps its tree: linear when the figures per byte stay the same. */
export async function measureMemory(
  context: Context,
  contenders: readonly Contender[],
): Promise<Section & { readonly rows: readonly MemoryRow[] }> {
  const { cache, progress, isQuick } = context;
  const sizes = isQuick ? [0.5, 1, 2] : [0.5, 1, 2, 4, 8];
  const rounds = context.rounds ?? (isQuick ? 1 : 3);
  const rows: MemoryRow[] = [];
  for (const megabytes of sizes) {
    const file = join(cache, `one-document-${megabytes}.rst`);
    writeFileSync(file, rstDocument('memory', 0, 300, megabytes * 1e6));
    const costs = new Map<Contender, ParseCost[]>(contenders.map((contender) => [contender, []]));
    for (let round = 1; round <= rounds; round++) {
      for (const [contender, list] of costs) {
        // Who did not finish once will not finish now, nor with more.
        const isHopeless = rows.some((row) => row.name === contender.name && row.costs.length === 0);
        if (isHopeless || list.length < round - 1) continue;
        progress.step(`one document of ${megabytes} MB: round ${round} of ${rounds}, ${contender.name}`);
        const cost = await runJob(contender, { files: [file], passes: 1, keep: true }, timeoutSeconds);
        if (cost !== undefined) list.push(cost);
      }
    }
    for (const [{ name, isOurs }, list] of costs) rows.push({ name, isOurs, megabytes, costs: list });
  }
  const ordered = contenders.flatMap(({ name }) => rows.filter((row) => row.name === name));
  return {
    rows: ordered,
    data: { corpus: 'one document', rows: ordered },
    table: {
      title: `One document of growing size, its tree kept, ${rounds} rounds`,
      notes: [
        'Held: heap and external memory that the tree keeps after a garbage collection (docutils does not tell).',
        'Per byte: the same divided by the bytes of the document. Linear means that it stays the same down the rows.',
      ],
      head: ['Parser', 'MB', 'cold, parse only MB/s', 'held MiB', 'held per byte', 'peak MiB', 'peak growth per byte'],
      rows: ordered.map(present),
    },
  };
}
