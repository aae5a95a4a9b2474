import { posix } from 'node:path';
import type { Outcome, Reference } from '@signpost/model';
import type { DocsSite } from '../docs-site.ts';
import type { Graph, Page } from '../graph.ts';
import type { RoleName } from '../objects/role-name.ts';
import { resolveAnchor } from './resolve-anchor.ts';
import { findAnything } from './resolve-any.ts';
import { resolveObject } from './resolve-object.ts';
import { resolvePath } from './resolve-path.ts';

const anyRole: RoleName = { domain: '', role: 'any', types: [], isExternal: false };
/** What may be the name of an object in code, and what is that of a file. */
const dottedName = /^[A-Za-z_]\w*(?:\.\w+)+$/;
const fileName =
  /\.(?:md|rst|txt|html?|py|ipynb|png|svg|jpe?g|gif|webp|pdf|json|ya?ml|toml|cfg|ini|csv|zip|sh|js|ts|css|c|h|cpp)$/i;

/** A link of a page in Markdown, in its parts. */
interface MystLink {
  readonly page: Page;
  readonly reference: Reference;
  readonly written: string;
  readonly fragment: string | undefined;
}

/** A file that is there: Sphinx builds it as a page, or copies it, unless it is a document of somebody else. */
function judgeFile(graph: Graph, site: DocsSite, { page, fragment }: MystLink, path: string): Outcome {
  const isDocument = site.suffixes.some((suffix) => path.endsWith(suffix));
  const isPage = graph.siteOf(path) === site && !site.isLeftOut(path);
  return isDocument && !isPage
    ? { kind: 'missing-on-page', path, page: page.path }
    : resolveAnchor(graph, path, fragment);
}

/**
 * Resolves a link that MyST reads on a page of a Sphinx site: a document, a file, a label or an object, in that order. Nothing
 * where it is none of them.
 */
export function resolveMystLink(graph: Graph, site: DocsSite, link: MystLink): Outcome | undefined {
  const { page, reference, written, fragment } = link;
  if (written.startsWith('/') || site.isLeftOut(page.path)) return undefined;
  const resolved = resolvePath(page.path, written, site.path);
  if (resolved.kind === 'outside') return undefined;
  const { path } = resolved;
  if (graph.files.hasFile(path) && !written.endsWith('/')) return judgeFile(graph, site, link, path);
  const docname = posix.relative(site.path, path);
  const document = written.endsWith('/') || docname.startsWith('..') ? undefined : graph.findDocument(site, docname);
  if (document !== undefined) return resolveAnchor(graph, document, fragment);
  const named = findAnything(graph, page, { ...reference, target: written });
  if (named !== undefined) return named;
  const foreign =
    dottedName.test(written) && !fileName.test(written)
      ? resolveObject(graph, page, { ...reference, target: written }, anyRole)
      : undefined;
  if (foreign?.kind === 'external' || foreign?.kind === 'unverifiable-object') return foreign;
  if (graph.files.hasFolder(path)) return { kind: 'missing-on-page', path, page: page.path };
  return written.endsWith('.html') ? { kind: 'missing-file', path } : undefined;
}
