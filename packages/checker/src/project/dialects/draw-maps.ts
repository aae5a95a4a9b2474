import type { DocsSite } from '../docs-site.ts';
import type { MapSources, SiteMap } from './site-map.ts';

/** Gives each site its map, drawn when it is first asked for. */
export function drawMaps(sources: MapSources): (site: DocsSite) => SiteMap | undefined {
  const maps = new Map<DocsSite, SiteMap>();
  return (site) => {
    const map = maps.get(site) ?? site.createMap?.(sources);
    if (map !== undefined) maps.set(site, map);
    return map;
  };
}

/** The address of a file on the innermost site that has one for it: what a site copies may lie beside its documents. */
export function findAddress(
  sites: readonly DocsSite[],
  mapOf: (site: DocsSite) => SiteMap | undefined,
  path: string,
): string | undefined {
  for (const site of sites) {
    const address = mapOf(site)?.addressOf(path);
    if (address !== undefined) return address;
  }
  return undefined;
}
