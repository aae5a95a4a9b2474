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
