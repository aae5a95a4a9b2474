import type { Document, LocalKind, Reference } from './document.ts';
import type { Series } from './series/series.ts';
import type { SettingsFile } from './schema/settings-schema.ts';
import type { Span } from './span.ts';

/** Which program turns the documents into pages, and therefore how links, ids and labels are read. */
export type Dialect = 'github' | 'sphinx' | 'mkdocs' | 'docusaurus' | 'vitepress' | 'starlight';

/** A folder of documents that one program builds; the project's root is the outermost one. */
export interface DocsRoot {
  /** Relative to the project's root, with `/`; `''` is the root itself. */
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
  /** The path of a file or folder as it is spelled, found with upper and lower case taken as equal; nothing where two have it. */
  findIgnoringCase(path: string): string | undefined;
}

/**
 * What a reference leads to. Paths, docnames and anchors are what was looked for: resolved, decoded, relative to the
 * project's root (docnames: to the docs root). `external` and `unverifiable` are not checked.
 */
export type Outcome =
  | { readonly kind: 'ok'; readonly path: string; readonly anchor?: string }
  | { readonly kind: 'external'; readonly url: string }
  | { readonly kind: 'unverifiable'; readonly why: string }
  /** Above the project's root, or a file of one machine; `path` is what was looked for, or the address. */
  | { readonly kind: 'outside-project'; readonly path: string }
  /** What somebody writes who does not know the address yet; `isHole` where a program may fill it in. */
  | { readonly kind: 'placeholder'; readonly isHole: boolean }
  /** `address` where a page or file of the built site is meant, `alsoRightOn` where the target is right. */
  | { readonly kind: 'missing-file'; readonly path: string; readonly address?: string; readonly alsoRightOn?: Dialect }
  /** A file, folder or id that is `spelled` in other letter case; with `anchor` the path is right. */
  | { readonly kind: 'case-mismatch'; readonly path: string; readonly spelled: string; readonly anchor?: string }
  | WrongForm
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
  /** A `:ref:` without text to a label that has no title to show, a `:numref:` to what has no number, or where `conf.py` gives none. */
  | { readonly kind: 'untitled-label'; readonly path: string; readonly name: string; readonly lack?: 'numfig' }
  /** An RST `` `name`_ `` that no target of its document has, or several; the name of an anonymous one is empty. */
  | { readonly kind: 'missing-target'; readonly name: string; readonly isAmbiguous?: true }
  /** A file from which an option takes a part (`:lines:`, `:start-after:`) that is not in it. */
  | { readonly kind: 'missing-part'; readonly path: string; readonly option: string }
  /** A link that is right where the document lies and dead on a page that includes it. */
  | { readonly kind: 'missing-on-page'; readonly path: string; readonly page: string }
  /** A footnote, citation or substitution that its page does not define. */
  | { readonly kind: 'missing-definition'; readonly of: LocalKind; readonly name: string }
  /** A Markdown `[text][label]` whose label its page does not define. */
  | { readonly kind: 'undefined-label'; readonly name: string }
  /** A term, option, function or the like that neither the documents nor the inventories have. */
  | ({ readonly kind: 'missing-object'; readonly isQuiet: boolean } & ObjectTarget)
  /** One that the documents do not have, and that this check cannot look for elsewhere; `remedy` says what would let it. */
  | ({ readonly kind: 'unverifiable-object'; readonly why: string; readonly remedy: string } & ObjectTarget)
  /** A plain link that names a document where the site needs `:doc:`; `docname` is what the role would take. */
  | { readonly kind: 'plain-document-link'; readonly docname: string; readonly path: string };

/**
 * A target that names an existing file in a way which the program that shows the page does not understand: Windows' `\\`, a
 * page without its suffix, the HTML that nothing builds, Markdown's brackets in reStructuredText, or what is right in one place (`alsoRightOn`) and not in another.
 */
export interface WrongForm {
  readonly kind: 'wrong-form';
  readonly form: 'backslash' | 'without-suffix' | 'html' | 'other-place' | 'markdown';
  /** The file that is meant. */
  readonly path: string;
  /** What the target should be, when only one spelling is right; of Markdown in reStructuredText the whole link. */
  readonly spelled?: string;
  readonly alsoRightOn?: Dialect;
}

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
  readonly isSection?: true;
}

/** One of several declarations of a name that has to be the only one: `first` is the path of another. */
export interface DuplicateLabel {
  readonly path: string;
  readonly name: string;
  readonly span: Span;
  readonly first: string;
  /** The name is the text of a section title, which nobody wrote as a label. */
  readonly isTitle: boolean;
}

/** A file that a commit moved, as git sees it. */
export interface CommittedMove {
  readonly from: string;
  readonly path: string;
  /** The commit's whole id. */
  readonly commit: string;
  /** How much of the text stayed the same, in percent. */
  readonly similarity: number;
}

/** A document that could not be read, with the reason for people: `is not UTF-8`. */
export interface UnreadableFile {
  readonly path: string;
  readonly reason: string;
}

/** What the `signpost.yaml` of a folder says, as written; it holds for the files at and below the folder. */
export interface FolderSettings {
  /** Relative to the project's root, with `/`; `''` is the root itself. */
  readonly folder: string;
  readonly file: SettingsFile;
}

/** The graph that rules read: documents in path order, indexes over them, every reference resolved. */
export interface Project {
  readonly documents: readonly Document[];
  /** Those whose own content is checked: of the docs roots, and not excluded. */
  readonly checkedDocuments: readonly Document[];
  /** The paths that the change under check touches; absent where everything is checked. */
  readonly changedPaths?: ReadonlySet<string>;
  readonly files: FileTree;
  /** The settings from the outermost to the innermost, those of the root (or its default, an empty file) first. */
  readonly settings: readonly FolderSettings[];
  /** The date of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** The text of any file, a document or not; nothing where there is none, and where it is no text. */
  readText(path: string): string | undefined;
  /** Whether a file is a symbolic link to another one. */
  isLink(path: string): boolean;
  /**
   * What a rule makes of a file by its content (of a document, by its facts, too) and nothing else. It is data, and kept as facts
   * are: the next check of the same content does not compute it. `name` tells whose it is.
   */
  learn<Value>(path: string, name: string, compute: () => Value): Value;
  /** Files among the documents that could not be read. */
  readonly unreadable: readonly UnreadableFile[];
  /** Paths that the change under check removes, each with its new path when it was moved; found out at its first call. */
  removedPaths(): ReadonlyMap<string, string | undefined>;
  /** What earlier commits moved, the newest first; found out at its first call. */
  committedMoves(): readonly CommittedMove[];
  /**
   * When committed files came into the history, renames followed: a lower number is earlier. Found out at its first call; nothing outside
   * of git.
   */
  arrivals(): ReadonlyMap<string, number>;
  readonly docsRoots: readonly DocsRoot[];
  readonly links: readonly Link[];
  /** Labels that are declared again, in the order of their documents. */
  duplicateLabels(): readonly DuplicateLabel[];
  /** Folders of numbered records: decisions, requests for comments. Found at the first call. */
  series(): readonly Series[];
  /** What a document held before the change under check, where that touches it; nothing where no change is checked. */
  formerText(path: string): string | undefined;
  /** The paths of documents that are pages of a site and that neither its tables of contents nor its navigation have. */
  orphans(): readonly string[];
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
