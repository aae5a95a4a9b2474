import type { Document, Reference } from '@signpost/model';
import type { DocsSite } from './docs-site.ts';
import { resolvePath, type ResolvedPath } from './resolve/resolve-path.ts';

/** A file that a document takes into itself as reStructuredText. */
export interface Include {
  readonly resolved: ResolvedPath;
  /** Whether all of the file is taken. */
  readonly isWhole: boolean;
}

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
export function listIncludes({ path, references }: Document, page: string, site: DocsSite): Include[] {
  const base = site.dialect === 'sphinx' ? page : path;
  return references.filter(takesText).map(({ target, options = {} }) => ({
    resolved: resolvePath(base, target, site.path),
    isWhole: !partOptions.some((key) => key in options),
  }));
}
