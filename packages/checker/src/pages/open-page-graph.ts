import type { Document } from '@signpost/model';
import { findRoot, openWorkspace } from '@signpost/workspace';
import { openCache, type CacheOptions } from '../cache/open-cache.ts';
import { collect } from '../collect/collect.ts';
import { loadMarkdownReader } from '../parse/markdown/markdown-reader.ts';
import { readDocuments } from '../parse/read-documents.ts';
import { findHeadingIds } from '../project/anchors/find-heading-ids.ts';
import { buildGraph } from '../project/build-graph.ts';
import { collectIncluded } from '../project/collect-included.ts';
import type { Graph } from '../project/graph.ts';
import { resolveReferences } from '../project/resolve/resolve-references.ts';
import { readProjects } from '../settings/load-settings.ts';
import { findDestination } from './find-destination.ts';
import { EntryLister } from './list-entries.ts';
import { listNavigation } from './list-navigation.ts';
import { nameDocument } from './name-documents.ts';
import type { PageFacts, SiteNavigation } from './page-facts.ts';

/** A document as a search finds it. */
export interface SearchedDocument {
  readonly path: string;
  readonly title: string;
  readonly headings: readonly { readonly text: string; readonly id?: string }[];
  readonly text: string;
}

/** A project with every document read, so that each page can be told where its references lead. */
export interface PageGraph {
  /** What a page needs to know; nothing where there is no such document. */
  describe(path: string): PageFacts | undefined;
  navigation(): readonly SiteNavigation[];
  /** Every page, for an index of words; a text is read when it is asked for. */
  listSearched(): Iterable<SearchedDocument>;
  /** The text of a document; empty where there is none. */
  readText(path: string): string;
}

function findIds(graph: Graph, document: Document): readonly (readonly string[])[] {
  return findHeadingIds(document, graph.siteOf(document.path).dialect);
}

function describe(graph: Graph, path: string): PageFacts | undefined {
  const document = graph.document(path);
  if (document === undefined) return undefined;
  const { documents } = collectIncluded(path, graph);
  const lister = new EntryLister(graph);
  const ids = findIds(graph, document);
  return {
    links: documents.flatMap((each) => resolveReferences(graph, each).map((link) => findDestination(graph, link))),
    headings: document.headings.map(({ span }, index) => ({ offset: span.start, ids: ids[index] ?? [] })),
    toctrees: documents.flatMap((each) =>
      each.toctrees.map((toctree) => ({
        path: each.path,
        offset: toctree.span.start,
        entries: lister.listShown({ ...each, path: document.path }, toctree),
      })),
    ),
  };
}

function* listSearched(graph: Graph): Generator<SearchedDocument> {
  for (const document of graph.documents) {
    if (!graph.basesOf(document.path).includes(document.path)) continue;
    const ids = findIds(graph, document);
    const headings = document.headings.map(({ text }, index) => {
      const id = ids[index]?.[0];
      return id === undefined ? { text } : { text, id };
    });
    yield { path: document.path, title: nameDocument(document), headings, text: document.text };
  }
}

/**
 * Reads the documents of the project that a folder belongs to, with the cache of the checks.
 * @throws UsageError for wrong settings.
 */
export async function openPageGraph(folder: string, cacheOptions: CacheOptions = {}): Promise<PageGraph> {
  const { root } = findRoot(folder);
  const workspace = openWorkspace(root);
  const projects = await readProjects(workspace);
  const collected = collect(workspace);
  const cache = openCache(root, cacheOptions);
  const read = await readDocuments(collected, cache, loadMarkdownReader);
  cache.save();
  const chosen = projects.flatMap(({ folder: place, dialect }) =>
    dialect === undefined ? [] : [{ folder: place, dialect }],
  );
  const graph = buildGraph(read, collected, chosen);
  return {
    describe: (path) => describe(graph, path),
    navigation: () => listNavigation(graph),
    listSearched: () => listSearched(graph),
    readText: (path) => graph.document(path)?.text ?? '',
  };
}
