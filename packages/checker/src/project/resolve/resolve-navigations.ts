import type { Link } from '@signpost/model';
import type { Graph } from '../graph.ts';
import { resolveOnSite } from './resolve-on-site.ts';

/** Resolves what the configuration of each site names: the pages of its navigation. */
export function resolveNavigations(graph: Graph): Link[] {
  return graph.sites.flatMap((site) => {
    const map = graph.mapOf(site);
    const document = site.navigation;
    if (document === undefined || map === undefined) return [];
    return document.references.map((reference) => {
      const outcome = resolveOnSite(graph, document, reference, site, map);
      return { document, base: document.path, reference, outcome };
    });
  });
}
