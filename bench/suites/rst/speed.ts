import { statSync } from 'node:fs';
import { smallest } from '../../measure/statistics.ts';
import type { Context } from '../../suite.ts';
import type { Contender } from './contenders.ts';
import type { Cost, ParseCost } from './parse-job.ts';
import { runJob } from './run-job.ts';

export interface RstCorpus {
  readonly name: string;
  /** Absolute paths. */
  readonly files: readonly string[];
  readonly rounds: number;
  /** Passes after the cold one. */
  readonly laterPasses: number;
}

/** The measures of one parser; each has a cost for every round. */
export interface SpeedRow {
  readonly name: string;
  readonly isOurs: boolean;
  readonly cold: readonly Cost[];
  readonly coldParse: readonly Cost[];
  readonly warm: readonly Cost[];
  readonly peakMemory: readonly number[];
  readonly failed: number;
}

export type Measure = 'cold' | 'coldParse' | 'warm';

export interface Speed {
  readonly bytes: number;
  readonly rows: readonly SpeedRow[];
}

const timeoutSeconds = 300;
const never: Cost = { wall: Number.NaN, cpu: Number.NaN };

function best(costs: readonly Cost[]): Cost {
  return { wall: smallest(costs.map(({ wall }) => wall)), cpu: smallest(costs.map(({ cpu }) => cpu)) };
}

function firstPass({ passes }: ParseCost): Cost {
  return passes[0] ?? never;
}

function toRow({ name, isOurs }: Contender, costs: readonly ParseCost[]): SpeedRow {
  return {
    name,
    isOurs,
    cold: costs.map((cost) => ({
      wall: cost.load.wall + firstPass(cost).wall,
      cpu: cost.load.cpu + firstPass(cost).cpu,
    })),
    coldParse: costs.map(firstPass),
    warm: costs.map((cost) => best(cost.passes.slice(1))),
    peakMemory: costs.map((cost) => cost.peakMemory),
    failed: costs[0]?.failed ?? 0,
  };
}

/** Runs every parser in every round, one after another, each in a fresh process. */
export async function measureSpeed(
  { progress }: Context,
  contenders: readonly Contender[],
  corpus: RstCorpus,
): Promise<Speed> {
  const job = { files: corpus.files, passes: 1 + corpus.laterPasses, keep: false };
  const costs = new Map<Contender, ParseCost[]>(contenders.map((contender) => [contender, []]));
  for (let round = 1; round <= corpus.rounds; round++) {
    for (const [contender, list] of costs) {
      progress.step(`${corpus.name}: round ${round} of ${corpus.rounds}, ${contender.name}`);
      const cost = await runJob(contender, job, timeoutSeconds);
      if (cost !== undefined) list.push(cost);
      else {
        progress.skip(`${contender.name} on ${corpus.name}`, `not done after ${timeoutSeconds} s`);
        costs.delete(contender);
      }
    }
  }
  const bytes = corpus.files.reduce((sum, file) => sum + statSync(file).size, 0);
  return { bytes, rows: [...costs].map(([contender, list]) => toRow(contender, list)) };
}
