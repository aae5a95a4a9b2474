import { posix } from 'node:path';
import type { DocsSite } from '../../docs-site.ts';
import { readScriptObjects } from '../config/read-script.ts';
import { type ScriptValue, textOf } from '../config/script-value.ts';
import { readYaml } from '../config/read-yaml.ts';
import { scalarOf, valueOf } from '../config/yaml-node.ts';
import { cleanAddress, folderOf, joinPath, pathBelow } from '../address.ts';
import { createSite } from '../create-site.ts';
import { findComponentDoubt } from '../find-component-doubt.ts';
import type { DialectDefinition, SiteFiles } from '../dialect.ts';
import { slugifyForGithub } from '../github/slugify-for-github.ts';
import { nameTitles } from '../name-titles.ts';
import type { SiteMap } from '../site-map.ts';
import { type ContentRoot, listContentRoots } from './content-root.ts';
import { mapDocusaurus, partialPath } from './map-docusaurus.ts';
import { readDocusaurusConfig } from './read-docusaurus-config.ts';

const config = /(?:^|\/)docusaurus\.config\.[cm]?[jt]s$/;
const beside =
  /(?:^|\/)(?:_category_\.(?:json|ya?ml)|(?:[\w-]+_)?versions\.json|sidebars[\w.-]*\.(?:[cm]?[jt]s|json))$/i;

/** The slugs of generated indexes in a sidebar. */
function collectSlugs(value: ScriptValue, slugs: string[]): void {
  if (value.kind === 'list') for (const item of value.items) collectSlugs(item, slugs);
  if (value.kind !== 'object') return;
  const slug = textOf(value.entries.get('slug'));
  if (slug !== undefined) slugs.push(slug);
  for (const inner of value.entries.values()) collectSlugs(inner, slugs);
}

function readSlugs(path: string, text: string): string[] {
  if (!posix.basename(path).startsWith('_category_')) {
    const slugs: string[] = [];
    for (const object of readScriptObjects(text)) collectSlugs(object, slugs);
    return slugs;
  }
  return [scalarOf(valueOf(valueOf(readYaml(text), 'link'), 'slug'))].filter((slug) => slug !== undefined);
}

/** The addresses of the indexes that categories make. */
function listIndexes(folder: string, roots: readonly ContentRoot[], files: SiteFiles): string[] {
  return files.paths.flatMap((path) => {
    if (!beside.test(path) || path.endsWith('versions.json')) return [];
    const bases = roots.filter((root) => pathBelow(root.path, path) !== undefined || folderOf(path) === folder);
    const slugs = bases.length === 0 ? [] : readSlugs(path, files.textOf(path) ?? '');
    return slugs.flatMap((slug) => bases.map(({ base }) => cleanAddress(`${base}/${slug}`).replace(/\/$/, '')));
  });
}

function openRoots(configPath: string, text: string, files: SiteFiles): DocsSite[] {
  const read = readDocusaurusConfig(text);
  const folder = folderOf(configPath);
  const roots = listContentRoots(configPath, read, files);
  const site = { folder, config: read, roots, indexes: listIndexes(folder, roots, files) };
  let map: SiteMap | undefined;
  return roots.map(({ path }) =>
    createSite('docusaurus', path, {
      flavour: read.readsAllAsMdx ? 'mdx' : 'markdown',
      constructs: new Set(['import']),
      findIdDoubt: findComponentDoubt,
      isExcluded: (document) => partialPath.test(pathBelow(path, document) ?? ''),
      createMap: (sources) => (map ??= mapDocusaurus(site, sources)),
    }),
  );
}

/** Docusaurus: links with `.md` name files, all others are addresses. */
export const docusaurus: DialectDefinition = {
  id: 'docusaurus',
  name: 'Docusaurus',
  isConfig: (path) => config.test(path) || beside.test(path),
  open: (path, text, files) => (config.test(path) ? openRoots(path, text, files) : []),
  openFolder(folder, files) {
    const place = joinPath(folderOf(folder), 'docusaurus.config.js');
    const options = JSON.stringify({ path: posix.basename(folder) });
    const [site] = openRoots(place, `export default { presets: [['classic', { docs: ${options} }]], plugins }`, files);
    return site ?? createSite('docusaurus', folder);
  },
  nameHeadings(headings) {
    const ids = nameTitles(headings, slugifyForGithub);
    return headings.map(({ depth }, index) => (depth === 1 ? [] : (ids[index] ?? [])));
  },
  madeIds: /^__docusaurus/,
  ignoresCase: false,
};
