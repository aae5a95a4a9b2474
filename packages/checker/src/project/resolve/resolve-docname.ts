import { posix } from 'node:path';
import type { Outcome, Reference } from '@signpost/model';
import { compileSphinxGlob } from '../../sphinx-config/compile-sphinx-glob.ts';
import type { DocsSite } from '../docs-site.ts';
import type { Graph, Page } from '../graph.ts';
import { classifyTarget, isHole } from './classify-target.ts';
import { unverifiable } from './unverifiable.ts';

/** The pages that Sphinx makes. */
export const generatedPages: ReadonlySet<string> = new Set(['genindex', 'modindex', 'py-modindex', 'search']);

/** A docname relative to the site, above whose root there is nothing: `..` leads no further. */
function absoluteDocname(site: DocsSite, from: string, written: string): string {
  const folder = posix.relative(site.path, posix.dirname(from));
  return posix.join('/', written.startsWith('/') ? '' : folder, written).replace(/^\/|\/$/g, '');
}

/** The name that a toctree's entry stands for: Sphinx takes the first of its suffixes off. */
function withoutSuffix(name: string, { suffixes }: DocsSite): string {
  const suffix = suffixes.find((candidate) => name.endsWith(candidate));
  return suffix === undefined ? name : name.slice(0, -suffix.length);
}

function resolve(graph: Graph, site: DocsSite, docname: string): Outcome {
  const path = graph.findDocument(site, docname);
  return path === undefined ? { kind: 'missing-document', docname } : { kind: 'ok', path };
}

/** Resolves `:doc:`; a suffix is part of the name, as it is for Sphinx. */
export function resolveDocRole(graph: Graph, document: Page, { target }: Reference): Outcome {
  const site = graph.siteOf(document.path);
  if (site.dialect !== 'sphinx') return unverifiable('no conf.py above it says where documents are');
  if (isHole(target)) return unverifiable('it has a placeholder');
  return resolve(graph, site, absoluteDocname(site, document.path, target));
}

/** Resolves one entry of a toctree, which may keep its suffix, be an address, `self` or (in a glob) a pattern. */
export function resolveToctreeEntry(graph: Graph, document: Page, entry: Reference, isGlob: boolean): Outcome {
  const site = graph.siteOf(document.path);
  if (site.dialect !== 'sphinx') return unverifiable('no conf.py above it says where documents are');
  if (entry.target === 'self') return { kind: 'ok', path: document.path };
  if (generatedPages.has(entry.target)) return unverifiable('Sphinx makes this page');
  const known = classifyTarget(entry.target);
  if (known !== undefined) return known;
  const docname = absoluteDocname(site, document.path, withoutSuffix(entry.target, site));
  if (!isGlob || !/[*?[]/.test(docname)) return resolve(graph, site, docname);
  const matches = compileSphinxGlob(docname);
  const path = graph.documents.find(
    ({ path: candidate }) =>
      graph.siteOf(candidate) === site && !site.isLeftOut(candidate) && matches(graph.docnameOf(candidate)),
  )?.path;
  return path === undefined ? { kind: 'missing-document', docname, isPattern: true } : { kind: 'ok', path };
}
