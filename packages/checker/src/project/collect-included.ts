import type { Document } from '@signpost/model';
import type { Graph } from './graph.ts';
import { listIncludes } from './read-include.ts';

/** What stands on a page. */
export interface PageContent {
  /** What its site adds to it, its own document, then those that they include, directly or through another. */
  readonly documents: readonly Document[];
  /** False when a file that it includes could not be read. */
  readonly isComplete: boolean;
}

/** Follows the includes of one page; a file that does not exist adds nothing to it. */
export function collectIncluded(
  page: string,
  { document, files, siteOf }: Pick<Graph, 'document' | 'files' | 'siteOf'>,
): PageContent {
  const seen = new Set([page]);
  const documents: Document[] = [];
  const site = siteOf(page);
  let isComplete = true;
  const add = (found: Document): void => {
    documents.push(found);
    for (const { resolved } of listIncludes(found, page, site)) {
      if (resolved.kind === 'inside') seen.add(resolved.path);
      else isComplete = false;
    }
  };
  if (document(page)?.format === 'rst') for (const addition of site.additions) add(addition);
  for (const path of seen) {
    const found = document(path);
    if (found !== undefined) add(found);
    else isComplete &&= !files.hasFile(path);
  }
  return { documents, isComplete };
}
