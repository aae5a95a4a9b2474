import type { Document } from '@signpost/model';
import type { Graph } from './graph.ts';
import { type IncludeContext, listIncludes } from './read-include.ts';

/** What stands on a page. */
export interface PageContent {
  /** Its own document, then those that it or an addition includes, directly or through another. */
  readonly documents: readonly Document[];
  /** What its site adds to it. */
  readonly additions: readonly Document[];
  /** False when a file that it includes could not be read. */
  readonly isComplete: boolean;
}

/** Follows the includes of one page; a file that does not exist adds nothing to it. */
export function collectIncluded(page: string, context: Pick<Graph, 'document'> & IncludeContext): PageContent {
  const { document, files, siteOf } = context;
  const seen = new Set([page]);
  const documents: Document[] = [];
  const site = siteOf(page);
  let isComplete = true;
  const additions = document(page)?.format === 'rst' ? site.additions : [];
  const follow = (found: Document): void => {
    for (const { resolved } of listIncludes(found, page, context)) {
      if (resolved.kind === 'inside') seen.add(resolved.path);
      else isComplete = false;
    }
  };
  for (const addition of additions) follow(addition);
  for (const path of seen) {
    const found = document(path);
    if (found === undefined) {
      isComplete &&= !files.hasFile(path);
      continue;
    }
    documents.push(found);
    follow(found);
  }
  return { documents, additions, isComplete };
}
