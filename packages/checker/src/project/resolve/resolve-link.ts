import { posix } from 'node:path';
import { type Outcome, type Reference, isTemplate } from '@signpost/model';
import type { DocsSite } from '../docs-site.ts';
import type { Graph, Page } from '../graph.ts';
import { isOfMarkdown } from '../is-of-markdown.ts';
import { classifyReference } from './classify-reference.ts';
import { findPlainDocument } from './find-plain-document.ts';
import { findBackslashes, findOtherCase, findWithoutSuffix } from './find-other-spelling.ts';
import { findPlaceholder } from './find-placeholder.ts';
import { resolveAnchor } from './resolve-anchor.ts';
import { resolveMarkdownLink } from './resolve-markdown-link.ts';
import { resolveMystLink } from './resolve-myst-link.ts';
import { resolveOnSite } from './resolve-on-site.ts';
import { resolveOutside } from './resolve-outside.ts';
import { resolveSiteAddress } from './resolve-site-address.ts';
import { resolvePath } from './resolve-path.ts';
import { splitTarget } from './split-target.ts';
import { unverifiable } from './unverifiable.ts';

const documentSuffix = /\.(?:md|markdown|rst|mdx)$/i;
const readme = /^readme\.(?:md|markdown|rst)$/i;
const indexes = ['index.md', 'README.md', 'index.rst', 'index.mdx'];
/** What no path has: brackets are looked up first, as some routes are files of that spelling. */
const patternMark = /[[\]^*|"]/;
/** The elements of HTML whose addresses are read; what else names a link is a directive. */
const elements: ReadonlySet<string> = new Set(
  'a area img source picture video audio track iframe embed link script'.split(' '),
);

/** The files that a route of a site may be made from. */
function findRoute(graph: Graph, path: string): string | undefined {
  const page = path.replace(/\.html$/, '');
  return [
    ...['.md', '.mdx', '.rst'].map((suffix) => page + suffix),
    ...indexes.map((index) => posix.join(page, index)),
  ].find((candidate) => graph.files.hasFile(candidate));
}

/** The document that a forge shows with a folder. */
function findReadme({ files }: Graph, folder: string): string | undefined {
  const name = files.entriesOf(folder).find((entry) => readme.test(entry));
  return name === undefined ? undefined : posix.join(folder, name);
}

/** GitHub starts `/…` at the repository, a site at its own root. */
function basesOf(site: DocsSite, path: string): string[] {
  if (!path.startsWith('/') || site.dialect === 'github') return [''];
  return [site.path, ''];
}

interface Lookup {
  readonly graph: Graph;
  readonly document: Page;
  readonly reference: Reference;
  readonly site: DocsSite;
  readonly written: string;
  readonly fragment: string | undefined;
}

function lookUp({ graph, site, reference, written, fragment }: Lookup, path: string): Outcome | undefined {
  const isFile = graph.files.hasFile(path);
  if (isFile && written.endsWith('/')) return { kind: 'missing-file', path: `${path}/` };
  if (isFile) return resolveAnchor(graph, path, fragment);
  if (site.dialect !== 'github') {
    const route = findRoute(graph, path);
    if (route !== undefined) return resolveAnchor(graph, route, fragment, site.dialect === 'sphinx');
  }
  if (!graph.files.hasFolder(path)) return undefined;
  if (reference.kind === 'image') return { kind: 'missing-file', path: `${path}/` };
  return resolveAnchor(graph, findReadme(graph, path) ?? path, fragment);
}

/** What is meant by a path that no file has as it is written. */
function findSpelling({ graph, site, document, reference, written }: Lookup, path: string): Outcome | undefined {
  const base = basesOf(site, written).at(-1) ?? '';
  return (
    findOtherCase(graph, path) ??
    findBackslashes(graph, reference.target, (each) => resolvePath(document.path, each, base).path) ??
    findWithoutSuffix(graph, site, path) ??
    findPlaceholder(written)
  );
}

/** Whether a target names a file: nothing from a root, with a suffix. */
function hasSuffix(written: string): boolean {
  return !written.startsWith('/') && posix.extname(written) !== '';
}

/** What a path that no file has means for the program that builds the page. */
function judgeMissing(lookup: Lookup, path: string): Outcome {
  const { site, document, reference, written } = lookup;
  if (isTemplate(document.path)) return unverifiable('it is right where the copy of the template will lie');
  const spelling = findSpelling(lookup, path);
  if (spelling !== undefined) return spelling;
  if (patternMark.test(written)) return unverifiable('it is a pattern, not a path');
  const isRoute = site.dialect !== 'github' && !documentSuffix.test(written);
  if (isRoute && (written.startsWith('/') || written.endsWith('.html'))) {
    return unverifiable(`it is a route of the site that ${site.dialect} builds`);
  }
  const isMadeByUnknown =
    document.path.toLowerCase().endsWith('.mdx') && (!isOfMarkdown(reference) || !hasSuffix(written));
  if (isMadeByUnknown) return unverifiable('it is an address of the program that reads this MDX');
  return document.format === 'rst' && written.endsWith('/')
    ? unverifiable('it is a folder of the built site')
    : { kind: 'missing-file', path };
}

/** What only a site of Sphinx knows: its pages by their names and addresses. Nothing where others have to look. */
function resolveOnSphinx({ graph, document, reference, site, written, fragment }: Lookup): Outcome | undefined {
  const isHtml = reference.name !== undefined && elements.has(reference.name);
  if (!isHtml && document.format === 'markdown') {
    const outcome = resolveMystLink(graph, site, { page: document, reference, written, fragment });
    if (outcome !== undefined) return outcome;
  }
  const plain = isHtml ? undefined : findPlainDocument(graph, document, reference);
  if (plain !== undefined) return plain;
  if (document.format === 'markdown' && (!isHtml || !written.endsWith('.html'))) return undefined;
  return isTemplate(document.path) || patternMark.test(written)
    ? undefined
    : resolveSiteAddress(graph, site, { page: document, written, fragment });
}

/** Resolves a Markdown or HTML link or definition, or an RST link whose address stands in the text. */
export function resolveLink(graph: Graph, document: Page, reference: Reference): Outcome {
  if (reference.name === 'markdown') return resolveMarkdownLink(graph, document, reference);
  const site = graph.siteOf(document.path);
  const map = graph.mapOf(site);
  if (map !== undefined) return resolveOnSite(graph, document, reference, site, map);
  const elsewhere = classifyReference(document, reference);
  if (elsewhere !== undefined) return elsewhere;
  const { path: written, fragment } = splitTarget(reference.target);
  const lookup = { graph, document, reference, site, written, fragment };
  if (written === '') return resolveAnchor(graph, document.path, fragment);
  const known = site.dialect === 'sphinx' ? resolveOnSphinx(lookup) : undefined;
  if (known !== undefined) return known;
  const resolved = basesOf(site, written).map((base) => resolvePath(document.path, written, base));
  for (const candidate of resolved) {
    if (candidate.kind === 'outside') return resolveOutside(document, site, candidate.path);
    const outcome = lookUp(lookup, candidate.path);
    if (outcome !== undefined) return outcome;
  }
  return judgeMissing(lookup, resolved.at(-1)?.path ?? written);
}
