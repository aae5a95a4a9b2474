import { posix } from 'node:path';
import type { Dialect, DocsRoot, Document } from '@signpost/model';
import { formatOf } from '../collect/format-of.ts';
import type { Collected } from '../collect/source.ts';
import { createDocument } from '../parse/create-document.ts';
import { readRst } from '../parse/rst/read-rst.ts';
import { isBelow } from '../settings/is-below.ts';
import { createPageFilter } from '../sphinx-config/page-filter.ts';
import type { SphinxConfig } from '../sphinx-config/sphinx-config.ts';
import { findSphinxFolders, type PageFacts } from './find-sphinx-folders.ts';

/** A docs root with what its program's configuration says. Paths are relative to the project's root. */
export interface DocsSite extends DocsRoot {
  readonly sphinx?: SphinxConfig;
  /** How the site's documents end, in the order in which a docname tries them. */
  readonly suffixes: readonly string[];
  /** What stands on each reStructuredText page of the site beside its own text. */
  readonly additions: readonly Document[];
  /** Whether the site has cross-references of its own in the form of Markdown's, as mkdocstrings makes them. */
  readonly hasOwnReferences?: boolean;
  /** Whether the site may leave a document out of its pages. */
  isExcluded(path: string): boolean;
  /** Whether it does so in any case: what names such a document leads nowhere. */
  isLeftOut(path: string): boolean;
  /** Whether a file below its folder is the site's: a document that it cannot read is the repository's. */
  holds(path: string): boolean;
}

/** What projects that do not say it give their documents. */
const usualSuffixes = ['.rst', '.md', '.markdown', '.txt', '.ipynb'];

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

const docusaurusConfig = /^docusaurus\.config\.[cm]?[jt]s$/;
const vitepressConfig = /^config\.[cm]?[jt]s$/;

function openPlain(path: string, dialect: Dialect): DocsSite {
  const includeAll = { isExcluded: () => false, isLeftOut: () => false, holds: () => true };
  return { path, dialect, suffixes: usualSuffixes, additions: [], ...includeAll };
}

function openSphinx(path: string, sphinx: SphinxConfig, { readings }: Pick<Collected, 'readings'>): DocsSite {
  const filter = createPageFilter(path, sphinx);
  const suffixes = [...sphinx.sourceSuffixes.keys()];
  const file = posix.join(path, 'conf.py');
  const { options } = readings.ofFragment(file);
  return {
    path,
    dialect: 'sphinx',
    sphinx,
    suffixes,
    additions: sphinx.addedTexts.map((text) =>
      createDocument({ path: file, format: 'rst' }, readRst(text, options), () => text),
    ),
    isExcluded: (document) => filter.mayBeLeftOut(document),
    isLeftOut: (document) => filter.isLeftOut(document),
    holds: (document) => formatOf(document) === undefined || suffixes.some((suffix) => document.endsWith(suffix)),
  };
}

function openMkdocs(path: string, text: string): DocsSite {
  const docs = /^docs_dir:\s*['"]?([^'"#\n]+?)['"]?\s*(?:#.*)?$/m.exec(text)?.[1] ?? 'docs';
  const site = openPlain(posix.join(folderOf(path), docs).replace(/^\.$|\/$/, ''), 'mkdocs');
  return { ...site, hasOwnReferences: /^\s*-\s*['"]?(?:autorefs|mkdocstrings)\b/m.test(text) };
}

function openSite(path: string, text: string | undefined): DocsSite[] {
  if (text !== undefined) return [openMkdocs(path, text)];
  const name = posix.basename(path);
  const folder = folderOf(path);
  if (docusaurusConfig.test(name)) return [openPlain(folder, 'docusaurus')];
  const isVitepress = vitepressConfig.test(name) && posix.basename(folder) === '.vitepress';
  return isVitepress ? [openPlain(folderOf(folder), 'vitepress')] : [];
}

/** A fixed dialect for a folder, as `docs.dialect` in `signpost.yaml` asks for. */
export interface ChosenDialect {
  readonly folder: string;
  readonly dialect: Dialect;
}

/** What lies in the project says which program builds which folder; the longest path comes first. */
export function detectSites(
  documents: Iterable<PageFacts>,
  collected: Pick<Collected, 'paths' | 'siteFiles' | 'sphinxConfigs' | 'readings'>,
  chosen: readonly ChosenDialect[],
): DocsSite[] {
  const { paths, siteFiles, sphinxConfigs } = collected;
  const sites: DocsSite[] = [openPlain('', 'github')];
  for (const { folder, dialect } of chosen) sites.push(openPlain(folder, dialect));
  const isOverruled = (site: DocsSite): boolean =>
    chosen.some(({ folder, dialect }) => isBelow(site.path, folder) && dialect !== site.dialect);
  const folders = findSphinxFolders(documents, sphinxConfigs);
  const sphinx = [...sphinxConfigs].flatMap(([folder, config]) =>
    folders.has(folder) ? openSphinx(folder, config, collected) : [],
  );
  const detected = paths.flatMap((path) => openSite(path, siteFiles.get(path)));
  for (const site of [...detected, ...sphinx]) if (!isOverruled(site)) sites.push(site);
  return sites.toReversed().toSorted((a, b) => b.path.length - a.path.length);
}

/** The innermost site that holds a path. */
export function findSite(sites: readonly DocsSite[], path: string): DocsSite {
  const site = sites.find((candidate) => isBelow(path, candidate.path) && candidate.holds(path));
  if (site === undefined) throw new Error('the root is always a site');
  return site;
}
