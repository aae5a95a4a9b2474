import type { Document, DocumentFacts, UnreadableFile } from '@signpost/model';
import type { FileIdentity } from '@signpost/workspace';
import { decodeFacts } from '../cache/codec/facts-as-bytes.ts';
import type { FactsCache } from '../cache/facts-cache.ts';
import { describeFailure } from '../collect/describe-failure.ts';
import type { Collected, Source } from '../collect/source.ts';
import { createDocument } from './create-document.ts';
import { learnFacts, type Learned } from './learn-facts.ts';
import type { MarkdownReader } from './markdown/markdown-reader.ts';

/** Documents in the order of their paths, and what could not be read. */
export interface ReadDocuments {
  readonly documents: readonly Document[];
  readonly unreadable: readonly UnreadableFile[];
}

/** So many files are held at once: enough for one process to read them together, few enough for any memory. */
const batchSize = 500;
const smallBatchSize = 16;

/** What reading takes: the files, what is known of them, and the readers of Markdown. */
export interface Reader {
  readonly collected: Collected;
  readonly cache: FactsCache;
  readonly markdown: MarkdownReader;
}

/** A source that has to be read. What the disk says of it was seen before, so that a change in between shows. */
export interface Missing {
  readonly source: Source;
  readonly identity: FileIdentity | undefined;
}

type Place = Pick<Reader, 'collected' | 'cache'>;

function keyOf({ readingKey }: Source, object: string): string {
  return `${readingKey}:${object}`;
}

function makeDocument(source: Source, facts: DocumentFacts, { collected }: Place): Document {
  return createDocument(source, facts, () => collected.textOf(source.path));
}

/** The document of a source whose content is known without reading it. */
function recall({ source, identity }: Missing, place: Place): Document | undefined {
  const object = identity?.kind === 'disk' ? place.cache.objectOf(source.path, identity) : identity?.object;
  const facts = object === undefined ? undefined : place.cache.find(keyOf(source, object));
  return facts === undefined ? undefined : makeDocument(source, facts, place);
}

/** The document of a source that was read; what it holds is kept. */
export function keepLearned({ source, identity }: Missing, { object, bytes }: Learned, place: Place): Document {
  if (object !== undefined) {
    if (identity?.kind === 'disk') place.cache.see(source.path, identity, object);
    place.cache.add(keyOf(source, object), bytes);
  }
  return makeDocument(source, decodeFacts(bytes), place);
}

/** Reads sources, batch by batch. */
export function readSources(missing: readonly Missing[], { collected, cache, markdown }: Reader): ReadDocuments {
  const documents: Document[] = [];
  const unreadable: UnreadableFile[] = [];
  const size = collected.readsSingly ? smallBatchSize : batchSize;
  for (let at = 0; at < missing.length; at += size) {
    const batch = missing.slice(at, at + size);
    const contents = collected.readFiles(batch.map(({ source }) => source.path));
    for (const one of batch) {
      const content = contents.get(one.source.path) ?? { kind: 'missing' };
      if (content.kind === 'text') {
        const learned = learnFacts(content.text, one.source, { markdown, isKept: cache.isKept });
        documents.push(keepLearned(one, learned, { collected, cache }));
      } else unreadable.push({ path: one.source.path, reason: describeFailure(content) });
    }
  }
  return { documents, unreadable };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}

/**
 * Reads each source into the facts that the checker knows: those of the cache, and of what changed the text. The readers of
 * Markdown are loaded only when a text has to be read; when there is much to read, more than one thread reads it.
 */
export async function readDocuments(
  collected: Collected,
  cache: FactsCache,
  loadMarkdownReader: () => Promise<MarkdownReader>,
): Promise<ReadDocuments> {
  const place = { collected, cache };
  const sources = collected.sources.map((source) => ({ source, identity: collected.identify(source.path) }));
  const recalled = sources.map((one) => recall(one, place));
  const missing = sources.filter((_one, index) => recalled[index] === undefined);
  const known = recalled.flatMap((document) => document ?? []);
  if (missing.length === 0) return { documents: known, unreadable: [] };
  const { readInThreads } = await import('./threads/read-in-threads.ts');
  const { documents, unreadable } = await readInThreads(missing, {
    ...place,
    markdown: await loadMarkdownReader(),
  });
  return { documents: [...known, ...documents].toSorted(byPath), unreadable: unreadable.toSorted(byPath) };
}
