import { posix } from 'node:path';
import type { Outcome, Reference } from '@signpost/model';
import type { DocsSite } from '../docs-site.ts';
import type { Graph, Page } from '../graph.ts';
import { resolvePath } from './resolve-path.ts';

const suffix = /\.(?:rst|md|markdown)$/;
const name = /^[\w./-]+$/;

/** A docname as a `:doc:` in the document has to spell it. */
function spellDocname(graph: Graph, from: string, path: string): string {
  const folder = posix.dirname(from);
  const site = graph.siteOf(from);
  const target = posix.join(site.path, graph.docnameOf(path));
  return posix.relative(folder, target);
}

/** The document of that docname: relative to the document, else the only one of that name in the site. */
function findNamedDocument(graph: Graph, site: DocsSite, from: string, docname: string): string | undefined {
  const resolved = resolvePath(from, docname, site.path);
  if (resolved.kind === 'outside') return undefined;
  const inner = posix.relative(site.path, resolved.path);
  if (!inner.startsWith('..')) {
    const path = graph.findDocument(site, inner);
    if (path !== undefined) return path;
  }
  if (docname.includes('/')) return undefined;
  const named = ['.rst', '.md'].flatMap((end) => graph.files.filesNamed(docname + end));
  const inSite = named.filter((path) => graph.siteOf(path) === site && !site.isExcluded(path));
  return inSite.length === 1 ? inSite[0] : undefined;
}

/**
 * Finds the document that a plain link names on a Sphinx site, where only `:doc:` leads to documents. In Markdown a link
 * with a suffix is right: MyST turns it into one.
 */
export function findPlainDocument(graph: Graph, document: Page, { kind, target }: Reference): Outcome | undefined {
  const site = graph.siteOf(document.path);
  if (site.dialect !== 'sphinx' || !name.test(target) || target.endsWith('/')) return undefined;
  if (document.format === 'markdown' && (suffix.test(target) || kind === 'definition')) return undefined;
  const literal = resolvePath(document.path, target, site.path).path;
  if (!suffix.test(target) && (graph.files.hasFile(literal) || graph.files.hasFolder(literal))) return undefined;
  const path = findNamedDocument(graph, site, document.path, target.replace(suffix, ''));
  return path === undefined || graph.siteOf(path) !== site
    ? undefined
    : { kind: 'plain-document-link', docname: spellDocname(graph, document.path, path), path };
}
