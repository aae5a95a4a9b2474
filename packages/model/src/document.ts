import type { Span } from './span.ts';

export type DocumentFormat = 'markdown' | 'rst';

/** A section title. `ids` are the explicit or docutils ids; ids that a dialect derives from the text are the project's. */
export interface Heading {
  /** Text without markup, as slugs and labels see it. */
  readonly text: string;
  /** The text as written, where markup makes it another. */
  readonly source?: string;
  /** 1 for the document's title. */
  readonly depth: number;
  readonly ids: readonly string[];
  readonly span: Span;
}

/** A place that a link may name by id: HTML `id` or `name`, an inline target, `{#id}`. */
export interface Anchor {
  readonly id: string;
  readonly span: Span;
}

/** An explicit target (`.. _name:`, MyST `(name)=`). `url` is set when it only names an address. */
export interface Label {
  /** Normalised as docutils does: lower case, white space folded. */
  readonly name: string;
  /** Title of the section or figure that follows; a label without one needs an explicit link text. */
  readonly title?: string;
  /** True where what follows is known to have no title. */
  readonly isUntitled?: boolean;
  /** Set where a section title follows: it has a number only where a table of contents numbers it. */
  readonly isSection?: true;
  readonly url?: string;
  readonly span: Span;
}

/** What a document defines for itself alone: a footnote (`[1]`, `[^1]`), a citation (`[CIT2002]`), a substitution (`|name|`). */
export type LocalKind = 'footnote' | 'citation' | 'substitution';

/** One local definition. A footnote that is numbered by a counter has the name `#`, one that gets a symbol `*`. */
export interface LocalDefinition {
  readonly kind: LocalKind;
  /** Normalised as docutils does for that kind; the case of a substitution's name is kept. */
  readonly name: string;
  readonly span: Span;
}

/**
 * Something that a role leads to by its type: a glossary's term, a command's option, an environment variable, a function.
 * Domains and types are Sphinx's: `std` `term`, `std` `option`, `py` `function`.
 */
export interface DeclaredObject {
  readonly domain: string;
  readonly type: string;
  /** The full name, as an inventory would list it: `module.Class.method`, `program.--flag`. */
  readonly name: string;
  readonly span: Span;
}

/**
 * How a document refers to something else.
 * `link`, `image` and `definition` name a URL or a path; `role` is interpreted text (`:doc:`, `{ref}`); `named` is an RST
 * `` `name`_ ``; `undefined` is a Markdown `[text][label]` without a definition of the label in its text;
 * `toctree` is one entry; `include` is the path of an include or literalinclude; the kinds of local definitions refer to one
 * of those.
 */
export type ReferenceKind =
  | 'link'
  | 'image'
  | 'definition'
  | 'undefined'
  | 'role'
  | 'named'
  | 'toctree'
  | 'include'
  | LocalKind;

/** One reference as written; nothing is resolved yet. */
export interface Reference {
  readonly kind: ReferenceKind;
  /**
   * The role of a `role`, the directive of an `include` or RST `image`, the element of raw HTML; of a `named` the normalised
   * name, empty for one that leads to the next anonymous target, where there is none; `markdown` for Markdown in RST.
   */
  readonly name?: string;
  /** The label of a Markdown `definition`, as its text compares labels. */
  readonly label?: string;
  /** The target as written, escapes and entities decoded, query and fragment kept. */
  readonly target: string;
  /** The text that readers see, when the source gives one. */
  readonly text?: string;
  /** The options of an `include`. */
  readonly options?: Readonly<Record<string, string>>;
  /** What a role's name may be a part of where it stands, innermost first: `module.Class.`, `module.`. */
  readonly scopes?: readonly string[];
  /** The domain of a role without one, where the document says which. */
  readonly domain?: string;
  /** The whole construct. */
  readonly span: Span;
  /** The target inside it: what a fix replaces. */
  readonly targetSpan: Span;
}

