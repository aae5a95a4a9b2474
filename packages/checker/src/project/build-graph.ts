import { posix } from 'node:path';
import type { Document } from '@signpost/model';
import type { Collected } from '../collect/source.ts';
import { detectSites, findSite, type ChosenDialect, type DocsSite } from './docs-site.ts';
import { createFileTree } from './file-tree.ts';
import type { Graph } from './graph.ts';
import { indexAnchors } from './index-anchors.ts';
import { indexCitations } from './index-citations.ts';
import { indexLabels, indexTitles } from './index-labels.ts';
import { indexTargets } from './index-targets.ts';
import { indexObjects } from './objects/index-objects.ts';
import { openInventories } from './objects/open-inventories.ts';
import { collectIncluded } from './collect-included.ts';
import { readFragments } from './read-fragments.ts';
import { remember } from './remember.ts';

/** The suffixes that Sphinx projects give their documents, in the order in which they are looked for. */
const suffixes = ['.rst', '.md', '.markdown', '.txt', '.ipynb'];

function nameDocument(path: string, site: DocsSite): string {
  const suffix = suffixes.find((known) => path.endsWith(known)) ?? '';
  return path.slice(site.path === '' ? 0 : site.path.length + 1, path.length - suffix.length);
}

/** Builds every index over the documents and what they include; nothing is resolved yet. */
export function buildGraph(
  sources: readonly Document[],
  collected: Collected,
  chosen: readonly ChosenDialect[],
): Graph {
  const files = createFileTree(collected.paths);
  const sites = detectSites(sources, collected, chosen);
  const siteOfFolder = remember((folder) => findSite(sites, folder));
  const siteOf = (path: string): DocsSite => siteOfFolder(posix.dirname(path) === '.' ? '' : posix.dirname(path));
  const docnameOf = (path: string): string => nameDocument(path, siteOf(path));
  const fragments = readFragments(sources, collected, siteOf);
  const documents = [...sources, ...fragments.documents].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const byPath = new Map(documents.map((each) => [each.path, each]));
  const pagesOf = (path: string): string[] => [path, ...fragments.includersOf(path).map(({ page }) => page)];
  const document = (path: string): Document | undefined => byPath.get(path);
  const includedOn = remember((path) => collectIncluded(path, { document, files, siteOf }));
  const objectsOf = indexObjects(documents, { siteOf, pagesOf });
  return {
    documents,
    files,
    unreadable: [...collected.unreadable, ...fragments.unreadable],
    removedPaths: collected.removedPaths,
    docsRoots: sites,
    labels: indexLabels(documents),
    document,
    docsRootOf: siteOf,
    siteOf,
    docnameOf,
    ...indexAnchors(includedOn, { siteOf }),
    pagesOf,
    basesOf: (path) =>
      fragments.isPage(path)
        ? [path]
        : fragments.includersOf(path).flatMap(({ page, isWhole }) => (isWhole ? page : [])),
    findDocument(site, docname) {
      const base = posix.join(site.path, docname);
      const suffix = suffixes.find((candidate) => files.hasFile(base + candidate));
      return suffix === undefined ? undefined : base + suffix;
    },
    objectsOf,
    objectNames: (path, domain, types) => objectsOf(siteOf(path)).namesOf(domain, types),
    inventoriesOf: openInventories(collected),
    findCitation: indexCitations(documents, { siteOf, pagesOf }),
    findTitled: indexTitles(documents, { siteOf, docnameOf, pagesOf }),
    targetsOf: indexTargets(includedOn),
  };
}
