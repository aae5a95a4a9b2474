import type { PageEntry, SiteNavigation } from '@signpost/checker/pages';
import type { NavigationEntry, NavigationSection } from '../protocol.ts';
import { toHref } from './address.ts';

function toEntry({ title, path, url, children }: PageEntry): NavigationEntry {
  const href = path === undefined ? url : toHref(path);
  return { title, ...(href === undefined ? {} : { href }), children: children.map(toEntry) };
}

/** The navigation as pages show it: each site's parts, one after the other; what has no name gets that of its folder. */
export function toSections(sites: readonly SiteNavigation[]): NavigationSection[] {
  return sites.flatMap(({ folder, parts }) =>
    parts.map(({ caption, entries }) => {
      const name = caption ?? (sites.length > 1 ? (folder === '' ? 'Repository' : folder) : undefined);
      return { ...(name === undefined ? {} : { caption: name }), entries: entries.map(toEntry) };
    }),
  );
}
