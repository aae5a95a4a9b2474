// Runs in a fresh process for each measurement: node --expose-gc parse-in-node.ts PARSER-MODULE FOLDER JOB
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readPeakMemory } from '../../measure/peak-memory.ts';
import type { OpenParser, ParserPeer } from '../../peers/parser-peer.ts';
import type { Cost, ParseCost, ParseJob } from './parse-job.ts';

/** Starts a clock; the function it returns tells what went by. */
function startClock(): () => Cost {
  const start = performance.now();
  const startCpu = process.cpuUsage();
  return () => {
    const wall = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(startCpu);
    return { wall, cpu: (user + system) / 1e6 };
  };
}

function peakMemory(): number {
  return readPeakMemory('self') ?? process.resourceUsage().maxRSS * 1024;
}

function memoryInUse(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Parses every text; the trees that stay, and how many texts the parser gave up on. */
function runPass({ parse, release }: OpenParser, texts: readonly string[], kept: unknown[] | undefined): number {
  let failed = 0;
  for (const text of texts) {
    try {
      const tree = parse(text);
      if (kept === undefined) release?.(tree);
      else kept.push(tree);
    } catch {
      failed++;
    }
  }
  return failed;
}

async function measure(peer: ParserPeer, folder: string, { files, passes, keep }: ParseJob): Promise<ParseCost> {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const memoryBefore = peakMemory();
  const inUseBefore = memoryInUse();
  const stopLoad = startClock();
  const parser = await peer.open(folder);
  const load = stopLoad();
  const kept: unknown[] | undefined = keep ? [] : undefined;
  const costs: Cost[] = [];
  let failed = 0;
  for (let number = 0; number < passes; number++) {
    const stop = startClock();
    const failures = runPass(parser, texts, kept);
    costs.push(stop());
    if (number === 0) failed = failures;
  }
  const peak = peakMemory();
  const retained = keep ? memoryInUse() - inUseBefore : null;
  // Without this use the trees could be collected before they are weighed.
  if (kept !== undefined && kept.length + failed < texts.length) throw new Error('trees were lost');
  return { load, passes: costs, failed, memoryBefore, peakMemory: peak, retained };
}

const [moduleFile = '', folder = '', jobFile = ''] = process.argv.slice(2);
const { peer }: { readonly peer: ParserPeer } = await import(pathToFileURL(moduleFile).href);
const job: ParseJob = JSON.parse(readFileSync(jobFile, 'utf8'));
process.stdout.write(`${JSON.stringify(await measure(peer, folder, job))}\n`);
