import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { readSources, type Missing, type ReadDocuments, type Reader } from '../read-documents.ts';
import { keepAnswer } from './keep-answer.ts';
import type { ThreadAnswer, ThreadTask } from './thread-task.ts';

/** What a thread has to read at least, in bytes, to be worth its start. */
const leastShare = 3_000_000;
const mostThreads = 4;

function sizeOf({ identity }: Missing): number {
  return identity?.kind === 'disk' ? identity.size : 0;
}

/** Cuts a list into parts of about the same size, in its order. */
function split(missing: readonly Missing[], count: number): Missing[][] {
  if (count === 1) return [[...missing]];
  const total = missing.reduce((sum, one) => sum + sizeOf(one), 0);
  const parts: Missing[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const one of missing) {
    parts[Math.min(count - 1, Math.floor((before / total) * count))]?.push(one);
    before += sizeOf(one);
  }
  return parts;
}

/** The thread's code, as source and as it is published. */
const script = new URL(import.meta.url.endsWith('.ts') ? './fact-thread.ts' : './fact-thread.js', import.meta.url);

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
  const total = missing.reduce((sum, one) => sum + sizeOf(one), 0);
  return Math.max(1, Math.min(availableParallelism(), mostThreads, Math.floor(total / leastShare)));
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
