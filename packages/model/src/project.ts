import type { Document, LocalKind, Reference } from './document.ts';

/** Which program turns the documents into pages, and therefore how links, ids and labels are read. */
export type Dialect = 'github' | 'sphinx' | 'mkdocs' | 'docusaurus' | 'vitepress' | 'starlight';

/** A folder of documents that one program builds; the project's root is the outermost one. */
export interface DocsRoot {
  /** Relative to the project's root, with `/`; `''` is the root itself. */
  readonly path: string;
  readonly dialect: Dialect;
}

/** A page of a site that no navigation of it has, though it has one. */
export interface UnlistedPage {
  readonly path: string;
  readonly dialect: Dialect;
}

/** The files of the project, documents or not; every path is relative to the root, with `/`. */
export interface FileTree {
  readonly paths: readonly string[];
  hasFile(path: string): boolean;
  /** True for the root (`''`) and for every folder that holds a file. */
  hasFolder(path: string): boolean;
  /** The names of what lies directly in a folder, files and folders. */
  entriesOf(folder: string): readonly string[];
  /** The files whose last segment is that name. */
  filesNamed(name: string): readonly string[];
  /** The path of a file or folder as it is spelled, found with upper and lower case taken as equal. */
  findIgnoringCase(path: string): string | undefined;
}

/**
 * What a reference leads to. Paths, docnames and anchors are what was looked for: resolved, decoded, relative to the
 * project's root (docnames: to the docs root). `external`, `unverifiable` and `outside-project` are not checked.
 */
export type Outcome =
  | { readonly kind: 'ok'; readonly path: string; readonly anchor?: string }
  | { readonly kind: 'external'; readonly url: string }
  | { readonly kind: 'unverifiable'; readonly why: string }
  | { readonly kind: 'outside-project'; readonly path: string }
  /** `address` where a page or file of the built site is meant, `alsoRightOn` where the target is right. */
  | { readonly kind: 'missing-file'; readonly path: string; readonly address?: string; readonly alsoRightOn?: Dialect }
  /** `isPattern` where the docname stands for all that it matches. */
  | { readonly kind: 'missing-document'; readonly docname: string; readonly isPattern?: boolean }
  | {
      readonly kind: 'missing-anchor';
      readonly path: string;
      readonly anchor: string;
      readonly alsoRightOn?: Dialect;
    }
  /** `remedy` where an inventory that is not at hand may have it. */
  | { readonly kind: 'missing-label'; readonly name: string; readonly remedy?: string }
  /** A `:ref:` without text to a label that has no title to show. */
  | { readonly kind: 'untitled-label'; readonly path: string; readonly name: string }
  /** An RST `` `name`_ `` that no target of its document has. */
  | { readonly kind: 'missing-target'; readonly name: string }
  /** A footnote, citation or substitution that its page does not define. */
  | { readonly kind: 'missing-definition'; readonly of: LocalKind; readonly name: string }
  /** A term, option, function or the like that neither the documents nor the inventories have. */
  | ({ readonly kind: 'missing-object'; readonly isQuiet: boolean } & ObjectTarget)
  /** One that the documents do not have, and that this check cannot look for elsewhere; `remedy` says what would let it. */
  | ({ readonly kind: 'unverifiable-object'; readonly why: string; readonly remedy: string } & ObjectTarget)
  /** A plain link that names a document where the site needs `:doc:`; `docname` is what the role would take. */
  | { readonly kind: 'plain-document-link'; readonly docname: string; readonly path: string };

/** What a role names by its type. `isQuiet` in an outcome: Sphinx reports it only when it is told to be nitpicky. */
export interface ObjectTarget {
  /** Empty for roles of every domain. */
  readonly domain: string;
  readonly role: string;
  /** The types of objects that the role leads to; empty for all. */
  readonly types: readonly string[];
  /** As it is looked for: without the marks that only say how it is shown. */
  readonly name: string;
  /** Only another project may have it: its name says so, or the role. */
  readonly isForeign?: boolean;
}

/** A reference with the document it stands in and what it leads to; resolved once, read by every link rule. */
export interface Link {
  readonly document: Document;
  /** The path that its relative target starts from: the document's own, or that of a page which includes the document. */
  readonly base: string;
  readonly reference: Reference;
  readonly outcome: Outcome;
}

/** A label with the document that declares it. */
export interface LabelTarget {
  readonly path: string;
  readonly name: string;
  readonly title?: string;
  readonly isUntitled?: boolean;
}

/** A document that could not be read, with the reason for people: `is not UTF-8`. */
export interface UnreadableFile {
  readonly path: string;
  readonly reason: string;
}

/** The graph that rules read: documents in path order, indexes over them, every reference resolved. */
export interface Project {
  readonly documents: readonly Document[];
  readonly files: FileTree;
  /** Files among the documents that could not be read. */
  readonly unreadable: readonly UnreadableFile[];
  /** Paths that the change under check removes, each with its new path when it was moved; found out at its first call. */
  removedPaths(): ReadonlyMap<string, string | undefined>;
  readonly docsRoots: readonly DocsRoot[];
  readonly links: readonly Link[];
  /** The pages that the navigation of their site leaves out, as far as the site says what is in it. */
  unlistedPages(): readonly UnlistedPage[];
  /** Labels of all documents by normalised name. */
  readonly labels: ReadonlyMap<string, readonly LabelTarget[]>;
  /** The names that the site of a document has for objects of a domain and some of its types (none: of all), once each. */
  objectNames(path: string, domain: string, types: readonly string[]): readonly string[];
  document(path: string): Document | undefined;
  /** The innermost docs root that holds the path. */
  docsRootOf(path: string): DocsRoot;
  /** Sphinx docname of a document: relative to its docs root, without suffix. */
  docnameOf(path: string): string;
  /** The address of a page or file on its site, from the root of the site; nothing where it has none that is known. */
  addressOf(path: string): string | undefined;
  /** The ids that a link to the document may name, in its dialect. */
  anchorsOf(path: string): ReadonlySet<string>;
}
