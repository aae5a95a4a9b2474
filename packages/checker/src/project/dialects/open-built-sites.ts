import type { MarkdownFlavour } from '../../collect/reading.ts';
import { isBelow } from '../../settings/is-below.ts';
import type { DocsSite } from '../docs-site.ts';
import type { SiteFiles } from './dialect.ts';
import { dialects } from './dialects.ts';

/** The sites that the configuration files of a project describe; a folder without any file is none. */
export function openBuiltSites(paths: readonly string[], texts: ReadonlyMap<string, string>): readonly DocsSite[] {
  const files: SiteFiles = { paths, textOf: (path) => texts.get(path) };
  const definitions = Object.values(dialects);
  const sites = [...texts].flatMap(([path, text]) => definitions.flatMap(({ open }) => open(path, text, files)));
  return sites.filter((site) => site.path === '' || paths.some((path) => isBelow(path, site.path)));
}

/** The flavour of the innermost of the sites that hold a path. */
export function findFlavour(sites: readonly DocsSite[], path: string): MarkdownFlavour | undefined {
  let found: DocsSite | undefined;
  for (const site of sites) {
    const isInner = site.path.length >= (found?.path.length ?? 0);
    if (isInner && isBelow(path, site.path) && site.holds(path)) found = site;
  }
  return found?.flavour;
}
