import { availableParallelism } from 'node:os';
import type { Reading } from '../../collect/reading.ts';
import { readSources, type Missing, type ReadDocuments, type Reader } from '../read-documents.ts';
import type { FactReader } from './fact-reader.ts';
import { keepAnswer, type Read } from './keep-answer.ts';
import { createCounters, openShare } from './share.ts';
import { pathSeparator, type ThreadTask } from './thread-task.ts';

/** What a thread has to do at least to be worth its start, in the time that a byte of Markdown takes. */
const leastShare = 1_500_000;
const mostThreads = 4;
/** Markdown is read by native code. */
const costOfByte = { markdown: 1, rst: 8 } as const;
/** After so many sources this thread looks what the others have told. */
const ownBatch = 32;

function costOf({ source, identity }: Missing): number {
  return identity?.kind === 'disk' ? identity.size * costOfByte[source.format] : 0;
}

function countThreads(missing: readonly Missing[], { collected }: Reader): number {
  if (!collected.readsSingly) return 1;
  const cost = missing.reduce((sum, one) => sum + costOf(one), 0);
  return Math.max(1, Math.min(availableParallelism(), mostThreads, Math.floor(cost / leastShare)));
}

type Shared = Omit<ThreadTask, 'root' | 'isKept'>;

function shareSources(missing: readonly Missing[]): Shared {
  const readings = new Map<string, { readonly reading: Reading; readonly index: number }>();
  const readingOf = Uint32Array.from(missing, ({ source: { format, options, readingKey } }) => {
    const index = readings.get(readingKey)?.index ?? readings.size;
    readings.set(readingKey, { reading: { format, options, readingKey }, index });
    return index;
  });
  return {
    paths: missing.map(({ source }) => source.path).join(pathSeparator),
    readings: [...readings.values()].map(({ reading }) => reading),
    readingOf,
    counters: createCounters(),
  };
}

/** Reads from the start of the list while the others read from its end. */
function readOwn(
  missing: readonly Missing[],
  { counters }: Shared,
  reader: Reader,
  others: readonly FactReader[],
): Read[] {
  const read: Read[] = [];
  const { takeFirst } = openShare(counters, missing.length);
  for (let place = takeFirst(); place !== undefined; place = takeFirst()) {
    const { documents, unreadable } = readSources(missing.slice(place, place + 1), reader);
    read.push(...documents, ...unreadable);
    if (read.length % ownBatch === 0) for (const other of others) other.takeAnswers();
  }
  return read;
}

function sortOut(read: readonly Read[]): ReadDocuments {
  return {
    documents: read.flatMap((one) => ('reason' in one ? [] : one)),
    unreadable: read.flatMap((one) => ('reason' in one ? one : [])),
  };
}

/**
 * Reads sources: this thread alone, or where there is much to read, each processor what it can. Those of one format stand
 * together: each thread learns to be fast in what it reads.
 */
export async function readInThreads(missing: readonly Missing[], reader: Reader): Promise<ReadDocuments> {
  const { root } = reader.collected;
  const count = countThreads(missing, reader);
  if (count === 1 || root === undefined) return readSources(missing, reader);
  const { startFactReader } = await import('./fact-reader.ts');
  const ordered = missing.toSorted((a, b) => costOfByte[a.source.format] - costOfByte[b.source.format]);
  const shared = shareSources(ordered);
  const task = { ...shared, root, isKept: reader.cache.isKept };
  const told = new Map<Missing, Read>();
  const others = Array.from({ length: count - 1 }, () =>
    startFactReader(task, (answer) => keepAnswer(ordered, answer, reader, told)),
  );
  const own = readOwn(ordered, shared, reader, others);
  for (const other of others) await other.finish();
  const paths = new Set([...own, ...told.values()].map(({ path }) => path));
  const lost = ordered.filter(({ source }) => !paths.has(source.path));
  const { documents, unreadable } = readSources(lost, reader);
  return sortOut([...own, ...told.values(), ...documents, ...unreadable]);
}
