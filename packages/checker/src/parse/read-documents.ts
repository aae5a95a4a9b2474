import type { Document, DocumentFacts, UnreadableFile } from '@signpost/model';
import type { FileIdentity } from '@signpost/workspace';
import type { FactsCache } from '../cache/facts-cache.ts';
import { nameBlob } from '../cache/name-blob.ts';
import { describeFailure } from '../collect/describe-failure.ts';
import type { Collected, Source } from '../collect/source.ts';
import { createDocument } from './create-document.ts';
import type { MarkdownReader } from './markdown/markdown-reader.ts';
import { parseText } from './parse-text.ts';

/** Documents in the order of their paths, and what could not be read. */
export interface ReadDocuments {
  readonly documents: readonly Document[];
  readonly unreadable: readonly UnreadableFile[];
}

/** So many files are held at once: enough for one process to read them together, few enough for any memory. */
const batchSize = 500;

function keyOf({ readingKey }: Source, object: string): string {
  return `${readingKey}:${object}`;
}

/** What reading takes: the files, what is known of them, and the parser of Markdown. */
export interface Reader {
  readonly collected: Collected;
  readonly cache: FactsCache;
  readonly markdown: MarkdownReader;
}

function readText({ collected }: Pick<Reader, 'collected'>, path: string): string {
  const content = collected.readFiles([path]).get(path);
  return content?.kind === 'text' ? content.text : '';
}

/** The document of a source whose content is known without reading it. */
function recall(source: Source, reader: Omit<Reader, 'markdown'>): Document | undefined {
  const { cache, collected } = reader;
  const { path } = source;
  const identity = collected.identify(path);
  const object = identity?.kind === 'disk' ? cache.objectOf(path, identity) : identity?.object;
  const facts = object === undefined ? undefined : cache.find(keyOf(source, object));
  return facts === undefined ? undefined : createDocument(source, facts, () => readText(reader, path));
}

/** Reads the facts of a text, unless a file that had the same text has told them; keeps what it learns. */
function learn(source: Source, text: string, identity: FileIdentity | undefined, reader: Reader): DocumentFacts {
  const { cache, markdown } = reader;
  if (!cache.isKept) return parseText(text, source, markdown);
  const object = nameBlob(text);
  if (identity?.kind === 'disk') cache.see(source.path, identity, object);
  const known = cache.find(keyOf(source, object));
  if (known !== undefined) return known;
  const facts = parseText(text, source, markdown);
  cache.add(keyOf(source, object), facts);
  return facts;
}

/** Reads sources whose text the cache does not know by the disk's word, batch by batch. What a file is, is seen before it is read: a change in between shows. */
export function readSources(sources: readonly Source[], reader: Reader): ReadDocuments {
  const { collected } = reader;
  const documents: Document[] = [];
  const unreadable: UnreadableFile[] = [];
  for (let at = 0; at < sources.length; at += batchSize) {
    const batch = sources.slice(at, at + batchSize);
    const identities = batch.map(({ path }) => collected.identify(path));
    const contents = collected.readFiles(batch.map(({ path }) => path));
    for (const [index, source] of batch.entries()) {
      const content = contents.get(source.path) ?? { kind: 'missing' };
      if (content.kind !== 'text') {
        unreadable.push({ path: source.path, reason: describeFailure(content) });
        continue;
      }
      const facts = learn(source, content.text, identities[index], reader);
      documents.push(createDocument(source, facts, () => readText(reader, source.path)));
    }
  }
  return { documents, unreadable };
}

/**
 * Reads each source into the facts that the checker knows: those of the cache, and of what changed the text. The Markdown
 * parser is loaded only when a text has to be read.
 */
export async function readDocuments(
  collected: Collected,
  cache: FactsCache,
  loadMarkdownReader: () => Promise<MarkdownReader>,
): Promise<ReadDocuments> {
  const recalled = collected.sources.map((source) => recall(source, { collected, cache }));
  const missing = collected.sources.filter((_source, index) => recalled[index] === undefined);
  const known = recalled.flatMap((document) => document ?? []);
  if (missing.length === 0) return { documents: known, unreadable: [] };
  const { documents, unreadable } = readSources(missing, {
    collected,
    cache,
    markdown: await loadMarkdownReader(),
  });
  return { documents: [...known, ...documents].toSorted((a, b) => (a.path < b.path ? -1 : 1)), unreadable };
}
