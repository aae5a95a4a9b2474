import type { Pages, SiteNavigation } from '@signpost/checker/pages';

type Documents = Pick<Pages, 'paths' | 'isDocument'>;

const likely = ['docs/source/index.rst', 'docs/index.rst', 'docs/index.md', 'doc/index.rst', 'README.md', 'README.rst'];

/** The page to start with where it has a usual name: it is known before the project is read. */
export function findLikelyHome({ isDocument }: Documents): string | undefined {
  return likely.find((path) => isDocument(path));
}

/** The page to start with: of the first site that has one, else the first of all. */
export function findHome(sites: readonly SiteNavigation[], { paths, isDocument }: Documents): string | undefined {
  return sites.find(({ home }) => home !== undefined)?.home ?? [...paths].find((path) => isDocument(path));
}
