import { posix } from 'node:path';
import type { Outcome, Reference } from '@signpost/model';
import type { DocsSite } from '../docs-site.ts';
import type { Graph, Page } from '../graph.ts';
import { isTemplate } from '../is-template.ts';
import { classifyTarget } from './classify-target.ts';
import { findPlainDocument } from './find-plain-document.ts';
import { resolveAnchor } from './resolve-anchor.ts';
import { resolveOnSite } from './resolve-on-site.ts';
import { resolvePath } from './resolve-path.ts';
import { splitTarget } from './split-target.ts';
import { unverifiable } from './unverifiable.ts';

const documentSuffix = /\.(?:md|markdown|rst|mdx)$/i;
const indexes = ['index.md', 'README.md', 'index.rst', 'index.mdx'];
/** What no path has: brackets are looked up first, as some routes are files of that spelling. */
const patternMark = /[[\]^*|"]/;

/** The files that a route of a site may be made from. */
function findRoute(graph: Graph, path: string): string | undefined {
  const page = path.replace(/\.html$/, '');
  return [
    ...['.md', '.mdx', '.rst'].map((suffix) => page + suffix),
    ...indexes.map((index) => posix.join(page, index)),
  ].find((candidate) => graph.files.hasFile(candidate));
}

/** GitHub starts `/…` at the repository, a site at its own root. */
function basesOf(site: DocsSite, path: string): string[] {
  if (!path.startsWith('/') || site.dialect === 'github') return [''];
  return [site.path, ''];
}

interface Lookup {
  readonly graph: Graph;
  readonly document: Page;
  readonly site: DocsSite;
  readonly written: string;
  readonly fragment: string | undefined;
  readonly isHtml: boolean;
}

function lookUp({ graph, site, written, fragment }: Lookup, path: string): Outcome | undefined {
  const isFile = graph.files.hasFile(path);
  if (isFile && written.endsWith('/')) return { kind: 'missing-file', path: `${path}/` };
  if (isFile) return resolveAnchor(graph, path, fragment);
  if (site.dialect !== 'github') {
    const route = findRoute(graph, path);
    if (route !== undefined) return resolveAnchor(graph, route, fragment);
  }
  return graph.files.hasFolder(path) ? { kind: 'ok', path } : undefined;
}

/** Whether a target names a file: nothing from a root, with a suffix. */
function hasSuffix(written: string): boolean {
  return !written.startsWith('/') && posix.extname(written) !== '';
}

/** What a path that no file has means for the program that builds the page. */
function judgeMissing({ site, document, written, isHtml }: Lookup, path: string): Outcome {
  if (isTemplate(document.path)) return unverifiable('it is right where the copy of the template will lie');
  if (patternMark.test(written)) return unverifiable('it is a pattern, not a path');
  const isRoute = site.dialect !== 'github' && !documentSuffix.test(written);
  if (isRoute && (written.startsWith('/') || written.endsWith('.html'))) {
    return unverifiable(`it is a route of the site that ${site.dialect} builds`);
  }
  const isMadeByUnknown = document.path.toLowerCase().endsWith('.mdx') && (isHtml || !hasSuffix(written));
  if (isMadeByUnknown) return unverifiable('it is an address of the program that reads this MDX');
  return document.format === 'rst' && written.endsWith('/')
    ? unverifiable('it is a folder of the built site')
    : { kind: 'missing-file', path };
}

/** Resolves a Markdown or HTML link or definition, or an RST link whose address stands in the text. */
export function resolveLink(graph: Graph, document: Page, reference: Reference): Outcome {
  const site = graph.siteOf(document.path);
  const map = graph.mapOf(site);
  if (map !== undefined) return resolveOnSite(graph, document, reference, site, map);
  const known = classifyTarget(reference.target);
  if (known !== undefined) return known;
  const { path: written, fragment } = splitTarget(reference.target);
  const lookup = { graph, document, site, written, fragment, isHtml: reference.name !== undefined };
  if (written === '') return resolveAnchor(graph, document.path, fragment);
  const plain = findPlainDocument(graph, document, reference);
  if (plain !== undefined) return plain;
  if (site.dialect === 'sphinx' && graph.labels.has(written.toLowerCase())) return { kind: 'ok', path: document.path };
  const resolved = basesOf(site, written).map((base) => resolvePath(document.path, written, base));
  for (const candidate of resolved) {
    if (candidate.kind === 'outside') return { kind: 'outside-project', path: candidate.path };
    const outcome = lookUp(lookup, candidate.path);
    if (outcome !== undefined) return outcome;
  }
  return judgeMissing(lookup, resolved.at(-1)?.path ?? written);
}
