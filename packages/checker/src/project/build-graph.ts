import { posix } from 'node:path';
import type { Document, LabelTarget } from '@signpost/model';
import type { Collected } from '../collect/source.ts';
import { normalizeName } from '../parse/normalize-name.ts';
import { collectAnchors } from './anchors/collect-anchors.ts';
import { detectSites, findSite, type ChosenDialect, type DocsSite } from './docs-site.ts';
import { createFileTree } from './file-tree.ts';
import type { Graph } from './graph.ts';

/** The suffixes that Sphinx projects give their documents, in the order in which they are looked for. */
const suffixes = ['.rst', '.md', '.markdown', '.txt', '.ipynb'];

function indexLabels(documents: readonly Document[]): Map<string, LabelTarget[]> {
  const index = new Map<string, LabelTarget[]>();
  for (const { path, labels } of documents) {
    for (const { name, title } of labels) {
      const label = { path, name, ...(title === undefined ? {} : { title }) };
      const known = index.get(name);
      if (known === undefined) index.set(name, [label]);
      else known.push(label);
    }
  }
  return index;
}

function remember<Value>(compute: (path: string) => Value): (path: string) => Value {
  const known = new Map<string, Value>();
  return (path) => {
    const value = known.get(path) ?? compute(path);
    known.set(path, value);
    return value;
  };
}

function collectNames({ labels, headings }: Document): ReadonlySet<string> {
  return new Set([...labels.map(({ name }) => name), ...headings.map(({ text }) => normalizeName(text))]);
}

/** The documents that a document includes, as far as they are documents of the project, and theirs. */
function* walkIncludes(graph: Pick<Graph, 'document'>, document: Document): Generator<Document> {
  const seen = new Set([document.path]);
  const waiting = [document];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    yield current;
    for (const { kind, target } of current.references) {
      const path = posix.join(posix.dirname(current.path), target);
      const included = kind === 'include' && !seen.has(path) ? graph.document(path) : undefined;
      if (included === undefined) continue;
      seen.add(path);
      waiting.push(included);
    }
  }
}

/** Titles of a site's documents, by themselves and after their docname, as `autosectionlabel` names them. */
function indexTitles(documents: readonly Document[], site: DocsSite): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const { path, headings } of documents) {
    const docname = docnameOf(path, site).toLowerCase();
    for (const { text } of headings) {
      index.set(normalizeName(text), path);
      index.set(`${docname}:${normalizeName(text)}`, path);
    }
  }
  return index;
}

function docnameOf(path: string, site: DocsSite): string {
  const suffix = suffixes.find((known) => path.endsWith(known)) ?? '';
  return path.slice(site.path === '' ? 0 : site.path.length + 1, path.length - suffix.length);
}

/** Builds every index over the documents; nothing is resolved yet. */
export function buildGraph(
  documents: readonly Document[],
  collected: Collected,
  chosen: readonly ChosenDialect[],
): Graph {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const files = createFileTree(collected.paths);
  const sites = detectSites(collected.paths, collected.siteFiles, chosen);
  const siteOfFolder = remember((folder) => findSite(sites, folder));
  const siteOf = (path: string): DocsSite => siteOfFolder(posix.dirname(path) === '.' ? '' : posix.dirname(path));
  const document = (path: string): Document | undefined => byPath.get(path);
  const namesOf = remember((path) => {
    const found = document(path);
    return found === undefined ? new Set<string>() : collectNames(found);
  });
  const anchorsOf = remember((path) => {
    const found = document(path);
    return found === undefined ? new Set<string>() : collectAnchors(found, siteOf(path).dialect);
  });
  const lowerAnchorsOf = remember((path) => new Set([...anchorsOf(path)].map((anchor) => anchor.toLowerCase())));
  const titlesOf = remember((sitePath) => {
    const site = findSite(sites, sitePath);
    return indexTitles(
      documents.filter(({ path }) => siteOf(path) === site),
      site,
    );
  });
  const ignoresCase = (path: string): boolean => ['github', 'sphinx'].includes(siteOf(path).dialect);
  return {
    documents,
    files,
    unreadable: collected.unreadable,
    removedPaths: collected.removedPaths,
    docsRoots: sites,
    labels: indexLabels(documents),
    document,
    docsRootOf: siteOf,
    siteOf,
    docnameOf: (path) => docnameOf(path, siteOf(path)),
    anchorsOf,
    hasAnchor: (path, id) =>
      anchorsOf(path).has(id) || (ignoresCase(path) && lowerAnchorsOf(path).has(id.toLowerCase())),
    findDocument(site, docname) {
      const base = posix.join(site.path, docname);
      const suffix = suffixes.find((candidate) => files.hasFile(base + candidate));
      return suffix === undefined ? undefined : base + suffix;
    },
    findTitled: (site, name) => titlesOf(site.path).get(name),
    hasTarget(from, name) {
      for (const source of walkIncludes({ document }, from)) if (namesOf(source.path).has(name)) return true;
      return false;
    },
  };
}
