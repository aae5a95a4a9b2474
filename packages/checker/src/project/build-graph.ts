import { posix } from 'node:path';
import type { Document } from '@signpost/model';
import type { FileContent } from '@signpost/workspace';
import type { Collected } from '../collect/source.ts';
import type { ReadDocuments } from '../parse/read-documents.ts';
import { isBelow } from '../settings/is-below.ts';
import { drawMaps, findAddress } from './dialects/draw-maps.ts';
import { isRepositoryFile } from './dialects/is-repository-file.ts';
import { detectSites, findSite, type ChosenDialect, type DocsSite } from './docs-site.ts';
import { createFileTree } from './file-tree.ts';
import type { Graph, SearchedText } from './graph.ts';
import { indexAnchors } from './index-anchors.ts';
import { indexCitations } from './index-citations.ts';
import { indexLabels, indexTitles } from './index-labels.ts';
import { indexTargets } from './index-targets.ts';
import { indexObjects } from './objects/index-objects.ts';
import { openInventories } from './objects/open-inventories.ts';
import { collectIncluded } from './collect-included.ts';
import { readFragments, type Fragments } from './read-fragments.ts';
import { indexToctrees } from './index-toctrees.ts';
import { findDuplicateLabels } from './find-duplicate-labels.ts';
import { findOrphans } from './find-orphans.ts';
import { once, remember } from './remember.ts';

const longestSearched = 1_000_000;

/** The docname of a path in its site: relative to it, without suffix. */
export function nameDocument(path: string, site: DocsSite): string {
  const suffix = site.suffixes.find((known) => path.endsWith(known)) ?? '';
  return path.slice(site.path === '' ? 0 : site.path.length + 1, path.length - suffix.length);
}

/** Whether a document of a suffix that its Sphinx site does not read is there to be included. */
function isPartOfSphinx(path: string, sites: readonly DocsSite[], fragments: Fragments): boolean {
  const isBelowSphinx = sites.some(
    (site) => site.dialect === 'sphinx' && isBelow(path, site.path) && !site.holds(path),
  );
  return isBelowSphinx && fragments.includersOf(path).length > 0;
}

/** Whether a file beside a site is there for its pages; README, CHANGELOG and the like are the repository's, too. */
function isSnippet(path: string, siteOf: Graph['siteOf'], fragments: Fragments): boolean {
  const { dialect, constructs } = siteOf(path);
  if (dialect !== 'github' || constructs.size > 0 || isRepositoryFile(path)) return false;
  return fragments.includersOf(path).some(({ page }) => siteOf(page).constructs.size > 0);
}

/** The text of a file that is small enough to be searched again and again, with plain line ends. */
function openText(content: FileContent | undefined): SearchedText | undefined {
  if (content?.kind !== 'text' || content.text.length > longestSearched) return undefined;
  const text = content.text.replace(/\r\n?/g, '\n');
  return { text, lines: text.replace(/\n$/, '').split('\n') };
}

function readPlainText(content: FileContent | undefined): string | undefined {
  return content?.kind === 'text' ? content.text : undefined;
}

/** Builds every index over the documents and what they include; nothing is resolved yet. */
export function buildGraph(
  { documents: sources, unreadable }: ReadDocuments,
  collected: Collected,
  chosen: readonly ChosenDialect[],
): Graph {
  const files = createFileTree(collected.paths);
  const sites = detectSites(sources, collected, chosen);
  const siteOf = remember((path): DocsSite => findSite(sites, path));
  const docnameOf = (path: string): string => nameDocument(path, siteOf(path));
  const byPath = new Map(sources.map((each) => [each.path, each]));
  const document = (path: string): Document | undefined => byPath.get(path);
  const mapOf = drawMaps({ files, document });
  const fragments = readFragments(sources, collected, { files, siteOf, mapOf });
  for (const each of fragments.documents) byPath.set(each.path, each);
  const documents = [...sources, ...fragments.documents].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const pagesOf = (path: string): string[] => [path, ...fragments.includersOf(path).map(({ page }) => page)];
  const includedOn = remember((path) => collectIncluded(path, { document, files, siteOf, mapOf }));
  const objectsOf = indexObjects(documents, { siteOf, pagesOf });
  const isPage = (path: string): boolean =>
    fragments.isPage(path) && !isPartOfSphinx(path, sites, fragments) && !isSnippet(path, siteOf, fragments);
  const findDocument: Graph['findDocument'] = (site, docname) => {
    const base = posix.join(site.path, docname);
    const isPageOf = (suffix: string): boolean => files.hasFile(base + suffix) && !site.isLeftOut(base + suffix);
    const suffix = site.suffixes.find(isPageOf);
    return suffix === undefined ? undefined : base + suffix;
  };
  const names = { siteOf, docnameOf, pagesOf, findDocument };
  const toctreesOf = indexToctrees(documents, names);
  const isIncluded = (path: string): boolean => fragments.includersOf(path).length > 0;
  return {
    documents,
    files,
    readText: remember((path) => readPlainText(collected.readFiles([path]).get(path))),
    isLink: collected.isLink,
    unreadable: [...unreadable, ...fragments.unreadable],
    removedPaths: collected.removedPaths,
    committedMoves: collected.committedMoves,
    arrivals: collected.arrivals,
    formerText: collected.formerText,
    ...(collected.changedPaths === undefined ? {} : { changedPaths: collected.changedPaths }),
    docsRoots: sites,
    labels: indexLabels([...documents, ...sites.flatMap(({ additions }) => additions)]),
    document,
    docsRootOf: siteOf,
    sites,
    siteOf,
    mapOf,
    addressOf: (path) => findAddress(sites, mapOf, path),
    docnameOf,
    ...indexAnchors(includedOn, { siteOf }),
    pagesOf,
    basesOf: (path) =>
      isPage(path) ? [path] : fragments.includersOf(path).flatMap(({ page, isWhole }) => (isWhole ? page : [])),
    findDocument,
    toctreesOf,
    duplicateLabels: once(() => findDuplicateLabels(documents, { ...names, isPage })),
    orphans: once(() => findOrphans(documents, { ...names, toctreesOf, mapOf }, { isPage, isIncluded })),
    includersOf: (path) => (fragments.isPage(path) ? fragments.includersOf(path) : []),
    textOf: remember((path) => openText(collected.readFiles([path]).get(path))),
    objectsOf,
    objectNames: (path, domain, types) => objectsOf(siteOf(path)).namesOf(domain, types),
    inventoriesOf: openInventories(collected),
    findCitation: indexCitations(documents, { siteOf, pagesOf }),
    findTitled: indexTitles(documents, { siteOf, docnameOf, pagesOf }),
    targetsOf: indexTargets(includedOn),
  };
}
