import type { DocsSite } from '../../docs-site.ts';
import { folderOf, joinPath } from '../address.ts';
import { createSite } from '../create-site.ts';
import { findComponentDoubt } from '../find-component-doubt.ts';
import type { DialectDefinition } from '../dialect.ts';
import { mapStarlight } from './map-starlight.ts';
import { slugifyForStarlight } from './slugify-for-starlight.ts';
import { isStarlight, readStarlightConfig, type StarlightConfig } from './read-starlight-config.ts';

const config = /(?:^|\/)astro\.config\.[cm]?[jt]s$/;

function openDocs(folder: string, path: string, read: StarlightConfig): DocsSite {
  return createSite('starlight', path, {
    constructs: new Set(['front matter', 'import']),
    findIdDoubt: findComponentDoubt,
    createMap: (sources) => mapStarlight({ path, folder, config: read }, sources),
  });
}

/** Starlight, documentation made by Astro: every link is an address of the built site. */
export const starlight: DialectDefinition = {
  id: 'starlight',
  name: 'Starlight',
  isConfig: (path) => config.test(path),
  open(path, text) {
    if (!config.test(path) || !isStarlight(text)) return [];
    const read = readStarlightConfig(text);
    const folder = folderOf(path);
    return [openDocs(folder, joinPath(folder, `${read.srcDir}/content/docs`), read)];
  },
  openFolder: (folder) => openDocs(folder.replace(/\/?src\/content\/docs$/, ''), folder, readStarlightConfig('')),
  nameHeadings: (headings, readText) => slugifyForStarlight(headings, readText).map((slug) => [slug]),
  madeIds: /^_top$/,
  ignoresCase: false,
};
