import type { Document, Project } from '@signpost/model';
import type { SiteMap } from './dialects/site-map.ts';
import type { DocsSite } from './docs-site.ts';
import type { SiteToctrees } from './index-toctrees.ts';
import type { Includer } from './read-fragments.ts';
import type { ObjectIndex } from './objects/object-index.ts';
import type { SiteInventories } from './objects/open-inventories.ts';

/** Where a reference stands: a document, or a page that includes it. */
export type Page = Pick<Document, 'path' | 'format'>;

/** What a document can refer to by a name of its own page. */
interface DocumentTargets {
  /** Whether `` `name`_ `` can name it: several things of one name cannot be named. */
  findName(name: string): 'none' | 'one' | 'several';
  /** Takes the key of a footnote, citation, substitution or label: see `keyOfLocal` and `keyOfLabel`. */
  hasDefinition(key: string): boolean;
  /** False when an included file that could not be read may hold more. */
  readonly isComplete: boolean;
  /** Whether nothing but the document itself is on the page. */
  readonly isAlone: boolean;
}

/** A text in which parts are looked for, with plain line ends. */
export interface SearchedText {
  readonly text: string;
  readonly lines: readonly string[];
}

/** The project without its links: what resolving a reference needs to know. */
export interface Graph extends Omit<Project, 'checkedDocuments' | 'learn' | 'links' | 'series' | 'settings' | 'today'> {
  /** Every site, the innermost first. */
  readonly sites: readonly DocsSite[];
  /** The map of a site; nothing where its addresses are not known. */
  mapOf(site: DocsSite): SiteMap | undefined;
  /** The innermost site that holds a path. */
  siteOf(path: string): DocsSite;
  /** Whether a link to the document may name the id; GitHub takes upper and lower case as equal. */
  hasAnchor(path: string, id: string): boolean;
  /** The only ID of a document that differs from one in letter case. */
  findAnchorIgnoringCase(path: string, id: string): string | undefined;
  /** The file of a document by its docname, relative to a site. */
  findDocument(site: DocsSite, docname: string): string | undefined;
  /** A document of the site with a section title of that normalised name, for projects in which titles are labels. */
  findTitled(site: DocsSite, name: string): string | undefined;
  /** What the documents of a site declare for roles to name. */
  objectsOf(site: DocsSite): ObjectIndex;
  /** The projects that a site can name objects of. */
  inventoriesOf(site: DocsSite): SiteInventories;
  /** The document of a site that defines a citation, by its key. */
  findCitation(site: DocsSite, key: string): string | undefined;
  /** The tables of contents of a site. */
  toctreesOf(site: DocsSite): SiteToctrees;
  /** The pages that include a document which is a page, too. */
  includersOf(path: string): readonly Includer[];
  /** The text of a file of which a part is included; undefined where it has none, or too much. */
  textOf(path: string): SearchedText | undefined;
  /** The pages from which a document's references start: itself, or those that include what is no page. */
  basesOf(path: string): readonly string[];
  /** The pages on which a document's labels and titles stand: itself, and those that include it. */
  pagesOf(path: string): readonly string[];
  /** What is defined on a document's page. */
  targetsOf(path: string): DocumentTargets;
}
