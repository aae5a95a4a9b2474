import type { Document, Reference } from '@signpost/model';
import type { Graph } from './graph.ts';
import { resolvePath, type ResolvedPath } from './resolve/resolve-path.ts';
import { splitTarget } from './resolve/split-target.ts';

/** A file that a document takes into itself as reStructuredText. */
export interface Include {
  readonly resolved: ResolvedPath;
  /** Whether all of the file is taken. */
  readonly isWhole: boolean;
}

/** What tells where the files are that a page includes. */
export type IncludeContext = Pick<Graph, 'files' | 'siteOf' | 'mapOf'>;

/** Options that make the file a literal block, or text of another language. */
const foreignOptions = ['literal', 'code', 'parser'];
const partOptions = ['start-line', 'end-line', 'start-after', 'end-before'];

function takesText({ kind, name, target, options = {} }: Reference): boolean {
  return (
    kind === 'include' && name === 'include' && !target.startsWith('<') && !foreignOptions.some((key) => key in options)
  );
}

/**
 * The files that a document includes on a page of a site. Sphinx starts at the page, whatever file the directive stands in;
 * docutils alone at that file.
 */
export function listIncludes({ path, format, references }: Document, page: string, context: IncludeContext): Include[] {
  const site = context.siteOf(page);
  if (format === 'markdown' && site.constructs.size > 0) return listConstructs(references, page, context);
  const base = site.dialect === 'sphinx' ? page : path;
  return references.filter(takesText).map(({ target, options = {} }) => ({
    resolved: resolvePath(base, target, site.path),
    isWhole: !partOptions.some((key) => key in options),
  }));
}

/** Constructs that take a document's text; `<<<` takes code. */
const textConstructs: ReadonlySet<string> = new Set(['@include', '--8<--', 'import']);

function listConstructs(references: readonly Reference[], page: string, context: IncludeContext): Include[] {
  const { files, siteOf, mapOf } = context;
  const site = siteOf(page);
  const map = mapOf(site);
  return references.flatMap((reference) => {
    const { kind, name = '', target, options = {} } = reference;
    if (map === undefined || kind !== 'include' || !textConstructs.has(name) || !site.constructs.has(name)) return [];
    const places = map.locate({ path: page, format: 'markdown' }, reference, splitTarget(target).path);
    const paths = places.flatMap((place) => (place.kind === 'file' ? place.path : []));
    const path = paths.find((each) => files.hasFile(each));
    if (path === undefined) return [];
    const isWhole = !('part' in options) && !(name === '--8<--' && /:[^/]*$/.test(target));
    return { resolved: { kind: 'inside', path }, isWhole };
  });
}
