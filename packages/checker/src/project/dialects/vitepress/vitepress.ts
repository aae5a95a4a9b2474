import { posix } from 'node:path';
import type { Heading } from '@signpost/model';
import { compileGlob } from '@signpost/model/glob';
import type { DocsSite } from '../../docs-site.ts';
import { createSite } from '../create-site.ts';
import { folderOf, joinPath, pathBelow } from '../address.ts';
import type { DialectDefinition } from '../dialect.ts';
import { isRepositoryFile } from '../is-repository-file.ts';
import { nameTitles } from '../name-titles.ts';
import { mapVitepress } from './map-vitepress.ts';
import { readVitepressConfig, type VitepressConfig } from './read-vitepress-config.ts';
import { compileRewrite } from './rewrite-path.ts';
import { slugifyForVitepress } from './slugify-for-vitepress.ts';

const config = /(?:^|\/)\.vitepress\/config(?:\/.*)?\.[cm]?[jt]s$/;
const main = /(?:^|\/)\.vitepress\/config(?:\/index)?\.[cm]?[jt]s$/;
/** What VitePress never takes for a page: it looks into no hidden folder. */
const neverPage = /(?:^|\/)(?:\.[^/]+|node_modules|dist)(?:\/|$)/;

const noConfig: VitepressConfig = {
  srcDir: '.',
  srcExclude: [],
  rewrites: new Map(),
  publicDir: 'public',
  ignored: [],
};

function createRewrite(rewrites: ReadonlyMap<string, string>): ((path: string) => string) | undefined {
  const compiled = [...rewrites].map(([from, to]) => compileRewrite(from, to));
  const known = compiled.flatMap((one) => one ?? []);
  if (known.length < compiled.length) return undefined;
  return (path) => {
    for (const rewrite of known) {
      const result = rewrite(path);
      if (result !== undefined) return result;
    }
    return path;
  };
}

function openSources(folder: string, read: VitepressConfig): DocsSite {
  const path = joinPath(folder, read.srcDir);
  const excludes = read.srcExclude.map(compileGlob);
  const isExcluded = (document: string): boolean => {
    const inner = pathBelow(path, document) ?? '';
    return excludes.some((exclude) => exclude(inner));
  };
  const rewrite = createRewrite(read.rewrites);
  const holds = (document: string): boolean =>
    !neverPage.test(pathBelow(path, document) ?? document) && !(isRepositoryFile(document) && isExcluded(document));
  const doubt = read.doubt ?? (rewrite === undefined ? 'rewrites move it in a way that cannot be read' : undefined);
  return createSite('vitepress', path, {
    holds,
    isExcluded,
    constructs: new Set(['@include', '<<<', 'front matter']),
    findIdDoubt: () => read.idDoubt,
    createMap: (sources) =>
      mapVitepress(
        {
          path,
          publicFolder: joinPath(path, read.publicDir),
          ignored: read.ignored,
          isPage: (document) => holds(document) && !isExcluded(document),
          rewrite: rewrite ?? ((document) => document),
          ...(doubt === undefined ? {} : { doubt }),
        },
        sources,
      ),
  });
}

const shortcode = /:[a-z\d_+-]+:/g;

/** VitePress' slugs see no emoji that is written by its name. */
function nameHeadings(headings: readonly Heading[]): (readonly string[])[] {
  const shown = headings.map((heading) => ({ ...heading, text: heading.text.replace(shortcode, '') }));
  return nameTitles(shown, slugifyForVitepress);
}

/** VitePress: every Markdown file of the sources is a page, and links are looked up as pages. */
export const vitepress: DialectDefinition = {
  id: 'vitepress',
  name: 'VitePress',
  isConfig: (path) => config.test(path),
  open(path, _, { paths, textOf }) {
    if (!main.test(path)) return [];
    const folder = folderOf(path.slice(0, path.lastIndexOf('.vitepress/') + '.vitepress'.length));
    const settings = joinPath(folder, '.vitepress');
    const parts = paths.filter(
      (each) => each !== path && config.test(each) && posix.dirname(each).startsWith(settings),
    );
    return [openSources(folder, readVitepressConfig([path, ...parts].flatMap((each) => textOf(each) ?? [])))];
  },
  openFolder: (folder) => openSources(folder, noConfig),
  nameHeadings,
  ignoresCase: false,
};
