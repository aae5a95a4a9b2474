import { posix } from 'node:path';
import type { Document } from '@signpost/model';
import { isBelow } from '../../../settings/is-below.ts';
import type { Page } from '../../graph.ts';
import { isOfMarkdown } from '../../is-of-markdown.ts';
import { joinAddress, cleanAddress, folderOf, joinPath, pathBelow } from '../address.ts';
import { fieldOf } from '../field-of.ts';
import type { Found, MapSources, Place, SiteMap } from '../site-map.ts';
import type { ContentRoot } from './content-root.ts';
import type { DocusaurusConfig } from './read-docusaurus-config.ts';
import { routeDocument } from './route-document.ts';

/** What a map of a Docusaurus site is drawn from, beside its files. */
export interface DocusaurusSite {
  /** The folder of the configuration. */
  readonly folder: string;
  readonly config: DocusaurusConfig;
  readonly roots: readonly ContentRoot[];
  /** Addresses of generated indexes, without leading slash. */
  readonly indexes: readonly string[];
}

const markdownFile = /\.mdx?$/i;
const scriptPage = /\.[jt]sx?$/;

/** Files and folders that are there to be used by others. */
export const partialPath = /(?:^|\/)(?:_|[^/]*\.test\.|__tests__\/)/;

interface Routes {
  /** By language, then by address without a slash at its end. */
  readonly byAddress: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly addressOf: ReadonlyMap<string, string>;
}

/** The innermost folder of contents that holds a path. */
function findRoot(roots: readonly ContentRoot[], path: string): ContentRoot | undefined {
  let found: ContentRoot | undefined;
  for (const root of roots) {
    if (isBelow(path, root.path) && root.path.length >= (found?.path.length ?? 0)) found = root;
  }
  return found;
}

function drawRoutes({ roots }: DocusaurusSite, { files, document }: MapSources): Routes {
  const byAddress = new Map<string, Map<string, string>>();
  const addressOf = new Map<string, string>();
  for (const path of files.paths) {
    const isScript = scriptPage.test(path);
    if (!isScript && !markdownFile.test(path)) continue;
    const root = findRoot(roots, path);
    const inner = root === undefined ? undefined : pathBelow(root.path, path);
    if (root === undefined || inner === undefined || partialPath.test(inner)) continue;
    if (isScript && root.content.kind !== 'pages') continue;
    const page: Document | undefined = document(path);
    const address = routeDocument(root, inner, { slug: fieldOf(page, 'slug'), id: fieldOf(page, 'id') });
    if (address === undefined) continue;
    addressOf.set(path, address);
    const known = byAddress.get(root.locale) ?? new Map<string, string>();
    byAddress.set(root.locale, known.set(address.replace(/\/$/, ''), path));
  }
  return { byAddress, addressOf };
}

function toFile(base: string, target: string): Place {
  return { kind: 'file', path: joinPath(base, target.replace(/^@site\//, '')) };
}

/** Where a link to a Markdown file is looked for. */
function listFolders({ folder, roots }: DocusaurusSite, path: string, target: string): string[] {
  if (target.startsWith('@site/')) return [folder];
  const root = findRoot(roots, path);
  const tops = [root?.path, root?.source, folder].filter((top) => top !== undefined);
  if (target.startsWith('/')) return tops;
  const inner = root === undefined ? undefined : pathBelow(root.path, path);
  const twin = root?.source === undefined || inner === undefined ? [] : [folderOf(joinPath(root.source, inner))];
  const own = [folderOf(path), ...twin];
  return /^\.\.?\//.test(target) ? own : [...own, ...tops];
}

/** Draws the map of a Docusaurus site. */
export function mapDocusaurus(site: DocusaurusSite, sources: MapSources): SiteMap {
  const { files } = sources;
  const { config, folder, roots } = site;
  let drawn: Routes | undefined;
  const routes = (): Routes => (drawn ??= drawRoutes(site, sources));
  const indexes = new Set(site.indexes);
  const toAddress = ({ path }: Page, target: string): Place[] => {
    const own = routes().addressOf.get(path);
    if (own === undefined && !target.startsWith('/')) return [{ kind: 'address', address: '?' }];
    return config.slashes.map((hasSlash) => {
      const base = hasSlash && own !== undefined && own !== '' ? `${own.replace(/\/$/, '')}/` : (own ?? '');
      return { kind: 'address', address: joinAddress(base, target) };
    });
  };
  const locateResource = ({ path }: Page, target: string): Place[] => {
    const base = target.startsWith('@site/') ? folder : folderOf(path);
    const twin = listFolders(site, path, './').slice(1);
    return [toFile(base, target), ...twin.map((each) => toFile(each, target))];
  };
  const isBelowBase = (address: string, name: string): boolean =>
    roots.some(({ base }) => pathBelow(joinPath(base, name), address) !== undefined);
  return {
    locate(page, reference, target) {
      const { kind } = reference;
      if (kind === 'include') return locateResource(page, target);
      const isMade = !isOfMarkdown(reference);
      if (target.startsWith('@site/')) return [toFile(folder, target)];
      if (!isMade && kind !== 'image' && markdownFile.test(target)) {
        return listFolders(site, page.path, target).map((base) => toFile(base, target));
      }
      const isFile = !isMade && !target.startsWith('/') && posix.extname(target) !== '';
      return kind === 'image' && !isMade && !target.startsWith('/')
        ? locateResource(page, target)
        : [...(isFile ? locateResource(page, target) : []), ...toAddress(page, target)];
    },
    serves(path, { kind }) {
      if (kind === 'include' || kind === 'image' || !markdownFile.test(path)) return true;
      const root = findRoot(roots, path);
      return root !== undefined && !partialPath.test(pathBelow(root.path, path) ?? '');
    },
    find(written, page): Found | undefined {
      const address = (pathBelow(config.baseUrl, written) ?? written).replace(/\/$/, '');
      const locale = findRoot(roots, page.path)?.locale ?? '';
      const { byAddress } = routes();
      const path = byAddress.get(locale)?.get(address) ?? byAddress.get('')?.get(address);
      if (path !== undefined) return { kind: 'page', path };
      if (indexes.has(address)) return { kind: 'page' };
      const copied = config.staticFolders.map((each) => joinPath(joinPath(folder, each), address));
      const file = copied
        .flatMap((each) => [each, joinPath(each, 'index.html'), `${each}.html`])
        .find((each) => files.hasFile(each));
      return file === undefined ? undefined : { kind: 'page', path: file };
    },
    addressOf(path) {
      const page = routes().addressOf.get(path);
      if (page !== undefined) return `/${page}`;
      const inner = config.staticFolders
        .map((each) => pathBelow(joinPath(folder, each), path))
        .find((each) => each !== undefined);
      return inner === undefined ? undefined : `/${inner}`;
    },
    findDoubt(place) {
      if (place.kind === 'file') return config.fileDoubt;
      if (place.address === '?') return 'the address of the page is not known';
      const address = cleanAddress(place.address).replace(/\/$/, '');
      const blogs = roots.filter(({ content }) => content.kind === 'blog');
      const isOfBlog = blogs.some(({ base, path }) => files.hasFolder(path) && (base === '' || isBelow(address, base)));
      if (isOfBlog) return 'the blog makes its addresses';
      if (isBelowBase(address, 'category') || isBelowBase(`${address}/`, 'tags'))
        return 'categories and tags make pages';
      const isVersioned = roots.some(({ content, base }) => content.hasVersionPaths && isBelow(address, base));
      return isVersioned ? 'versions have paths of their own' : config.doubt;
    },
  };
}
