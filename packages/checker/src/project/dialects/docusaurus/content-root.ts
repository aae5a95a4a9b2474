import { posix } from 'node:path';
import { folderOf, joinPath, pathBelow } from '../address.ts';
import type { SiteFiles } from '../dialect.ts';
import type { ContentPlugin, DocusaurusConfig } from './read-docusaurus-config.ts';

/** A folder of documents of one version and language. */
export interface ContentRoot {
  readonly path: string;
  readonly content: ContentPlugin;
  /** What all addresses of the version begin with, without slashes around it. */
  readonly base: string;
  /** Empty for the language of the sources. */
  readonly locale: string;
  /** The folder of the sources that this one translates. */
  readonly source?: string;
}

function readVersions(text: string | undefined): string[] {
  return [...(text ?? '').matchAll(/"([^"\n]*)"/g)].map((match) => match[1] ?? '');
}

function joinBase(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('/');
}

/** The folders of each version of some documents, the current one first. */
function listVersions(folder: string, content: ContentPlugin, { textOf }: SiteFiles): ContentRoot[] {
  const { id, path, routeBase, lastVersion } = content;
  const prefix = id === 'default' ? '' : `${id}_`;
  const versions = content.kind === 'docs' ? readVersions(textOf(joinPath(folder, `${prefix}versions.json`))) : [];
  const last = lastVersion ?? versions[0] ?? 'current';
  const baseOf = (version: string, name: string): string => joinBase(routeBase, version === last ? '' : name);
  const current = { path: joinPath(folder, path), content, base: baseOf('current', 'next'), locale: '' };
  const others = versions.map((version) => ({
    path: joinPath(folder, `${prefix}versioned_docs/version-${version}`),
    content,
    base: baseOf(version, version),
    locale: '',
  }));
  return [current, ...others];
}

const translated = /^([^/]+)\/docusaurus-plugin-content-(docs|blog|pages)(?:-([^/]+))?(?:\/(current|version-[^/]+))?\//;

/** The folders that translate others. */
function listTranslations(folder: string, roots: readonly ContentRoot[], paths: readonly string[]): ContentRoot[] {
  const found = new Map<string, ContentRoot>();
  const top = joinPath(folder, 'i18n');
  for (const path of paths) {
    const inner = pathBelow(top, path);
    const match = inner === undefined ? null : translated.exec(inner);
    if (match === null) continue;
    const { 0: whole, 1: locale = '', 2: kind, 3: id = 'default', 4: version = 'current' } = match;
    const start = joinPath(top, kind === 'docs' ? whole : whole.replace(/\/(?:current|version-[^/]+)\/$/, ''));
    const source = roots.find(({ content, path: own }) => {
      const isVersion = version === 'current' || posix.basename(own) === version;
      return content.kind === kind && content.id === id && isVersion;
    });
    if (source !== undefined && !found.has(start)) {
      found.set(start, { ...source, path: start, locale, source: source.path });
    }
  }
  return [...found.values()];
}

/** The folders whose documents a Docusaurus site makes pages of; those without a file are none. */
export function listContentRoots(
  configPath: string,
  { contents }: DocusaurusConfig,
  files: SiteFiles,
): readonly ContentRoot[] {
  const folder = folderOf(configPath);
  const sources = contents.flatMap((content) => listVersions(folder, content, files));
  return [...sources, ...listTranslations(folder, sources, files.paths)];
}
