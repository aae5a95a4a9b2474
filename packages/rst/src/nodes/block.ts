import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BlockNode } from '../nodes.ts';
import type { PhrasingNode } from './phrasing.ts';
import type { Identity, NodeBase, Position } from './position.ts';

/** The whole document: sections are flat headings with a depth, as in mdast. */
export interface Root extends NodeBase {
  readonly type: 'root';
  readonly children: readonly BlockNode[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A section title; the depth follows the order in which title styles appear. */
export interface Heading extends NodeBase, Identity {
  readonly type: 'heading';
  readonly depth: number;
  /** The adornment character, doubled where the title has an overline: `=` or `==`. */
  readonly style: string;
  readonly titlePosition: Position;
  readonly children: readonly PhrasingNode[];
}

/** A run of text lines. */
export interface Paragraph extends NodeBase {
  readonly type: 'paragraph';
  readonly children: readonly PhrasingNode[];
}

/** An indented block. */
export interface Blockquote extends NodeBase {
  readonly type: 'blockquote';
  readonly children: readonly BlockNode[];
}

/** The source of a block quote or epigraph, after the dashes. */
export interface Attribution extends NodeBase {
  readonly type: 'attribution';
  readonly children: readonly PhrasingNode[];
}

/** A transition: a line of punctuation between blank lines. */
export interface ThematicBreak extends NodeBase {
  readonly type: 'thematicBreak';
}

/** A literal block, or the body of a code directive (then `lang` is its language). */
export interface Code extends NodeBase {
  readonly type: 'code';
  readonly lang: string | null;
  readonly value: string;
}

/** An interactive Python session. */
export interface DoctestBlock extends NodeBase {
  readonly type: 'doctestBlock';
  readonly value: string;
}

/** Lines whose breaks and indentation count. */
export interface LineBlock extends NodeBase {
  readonly type: 'lineBlock';
  readonly children: readonly (Line | LineBlock)[];
}

/** One line of a line block. */
export interface Line extends NodeBase {
  readonly type: 'line';
  readonly children: readonly PhrasingNode[];
}
