import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readSources, type Missing, type ReadDocuments, type Reader } from '../read-documents.ts';
import { keepAnswer } from './keep-answer.ts';
import type { ThreadAnswer, ThreadTask } from './thread-task.ts';

/** What a thread has to do at least to be worth its start, in the time that a byte of Markdown takes. */
const leastShare = 1_500_000;
const mostThreads = 4;
/** Markdown is read by native code. */
const costOfByte = { markdown: 1, rst: 8 } as const;

function costOf({ source, identity }: Missing): number {
  return identity?.kind === 'disk' ? identity.size * costOfByte[source.format] : 0;
}

function sumCosts(missing: readonly Missing[]): number {
  return missing.reduce((sum, one) => sum + costOf(one), 0);
}

/** Cuts a list into parts of about the same cost. A part has few formats: each thread learns to be fast in what it reads. */
function split(missing: readonly Missing[], count: number): Missing[][] {
  if (count === 1) return [[...missing]];
  const total = sumCosts(missing);
  const parts: Missing[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const one of missing.toSorted((a, b) => costOfByte[a.source.format] - costOfByte[b.source.format])) {
    parts[Math.min(count - 1, Math.floor((before / total) * count))]?.push(one);
    before += costOf(one);
  }
  return parts;
}

/** The thread's code, as source and as it is published: with the suffix of this file. */
const script = new URL(`./fact-thread${extname(import.meta.url)}`, import.meta.url);

/** Has one thread read its part; nothing when it cannot. */
async function askThread(task: ThreadTask): Promise<ThreadAnswer | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(script, { workerData: task });
    worker.once('message', resolve);
    worker.once('error', () => resolve(undefined));
    worker.once('exit', () => resolve(undefined));
  });
}

function countThreads(missing: readonly Missing[], { collected }: Reader): number {
  if (!collected.readsSingly || collected.root === undefined) return 1;
  return Math.max(1, Math.min(availableParallelism(), mostThreads, Math.floor(sumCosts(missing) / leastShare)));
}

function join(parts: readonly ReadDocuments[]): ReadDocuments {
  return {
    documents: parts.flatMap(({ documents }) => documents),
    unreadable: parts.flatMap(({ unreadable }) => unreadable),
  };
}

/** Reads sources: this thread alone, or where there is much to read, each processor its part. */
export async function readInThreads(missing: readonly Missing[], reader: Reader): Promise<ReadDocuments> {
  const [own = [], ...others] = split(missing, countThreads(missing, reader));
  const { root } = reader.collected;
  const { isKept } = reader.cache;
  const asked =
    root === undefined
      ? []
      : others.map(async (part) => askThread({ root, isKept, sources: part.map(({ source }) => source) }));
  const read = readSources(own, reader);
  const answers = await Promise.all(asked);
  const rest = others.map((part, index) => {
    const answer = answers[index];
    return answer === undefined ? readSources(part, reader) : keepAnswer(part, answer, reader);
  });
  return join([read, ...rest]);
}
