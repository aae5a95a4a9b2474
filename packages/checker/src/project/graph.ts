import type { Document, Project } from '@signpost/model';
import type { DocsSite } from './docs-site.ts';

/** The project without its links: what resolving a reference needs to know. */
export interface Graph extends Omit<Project, 'links'> {
  /** The innermost site that holds a path. */
  siteOf(path: string): DocsSite;
  /** Whether a link to the document may name the id; GitHub takes upper and lower case as equal. */
  hasAnchor(path: string, id: string): boolean;
  /** The file of a document by its docname, relative to a site. */
  findDocument(site: DocsSite, docname: string): string | undefined;
  /** A document of the site with a section title of that normalised name, for projects in which titles are labels. */
  findTitled(site: DocsSite, name: string): string | undefined;
  /** Whether a document has a target of that normalised name, its own or an included file's. */
  hasTarget(document: Document, name: string): boolean;
}
