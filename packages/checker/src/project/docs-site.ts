import { posix } from 'node:path';
import type { Dialect, DocsRoot } from '@signpost/model';
import { compileGlob } from '@signpost/model/glob';
import type { Collected } from '../collect/source.ts';
import { isBelow } from '../settings/is-below.ts';
import { findSphinxFolders, type PageFacts } from './find-sphinx-folders.ts';
import { readSphinxConfig, type SphinxConfig } from './sphinx-config.ts';

/** A docs root with what its program's configuration says. */
export interface DocsSite extends DocsRoot {
  readonly sphinx?: SphinxConfig;
  /** Whether the site leaves a document out of its pages; takes a path relative to the project's root. */
  isExcluded(path: string): boolean;
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

const includeAll = (): boolean => false;
const docusaurusConfig = /^docusaurus\.config\.[cm]?[jt]s$/;
const vitepressConfig = /^config\.[cm]?[jt]s$/;

function openSphinx(folder: string, sphinx: SphinxConfig): DocsSite {
  const excludes = sphinx.excludePatterns.flatMap((pattern) => [compileGlob(pattern), compileGlob(`${pattern}/**`)]);
  const innerOf = (document: string): string => (folder === '' ? document : document.slice(folder.length + 1));
  return {
    path: folder,
    dialect: 'sphinx',
    sphinx,
    isExcluded: (document) => excludes.some((matches) => matches(innerOf(document))),
  };
}

function openMkdocs(path: string, text: string): DocsSite {
  const docs = /^docs_dir:\s*['"]?([^'"#\n]+?)['"]?\s*(?:#.*)?$/m.exec(text)?.[1] ?? 'docs';
  return { path: posix.join(folderOf(path), docs).replace(/^\.$|\/$/, ''), dialect: 'mkdocs', isExcluded: includeAll };
}

function openByName(path: string): DocsSite | undefined {
  const name = posix.basename(path);
  const folder = folderOf(path);
  if (docusaurusConfig.test(name)) return { path: folder, dialect: 'docusaurus', isExcluded: includeAll };
  return vitepressConfig.test(name) && posix.basename(folder) === '.vitepress'
    ? { path: folderOf(folder), dialect: 'vitepress', isExcluded: includeAll }
    : undefined;
}

function openSphinxSites(documents: Iterable<PageFacts>, siteFiles: ReadonlyMap<string, string>): DocsSite[] {
  const configs = new Map<string, SphinxConfig>();
  for (const [path, text] of siteFiles) if (path.endsWith('.py')) configs.set(folderOf(path), readSphinxConfig(text));
  const folders = findSphinxFolders(documents, configs);
  return [...configs].flatMap(([folder, sphinx]) => (folders.has(folder) ? openSphinx(folder, sphinx) : []));
}

function openSite(path: string, text: string | undefined): DocsSite | undefined {
  if (text === undefined) return openByName(path);
  return path.endsWith('.py') ? undefined : openMkdocs(path, text);
}

/** A fixed dialect for a folder, as `docs.dialect` in `signpost.yaml` asks for. */
export interface ChosenDialect {
  readonly folder: string;
  readonly dialect: Dialect;
}

/** What lies in the project says which program builds which folder; the longest path comes first. */
export function detectSites(
  documents: Iterable<PageFacts>,
  { paths, siteFiles }: Pick<Collected, 'paths' | 'siteFiles'>,
  chosen: readonly ChosenDialect[],
): DocsSite[] {
  const sites: DocsSite[] = [{ path: '', dialect: 'github', isExcluded: includeAll }];
  for (const { folder, dialect } of chosen) sites.push({ path: folder, dialect, isExcluded: includeAll });
  const isOverruled = (site: DocsSite): boolean =>
    chosen.some(({ folder, dialect }) => isBelow(site.path, folder) && dialect !== site.dialect);
  const detected = paths.flatMap((path) => openSite(path, siteFiles.get(path)) ?? []);
  for (const site of [...detected, ...openSphinxSites(documents, siteFiles)]) if (!isOverruled(site)) sites.push(site);
  return sites.toReversed().toSorted((a, b) => b.path.length - a.path.length);
}

/** The innermost site that holds a path. */
export function findSite(sites: readonly DocsSite[], path: string): DocsSite {
  const site = sites.find((candidate) => isBelow(path, candidate.path));
  if (site === undefined) throw new Error('the root is always a site');
  return site;
}
