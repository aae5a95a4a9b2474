import { posix } from 'node:path';
import type { Reference } from '@signpost/model';
import type { Page } from '../../graph.ts';
import { isOfMarkdown } from '../../is-of-markdown.ts';
import { cleanAddress, folderOf, joinAddress, joinPath, pathBelow, withoutSuffix } from '../address.ts';
import type { Found, MapSources, Place, SiteMap } from '../site-map.ts';
import type { MkdocsConfig } from './read-mkdocs-config.ts';

/** What a map of an MkDocs site is drawn from, beside its files. */
export interface MkdocsSite {
  /** The folder of the documents. */
  readonly path: string;
  /** The folder of the configuration. */
  readonly folder: string;
  readonly config: MkdocsConfig;
  /** Whether the site leaves a file out. */
  readonly isExcluded: (path: string) => boolean;
  readonly isInNav: (path: string) => boolean;
}

const pageSuffix = /\.(?:md|markdown|mdown|mkdn|mkd)$/;

/** The file that MkDocs writes for a document. */
function nameBuilt(inner: string, hasFolders: boolean): string {
  const stem = withoutSuffix(inner);
  const name = posix.basename(stem);
  if (name === 'index' || name === 'README') return joinPath(folderOf(stem), 'index.html');
  return hasFolders ? `${stem}/index.html` : `${stem}.html`;
}

function listBuilt(site: MkdocsSite, paths: readonly string[]): ReadonlyMap<string, string> {
  const built = new Map<string, string>();
  for (const path of paths) {
    const inner = pageSuffix.test(path) ? pathBelow(site.path, path) : undefined;
    if (inner === undefined || site.isExcluded(path)) continue;
    const name = nameBuilt(inner, site.config.hasFolderAddresses);
    if (!built.has(name) || withoutSuffix(inner).endsWith('index')) built.set(name, path);
  }
  return built;
}

/** A link in Markdown is looked up as a file; one in HTML, or that is no file, is left to the browser. */
function locateLink(site: MkdocsSite, { path }: Page, reference: Reference, target: string): Place[] {
  const { basePath, rootIsDocs, hasFolderAddresses } = site.config;
  const isHtml = !isOfMarkdown(reference);
  if (target.startsWith('/')) {
    const address = cleanAddress(target);
    const inner = basePath === '' ? undefined : pathBelow(basePath, `${address}/`)?.replace(/\/$/, '');
    return [
      ...(rootIsDocs && !isHtml ? [{ kind: 'file' as const, path: joinPath(site.path, address) }] : []),
      { kind: 'address', address: inner ?? address },
    ];
  }
  const own = nameBuilt(pathBelow(site.path, path) ?? path, hasFolderAddresses);
  const address = joinAddress(own, target);
  return [
    ...(isHtml ? [] : [{ kind: 'file' as const, path: joinPath(folderOf(path), target) }]),
    ...(!isHtml && pageSuffix.test(target) ? [] : [{ kind: 'address' as const, address }]),
  ];
}

function locateSnippet({ config, folder }: MkdocsSite, target: string): Place[] {
  const path = target.replace(/:[\w\d:,-]*$/, '');
  return (config.snippetPaths ?? []).map((base) => ({ kind: 'file', path: joinPath(joinPath(folder, base), path) }));
}

/** Draws the map of an MkDocs site. */
export function mapMkdocs(site: MkdocsSite, { files }: MapSources): SiteMap {
  const { config } = site;
  let drawn: ReadonlyMap<string, string> | undefined;
  let drawnMoved: ReadonlySet<string> | undefined;
  const built = (): ReadonlyMap<string, string> => (drawn ??= listBuilt(site, files.paths));
  const moved = (): ReadonlySet<string> =>
    (drawnMoved ??= new Set(config.moved.map((inner) => nameBuilt(inner, config.hasFolderAddresses))));
  const isOfSite = (path: string): boolean => pathBelow(site.path, path) !== undefined && !site.isExcluded(path);
  const listUnlisted = (): string[] =>
    config.nav === undefined || !config.hasPlainNav ? [] : [...built().values()].filter((path) => !site.isInNav(path));
  return {
    locate(page, reference, target) {
      if (reference.kind === 'include') return locateSnippet(site, target);
      if (reference.name === 'nav') return [{ kind: 'file', path: joinPath(site.path, target) }];
      return locateLink(site, page, reference, target);
    },
    serves: (path, { kind }) => kind === 'include' || isOfSite(path),
    find(address): Found | undefined {
      const folder = address.replace(/\/$/, '');
      const names = address.endsWith('/') || address === '' ? [] : [address];
      const page = [...names, joinPath(folder, 'index.html')]
        .map((name) => built().get(name))
        .find((path) => path !== undefined);
      if (page !== undefined) return { kind: 'page', path: page };
      const path = joinPath(site.path, folder);
      const isCopied =
        !address.endsWith('/') && files.hasFile(path) && !pageSuffix.test(path) && !site.isExcluded(path);
      if (isCopied) return { kind: 'page', path };
      return moved().has(joinPath(folder, 'index.html')) || moved().has(address) ? { kind: 'page' } : undefined;
    },
    addressOf(path) {
      const inner = isOfSite(path) ? pathBelow(site.path, path) : undefined;
      if (inner === undefined || config.basePath !== '') return undefined;
      const name = pageSuffix.test(path) ? nameBuilt(inner, config.hasFolderAddresses) : inner;
      return `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
    },
    findDoubt(place) {
      if (place.kind === 'address') {
        const other = config.otherBuilds.find((start) => `${place.address}/`.startsWith(start));
        if (other !== undefined) return `another build makes /${other}`;
        return config.doubt ?? config.addressDoubt;
      }
      return config.doubt;
    },
    get unlisted() {
      return listUnlisted();
    },
  };
}