/** A toctree directive; its entries also stand in the document's references. */
export interface Toctree {
  readonly options: Readonly<Record<string, string>>;
  readonly entries: readonly Reference[];
  readonly span: Span;
}

/** A directive as written, for indexes and for `inspect`. */
export interface Directive {
  readonly name: string;
  readonly argument: string;
  readonly span: Span;
}

/** A literal or fenced block; `contentSpan` covers its lines without fence or directive line. */
export interface CodeBlock {
  readonly language: string;
  readonly span: Span;
  readonly contentSpan: Span;
}

/** A table of any syntax. */
export interface Table {
  readonly span: Span;
}

/** What content is: an `item` is the text of a list item without the lists in it. */
export type BlockKind = 'paragraph' | 'item' | 'table' | 'code';

/** A piece of content as the words that readers see, so that the same text in another markup has the same words. */
export interface Block {
  readonly kind: BlockKind;
  /** A long block is cut: the how-manieth of its parts this is, from 0. */
  readonly part: number;
  readonly span: Span;
  /** A number for each word, without upper case and punctuation; equal words have equal numbers. */
  readonly words: Uint32Array;
}

/** One line of the front matter that says something of the page: its `slug`, its `id`, whether it is a `draft`. */
export interface PageField {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

/** What the parser itself could not read; rules tell of it, by its `code`. Never an exception. */
export interface ParseProblem {
  /** What kind of problem it is, where a rule tells of it. */
  readonly code?: string;
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly span: Span;
}

/** One name in a suppression: a rule, a group, or what its author took for one. */
export interface SuppressedName {
  readonly name: string;
  readonly span: Span;
}

/** A comment to the checker: `signpost-disable-next-line broken-link -- reason`. What it means is decided with the findings. */
export interface Suppression {
  /** What follows `signpost-`, as written. */
  readonly keyword: string;
  /** None stands for every rule. */
  readonly names: readonly SuppressedName[];
  readonly reason?: string;
  /** True for `{/* … *\/}`, which is a comment only where the page is MDX. */
  readonly isExpression?: true;
  /** The whole comment. */
  readonly span: Span;
}

/** A comment that waits for a person's words: `FILL: where people get a key`. */
export interface Placeholder {
  /** What is to be written there. */
  readonly text: string;
  /** True for `{/* … *\/}`, which is a comment only where the page is MDX. */
  readonly isExpression?: true;
  /** The whole comment. */
  readonly span: Span;
}

/** What a text alone says, wherever it lies: one shape for Markdown, MyST and reStructuredText. */
export interface DocumentFacts {
  readonly headings: readonly Heading[];
  readonly anchors: readonly Anchor[];
  readonly labels: readonly Label[];
  readonly definitions: readonly LocalDefinition[];
  readonly objects: readonly DeclaredObject[];
  /** Domains of which it declares objects whose names could not be read. */
  readonly uncertainDomains: readonly string[];
  readonly references: readonly Reference[];
  readonly toctrees: readonly Toctree[];
  readonly directives: readonly Directive[];
  readonly code: readonly CodeBlock[];
  readonly tables: readonly Table[];
  /** What can be repeated elsewhere; blocks of few words are not among them. */
  readonly blocks: readonly Block[];
  /** What the front matter says of the page. */
  readonly fields: readonly PageField[];
  readonly problems: readonly ParseProblem[];
  /** Comments that begin with `signpost-`, in their order. */
  readonly suppressions: readonly Suppression[];
  /** Comments that begin with `FILL:`, in their order. */
  readonly placeholders: readonly Placeholder[];
  /** It says itself that no table of contents has it: `:orphan:`, or `orphan` in its front matter. */
  readonly isOrphan: boolean;
  /** A text that is not read joins its own, so that it may define or use what stands here. */
  readonly holdsUnreadText: boolean;
}

/** What the checker knows of one file. */
export interface Document extends DocumentFacts {
  /** Relative to the project's root, with `/`. */
  readonly path: string;
  readonly format: DocumentFormat;
  /** Read when it is first asked for: most of a check needs only the facts. */
  readonly text: string;
}
