import { posix } from 'node:path';
import type { Inventory } from '../../inventory/inventory.ts';
import { isPythonAddress, openPythonInventory } from '../../inventory/python/python-inventory.ts';
import { readInventory } from '../../inventory/read-inventory.ts';
import type { Collected } from '../../collect/source.ts';
import type { DocsSite } from '../docs-site.ts';
import type { Graph } from '../graph.ts';
import { remember } from '../remember.ts';

/** One entry of a site's `intersphinx_mapping`. */
export interface KnownProject {
  readonly name: string;
  readonly url: string;
  /** Undefined where it is not at hand. */
  readonly inventory?: Inventory;
  /** What is known of it all the same: all names of some types. */
  readonly excerpt?: Inventory;
  /** Why it is not, and what would change that; for people. */
  readonly lack: { readonly why: string; readonly remedy: string };
}

/** The other projects whose objects a site can name. */
export interface SiteInventories {
  readonly projects: readonly KnownProject[];
  /** False when the site's settings name projects that only running them would tell. */
  readonly isComplete: boolean;
}

type Mapping = NonNullable<DocsSite['sphinx']>['inventories'][number];

/** Where a person or a build puts the inventories of projects that are elsewhere, below the project's root. */
const cacheFolder = '.signpost/inventories';
const fileName = /^[\w-][\w.-]*$/;

function isAddress(location: string): boolean {
  return location.includes('://');
}

function cachePathOf(name: string): string | undefined {
  return fileName.test(name) ? `${cacheFolder}/${name}.inv` : undefined;
}

/** The files that an inventory may be in, the first that is there counts: those of the project, else the one kept of an address. */
function listPaths({ name, url, locations }: Mapping, sitePath: string): string[] {
  const files = locations.flatMap((location) => {
    const written = location ?? (isAddress(url) ? undefined : posix.join(url, 'objects.inv'));
    if (written === undefined || isAddress(written) || posix.isAbsolute(written)) return [];
    const path = posix.join(sitePath, written);
    return path.startsWith('../') ? [] : [path];
  });
  const cached = cachePathOf(name);
  return cached === undefined ? files : [...files, cached];
}

function addressOf(url: string): string {
  return isAddress(url) ? `${url.replace(/\/+$/, '')}/objects.inv` : posix.join(url, 'objects.inv');
}

function openOne(mapping: Mapping, sitePath: string, readBytes: Collected['readBytes']): KnownProject {
  const { name, url } = mapping;
  const paths = listPaths(mapping, sitePath);
  const advise = (path: string | undefined): string =>
    path === undefined ? `give ${url} a name in intersphinx_mapping` : `put ${addressOf(url)} at ${path}`;
  for (const path of paths) {
    const bytes = readBytes(path);
    const result = bytes === undefined ? undefined : readInventory(bytes);
    if (result === undefined) continue;
    const lack = { why: result.kind === 'malformed' ? `${path} ${result.why}` : '', remedy: advise(path) };
    return result.kind === 'inventory' ? { name, url, inventory: result.inventory, lack } : { name, url, lack };
  }
  const project = name === '' ? url : `\`${name}\``;
  const lack = { why: `the inventory of ${project} is not here`, remedy: advise(paths.at(-1)) };
  return isPythonAddress(url) ? { name, url, excerpt: openPythonInventory(), lack } : { name, url, lack };
}

/** Opens the inventories of each site when one is first asked for; nothing is ever fetched. */
export function openInventories({ readBytes }: Pick<Collected, 'readBytes'>): Graph['inventoriesOf'] {
  const opened = new Map<DocsSite, SiteInventories>();
  const read = remember((path) => ({ bytes: readBytes(path) }));
  const open = ({ path, sphinx }: DocsSite): SiteInventories => {
    const mappings = sphinx?.inventories ?? [];
    return {
      projects: mappings.map((mapping) => openOne(mapping, path, (file) => read(file).bytes)),
      isComplete: sphinx?.hasInventories !== true || mappings.length > 0,
    };
  };
  return (site) => {
    const known = opened.get(site) ?? open(site);
    opened.set(site, known);
    return known;
  };
}
