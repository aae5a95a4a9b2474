import type { Dialect } from '@signpost/model';
import type { DocsSite } from '../docs-site.ts';

/** What projects that do not say it give their documents. */
const usualSuffixes = ['.rst', '.md', '.markdown', '.mdx', '.txt', '.ipynb'];

/** A site of a folder: what its dialect does not say of it holds for any. */
export function createSite(dialect: Dialect, path: string, more: Partial<DocsSite> = {}): DocsSite {
  return {
    path,
    dialect,
    suffixes: usualSuffixes,
    additions: [],
    isExcluded: () => false,
    isLeftOut: () => false,
    holds: () => true,
    constructs: new Set(),
    ...more,
  };
}
