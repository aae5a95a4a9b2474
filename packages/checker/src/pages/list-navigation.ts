import { posix } from 'node:path';
import type { Document } from '@signpost/model';
import type { DocsSite } from '../project/docs-site.ts';
import type { Graph } from '../project/graph.ts';
import { resolveNavigations } from '../project/resolve/resolve-navigations.ts';
import { EntryLister } from './list-entries.ts';
import { nameDocument } from './name-documents.ts';
import type { NavigationPart, PageEntry, SiteNavigation } from './page-facts.ts';

const homes = ['index', 'readme', 'README', 'Readme', 'home', 'introduction'];

function findHome(graph: Graph, site: DocsSite): Document | undefined {
  for (const name of [...(site.sphinx?.rootDocuments ?? []), ...homes]) {
    const path = graph.findDocument(site, name);
    if (path !== undefined) return graph.document(path);
  }
  return undefined;
}

function listParts(lister: EntryLister, home: Document): NavigationPart[] {
  return home.toctrees.map((toctree) => {
    const caption = toctree.options['caption'];
    return { ...(caption === undefined ? {} : { caption }), entries: lister.list(home, toctree, [home.path]) };
  });
}

interface Folder {
  readonly documents: Document[];
  readonly folders: Map<string, Folder>;
}

function emptyFolder(): Folder {
  return { documents: [], folders: new Map() };
}

function growFolders(site: DocsSite, documents: readonly Document[]): Folder {
  const root = emptyFolder();
  const start = site.path === '' ? 0 : site.path.length + 1;
  for (const document of documents) {
    const segments = document.path.slice(start).split('/').slice(0, -1);
    let folder = root;
    for (const segment of segments) {
      const next = folder.folders.get(segment) ?? emptyFolder();
      folder.folders.set(segment, next);
      folder = next;
    }
    folder.documents.push(document);
  }
  return root;
}

/** Where no table of contents says more, folders are the navigation; the home of a folder stands for it. */
function listFolder({ documents, folders }: Folder): PageEntry[] {
  const pages = documents.map((document) => ({ title: nameDocument(document), path: document.path, children: [] }));
  const below = [...folders].map(([name, folder]): PageEntry => {
    const children = listFolder(folder);
    const home = folder.documents.find(({ path }) => homes.includes(posix.basename(path, posix.extname(path))));
    return home === undefined
      ? { title: name, children }
      : { title: nameDocument(home), path: home.path, children: children.filter(({ path }) => path !== home.path) };
  });
  return [...pages, ...below];
}

function listPaths(entries: readonly PageEntry[]): string[] {
  return entries.flatMap(({ path, children }) => [...(path === undefined ? [] : [path]), ...listPaths(children)]);
}

function listConfigured(graph: Graph, site: DocsSite): NavigationPart[] {
  const links = resolveNavigations(graph).filter(({ document }) => document === site.navigation);
  const entries = links.flatMap(({ reference, outcome }): PageEntry[] => {
    const document = outcome.kind === 'ok' ? graph.document(outcome.path) : undefined;
    if (document === undefined) return [];
    return [{ title: reference.text ?? nameDocument(document), path: document.path, children: [] }];
  });
  return entries.length === 0 ? [] : [{ entries }];
}

function describeSite(graph: Graph, site: DocsSite, documents: readonly Document[]): SiteNavigation[] {
  const own = documents.filter(({ path }) => graph.siteOf(path) === site);
  const home = findHome(graph, site);
  if (own.length === 0) return [];
  const written =
    site.dialect === 'sphinx' && home !== undefined
      ? listParts(new EntryLister(graph), home)
      : listConfigured(graph, site);
  const listed = new Set([
    // A table of contents stands on the home, so the home is in none.
    ...(home === undefined || written.length === 0 ? [] : [home.path]),
    ...written.flatMap(({ entries }) => listPaths(entries)),
  ]);
  const rest = listFolder(
    growFolders(
      site,
      own.filter(({ path }) => !listed.has(path)),
    ),
  );
  const others =
    rest.length === 0
      ? []
      : [{ ...(written.length === 0 ? {} : { caption: 'In no table of contents' }), entries: rest }];
  return [{ folder: site.path, ...(home === undefined ? {} : { home: home.path }), parts: [...written, ...others] }];
}

/** The navigation of every site, those of programs first: by its tables of contents, its configuration, else its folders. */
export function listNavigation(graph: Graph): SiteNavigation[] {
  const documents = graph.documents.filter(({ path }) => graph.basesOf(path).includes(path));
  const ordered = graph.sites.toSorted((a, b) => Number(a.dialect === 'github') - Number(b.dialect === 'github'));
  return ordered.flatMap((site) => describeSite(graph, site, documents));
}
