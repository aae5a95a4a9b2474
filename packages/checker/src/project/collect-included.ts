import type { Document } from '@signpost/model';
import type { Graph } from './graph.ts';
import { listIncludes } from './read-include.ts';

/** What stands on a page. */
export interface PageContent {
  /** The page's own document, then those that it includes, directly or through another. */
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
  let isComplete = true;
  for (const path of seen) {
    const found = document(path);
    if (found === undefined) {
      isComplete &&= !files.hasFile(path);
      continue;
    }
    documents.push(found);
    for (const { resolved } of listIncludes(found, page, siteOf(page))) {
      if (resolved.kind === 'inside') seen.add(resolved.path);
      else isComplete = false;
    }
  }
  return { documents, isComplete };
}
