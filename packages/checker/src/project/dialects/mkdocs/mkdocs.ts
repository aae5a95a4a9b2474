import { posix } from 'node:path';
import type { Document, Reference } from '@signpost/model';
import type { DocsSite } from '../../docs-site.ts';
import { createDocument } from '../../../parse/create-document.ts';
import { createFacts } from '../../../parse/markdown/facts.ts';
import { createSite } from '../create-site.ts';
import { folderOf, joinPath, pathBelow } from '../address.ts';
import type { DialectDefinition } from '../dialect.ts';
import { isRepositoryFile } from '../is-repository-file.ts';
import { nameTitles } from '../name-titles.ts';
import { compileExclusions } from './compile-exclusions.ts';
import { mapMkdocs } from './map-mkdocs.ts';
import { readMkdocsConfig, type MkdocsConfig } from './read-mkdocs-config.ts';
import { slugifyForMkdocs } from './slugify-for-mkdocs.ts';

const config = /(?:^|\/)mkdocs\.ya?ml$/;
/** An entry of the navigation that names one file: no address, pattern or folder. */
const fileEntry = /^(?![a-z][a-z\d+.-]*:|\/)[^*!]*\.\w+$/i;

function listNavReferences({ nav = [], hasPlainNav }: MkdocsConfig): Reference[] {
  return nav.flatMap(({ text, span, tag }) => {
    if (!hasPlainNav || tag !== undefined || !fileEntry.test(text)) return [];
    return { kind: 'link', name: 'nav', target: text, span, targetSpan: span };
  });
}

/** What the navigation refers to, as a document of its own. */
function readNavigation(path: string, text: string, read: MkdocsConfig): Document {
  const references = listNavReferences(read);
  return createDocument({ path, format: 'markdown' }, { ...createFacts(), references }, () => text);
}

function findIdDoubt({ hasForeignIds, idDoubt }: MkdocsConfig, { directives, text }: Document): string | undefined {
  const holes = hasForeignIds ? /\{%|\{\{|\{!/ : /\{!/;
  if (idDoubt !== undefined) return idDoubt;
  if (directives.some(({ name }) => name === ':::')) return 'mkdocstrings makes ids of its page';
  return holes.test(text) ? 'a plugin writes a part of its page' : undefined;
}

const hidden = /(?:^|\/)\./;

function openDocs(folder: string, path: string, read: MkdocsConfig): DocsSite {
  const isExcludedInside = compileExclusions(read.excluded);
  const isOutOfNav = compileExclusions(read.notInNav);
  const innerOf = (document: string): string => pathBelow(path, document) ?? '';
  const isExcluded = (document: string): boolean => isExcludedInside(innerOf(document));
  const holds = (document: string): boolean =>
    !hidden.test(innerOf(document)) && !(isRepositoryFile(document) && isExcluded(document));
  const listed = new Set((read.nav ?? []).map(({ text }) => posix.normalize(text)));
  const isInNav = (document: string): boolean => listed.has(innerOf(document)) || isOutOfNav(innerOf(document));
  return createSite('mkdocs', path, {
    holds,
    isExcluded,
    flavour: 'python',
    hasOwnReferences: read.hasOwnReferences,
    constructs: new Set(read.snippetPaths === undefined ? ['nav'] : ['nav', '--8<--']),
    findIdDoubt: (document) => findIdDoubt(read, document),
    createMap: (sources) =>
      mapMkdocs(
        { path, folder, config: read, isExcluded: (file) => !holds(file) || isExcluded(file), isInNav },
        sources,
      ),
  });
}

/** MkDocs: links in Markdown name files of the documents, everything else is an address. */
export const mkdocs: DialectDefinition = {
  id: 'mkdocs',
  name: 'MkDocs',
  isConfig: (path) => config.test(path),
  open(path, text) {
    if (!config.test(path)) return [];
    const read = readMkdocsConfig(text);
    const folder = folderOf(path);
    const site = openDocs(folder, joinPath(folder, read.docsDir), read);
    return [read.nav === undefined ? site : { ...site, navigation: readNavigation(path, text, read) }];
  },
  openFolder: (folder) => openDocs(folderOf(folder), folder, readMkdocsConfig('')),
  nameHeadings: (headings) => nameTitles(headings, slugifyForMkdocs),
  madeIds: /^__(?:tabbed|codelineno|span)/,
  ignoresCase: false,
};
