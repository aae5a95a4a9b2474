import { posix } from 'node:path';
import type { Reference } from '@signpost/model';
import type { Page } from '../../graph.ts';
import { cleanAddress, folderOf, joinPath, pathBelow } from '../address.ts';
import { isRepositoryFile } from '../is-repository-file.ts';
import type { Found, MapSources, Place, SiteMap } from '../site-map.ts';

/** What a map of a VitePress site is drawn from, beside its files. */
export interface VitepressSite {
  /** The folder of the sources. */
  readonly path: string;
  readonly publicFolder: string;
  readonly ignored: readonly (string | RegExp)[];
  readonly doubt?: string;
  readonly isPage: (path: string) => boolean;
  /** The path of a page below the sources, as its address has it. */
  readonly rewrite: (path: string) => string;
}

/** The name of a page in VitePress' own list: its path below the sources without suffix. */
function nameOf(path: string): string {
  return path.replace(/\.md$/, '');
}

/** A target as VitePress looks it up: a suffix is cut, a folder stands for its index. */
function nameTarget(target: string): string {
  const page = target.replace(/\.(?:html|md)$/, '');
  return page === '' || page.endsWith('/') ? `${page}index` : page;
}

interface Pages {
  readonly byName: ReadonlyMap<string, string>;
  /** The folders below which a page is made for each of many values. */
  readonly madeBelow: ReadonlySet<string>;
}

function listPages(site: VitepressSite, paths: readonly string[]): Pages {
  const byName = new Map<string, string>();
  const madeBelow = new Set<string>();
  for (const path of paths) {
    const inner = path.endsWith('.md') ? pathBelow(site.path, path) : undefined;
    if (inner === undefined || !site.isPage(path)) continue;
    const hole = /\[[^\]/]+\]/.exec(inner);
    if (hole !== null) madeBelow.add(folderOf(inner.slice(0, hole.index + 1)));
    else {
      byName.set(nameOf(site.rewrite(inner)), path);
      if (!byName.has(nameOf(inner))) byName.set(nameOf(inner), path);
    }
  }
  return { byName, madeBelow };
}

function isBelowAny(folders: ReadonlySet<string>, address: string): boolean {
  if (folders.has('')) return true;
  for (let folder = folderOf(address); folder !== ''; folder = folderOf(folder)) if (folders.has(folder)) return true;
  return false;
}

/** Draws the map of a VitePress site. */
export function mapVitepress(site: VitepressSite, { files }: MapSources): SiteMap {
  let drawn: Pages | undefined;
  const pages = (): Pages => (drawn ??= listPages(site, files.paths));
  const locateLink = ({ path }: Page, target: string): Place[] => {
    if (target.startsWith('/')) return [{ kind: 'address', address: cleanAddress(target) }];
    const joined = posix.join(folderOf(path), target);
    const inner = pathBelow(site.path, joined);
    if (inner === undefined && joined !== site.path) return [{ kind: 'file', path: joined }];
    return [{ kind: 'address', address: inner ?? '' }];
  };
  const locateFile = ({ path }: Page, { kind }: Reference, target: string): Place[] => {
    const isRooted = /^\/|^@\//.test(target);
    if (!isRooted) return [{ kind: 'file', path: joinPath(folderOf(path), target) }];
    const inner = target.replace(/^@?\//, '');
    const folders = kind === 'include' ? [site.path] : [site.publicFolder, site.path];
    return folders.map((folder) => ({ kind: 'file', path: joinPath(folder, inner) }));
  };
  return {
    isForGithub: isRepositoryFile,
    locate: (page, reference, target) =>
      reference.kind === 'image' || reference.kind === 'include'
        ? locateFile(page, reference, target)
        : locateLink(page, target),
    serves: (_, { kind }) => kind === 'image' || kind === 'include',
    find(address): Found | undefined {
      const page = pages().byName.get(nameTarget(address));
      if (page !== undefined) return { kind: 'page', path: page };
      const copied = [address, `${address}.html`].map((each) => joinPath(site.publicFolder, each));
      const path = copied.find((each) => files.hasFile(each));
      return path === undefined ? undefined : { kind: 'page', path };
    },
    addressOf(path) {
      const copied = pathBelow(site.publicFolder, path);
      if (copied !== undefined) return `/${copied}`;
      const inner = path.endsWith('.md') && site.isPage(path) ? pathBelow(site.path, path) : undefined;
      return inner === undefined ? undefined : `/${nameOf(site.rewrite(inner)).replace(/(^|\/)index$/, '$1')}`;
    },
    findDoubt(place) {
      if (place.kind === 'file') return undefined;
      const target = `/${place.address}`;
      const isIgnored = site.ignored.some((one) => (typeof one === 'string' ? one === target : one.test(target)));
      if (isIgnored) return 'ignoreDeadLinks of the configuration says so';
      if (isBelowAny(pages().madeBelow, place.address)) return 'pages are made for it when the site is built';
      return site.doubt;
    },
  };
}
