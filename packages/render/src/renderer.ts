import type { ElementContent } from 'hast';
import type { Destination, Included, PageSource } from './page/page-source.ts';
import type { RenderOptions } from './page/render-options.ts';
import type { TreeNode } from './tree.ts';

/** Turns the nodes of one file into HTML; directives and roles are written against it, whatever language they stand in. */
export interface Renderer {
  readonly source: PageSource;
  readonly options: RenderOptions;
  /** The file that the nodes stand in: with an offset, it names a reference. */
  readonly path: string;
  /** The text of that file, where it is known. */
  readonly text?: string;
  /** The page, from which relative paths start. */
  readonly base: string;
  /** The section titles of the file, for tables of contents on the page. */
  readonly outline: () => readonly OutlineEntry[];
  /** The number of an equation that the page labels. */
  readonly equationOf: (label: string) => number | undefined;
  /** What a declaration stands in; nothing where it stands in nothing. */
  readonly scopeOf: (node: TreeNode) => Scope | undefined;
  render(nodes: readonly TreeNode[]): ElementContent[];
  /** Where the reference of a definition leads. */
  definitionOf?(name: string): Destination | undefined;
  /** How many lines the contents of this page may have yet, all lists of them together; without it, any number. */
  readonly listing?: { left: number };
  /** Renders text that stands within the file as a value: an option, or a body in the other language. */
  renderText(text: string, format: 'inline' | 'rst'): ElementContent[];
  /** Renders what the page includes; nothing for a file within itself. */
  renderIncluded(included: Included): ElementContent[] | undefined;
}

/** The names in front of a declared name. */
export interface Scope {
  /** All of them: with the name they are its id. */
  readonly full: string;
  /** Those that are shown; a member shows none. */
  readonly shown: string;
}

/** One section title of a page. */
export interface OutlineEntry {
  readonly depth: number;
  readonly text: string;
  readonly id: string;
  /** Where it starts in the source. */
  readonly start: number;
}
