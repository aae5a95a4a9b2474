import { posix } from 'node:path';
import type { Outcome } from '@signpost/model';
import type { DocsSite } from '../docs-site.ts';
import type { Graph, Page } from '../graph.ts';
import { generatedPages } from './resolve-docname.ts';
import { resolveAnchor } from './resolve-anchor.ts';
import { unverifiable } from './unverifiable.ts';

/** What Sphinx puts beside the pages that it always makes. */
const generatedIndex = /^(?:genindex-(?:[A-Z\d]|all)|[a-z]+-\w*index)$/i;
const generatedFolder = /^_(?:images|downloads|sources|modules)\//;
const staticFolder = '_static/';
const generatedFile =
  /^_static\/(?:[a-z_-]*(?:jquery|underscore|doctools|searchtools|language_data|documentation_options|pygments|sphinx_highlight|basic|plus|minus|file)[\w.-]*)$/;

/** An address as a page of the built site has it. */
interface Address {
  readonly page: Page;
  readonly written: string;
  readonly fragment: string | undefined;
}

/** The file of the project that Sphinx copies to a place of the built site. */
function findCopied(graph: Graph, { path: root, sphinx }: DocsSite, place: string): string | undefined {
  const { staticPaths = [], extraPaths = [] } = sphinx?.siteFiles ?? {};
  const isStatic = place.startsWith(staticFolder);
  const named = extraPaths.filter((path) => posix.basename(path) === place);
  const candidates = [
    ...extraPaths.map((folder) => posix.join(root, folder, place)),
    ...named.map((path) => posix.join(root, path)),
    ...(isStatic ? staticPaths.map((folder) => posix.join(root, folder, place.slice(staticFolder.length))) : []),
    // Themes and extensions add the usual folder, whatever `conf.py` says.
    ...(isStatic ? [posix.join(root, place)] : []),
  ];
  return candidates.find((path) => graph.files.hasFile(path));
}

/**
 * Resolves an address that stands as it is in a page which Sphinx builds: it starts at the HTML page, beside which lies nothing but
 * other pages and what Sphinx copies. Nothing where the address leaves the site, or where nobody knows.
 */
export function resolveSiteAddress(
  graph: Graph,
  site: DocsSite,
  { page, written, fragment }: Address,
): Outcome | undefined {
  if (written.startsWith('/') || written.endsWith('/')) return undefined;
  const folder = posix.relative(site.path, posix.dirname(page.path));
  const place = posix.join(folder, written);
  if (place.startsWith('..') || folder.startsWith('..')) return undefined;
  const copied = findCopied(graph, site, place);
  if (copied !== undefined) return { kind: 'ok', path: copied };
  if (generatedFolder.test(place) || generatedFile.test(place)) return unverifiable('Sphinx makes this file');
  const path = posix.join(site.path, place);
  if (place.endsWith('.html')) {
    const docname = place.slice(0, -'.html'.length);
    const document = graph.findDocument(site, docname);
    if (document !== undefined) return resolveAnchor(graph, document, fragment, true);
    const isGenerated = generatedPages.has(docname) || generatedIndex.test(docname);
    if (isGenerated || site.sphinx?.siteFiles.additionalPages.has(docname) === true) {
      return unverifiable('Sphinx makes this page');
    }
    return graph.files.hasFile(path)
      ? { kind: 'missing-on-page', path, page: page.path }
      : { kind: 'missing-file', path };
  }
  return graph.files.hasFile(path) ? { kind: 'missing-on-page', path, page: page.path } : undefined;
}
