import type { Document, FileTree, Reference } from '@signpost/model';
import type { Page } from '../graph.ts';

/** What a target may mean on a site; the first that is there counts. */
export type Place =
  /** A file, by its path relative to the project's root. */
  | { readonly kind: 'file'; readonly path: string }
  /** A page or a file of the built site, by its address without the leading `/`. */
  | { readonly kind: 'address'; readonly address: string };

/** What stands at an address. */
export type Found =
  /** A document, or a file that is copied; without a path it is made from no file that can be read. */
  { readonly kind: 'page'; readonly path?: string };

/** Where the pages of a built site are, and what targets on them mean. */
export interface SiteMap {
  /** The places that a target of a page may name, percent-decoded and without query and fragment. */
  readonly locate: (page: Page, reference: Reference, target: string) => readonly Place[];
  /** Whether a link to a file that exists leads to it on the site. */
  readonly serves: (path: string, reference: Reference) => boolean;
  /** What stands at an address that a page names. */
  readonly find: (address: string, page: Page) => Found | undefined;
  /** The address of a page or a copied file, from the root of the site. */
  readonly addressOf: (path: string) => string | undefined;
  /** Why a place that is not there may be made when the site is built. */
  readonly findDoubt: (place: Place) => string | undefined;
  /** Whether a page is there for those who read it on GitHub: what is right there is right. */
  readonly isForGithub?: (path: string) => boolean;
  /** The documents that the site shows, and no navigation of it has. */
  readonly unlisted?: readonly string[];
}

/** What a map is drawn from. */
export interface MapSources {
  readonly files: FileTree;
  readonly document: (path: string) => Document | undefined;
}
