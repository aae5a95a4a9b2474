import { posix } from 'node:path';
import type { Document } from '@signpost/model';
import { remember } from './remember.ts';
import type { SphinxConfig } from '../sphinx-config/sphinx-config.ts';

/** README, CHANGES and the like are a repository's own files, in whatever folder. */
const repositoryFile = /^[A-Z_]+$/;

/** What of a document shows whether Sphinx builds it; labels and directives are asked for only where they decide. */
export type PageFacts = Pick<Document, 'path' | 'format' | 'labels' | 'directives'>;

/** Whether a document below a `conf.py` is one that Sphinx builds: the first page, one in MyST, or any RST page. */
function isPage(document: PageFacts, folder: string, { rootDocuments }: SphinxConfig): boolean {
  const { path, format } = document;
  const docname = posix.relative(folder, path).replace(/\.[^./]+$/, '');
  if (rootDocuments.includes(docname)) return true;
  return format === 'rst'
    ? !repositoryFile.test(posix.basename(docname))
    : document.labels.length + document.directives.length > 0;
}

/**
 * Of the folders that hold a `conf.py` those whose documents show that it is Sphinx's: many programs name their
 * configuration so, and Sphinx needs nothing in it. A document counts for the innermost of the folders above it.
 */
export function findSphinxFolders(
  documents: Iterable<PageFacts>,
  configs: ReadonlyMap<string, SphinxConfig>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const findConfigured = remember((folder): string | undefined => {
    if (configs.has(folder)) return folder;
    return folder === '' ? undefined : findConfigured(parentOf(folder));
  });
  for (const document of documents) {
    const folder = findConfigured(parentOf(document.path));
    const config = folder === undefined ? undefined : configs.get(folder);
    if (folder === undefined || config === undefined || found.has(folder)) continue;
    if (isPage(document, folder, config)) found.add(folder);
  }
  return found;
}

function parentOf(path: string): string {
  const parent = posix.dirname(path);
  return parent === '.' ? '' : parent;
}
