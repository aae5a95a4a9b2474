import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A place in the source: line and column start at 1, column and offset count UTF-16 units of the original text. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The half-open range of source text that a node covers. */
export interface Position {
  readonly start: Point;
  readonly end: Point;
}

/** One contiguous slice of the source, in UTF-16 offsets. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** A diagnostic that docutils shows inside the tree: it stands before the child with that index. */
export interface PlacedDiagnostic {
  readonly before: number;
  readonly diagnostic: Diagnostic;
}

/** What a node knows besides its own fields. */
export interface Data {
  /** The slices that make up the node where its text is not contiguous, as in a table cell over several lines. */
  readonly segments?: readonly Segment[];
  /** Where docutils puts its system messages among the children. */
  readonly messages?: readonly PlacedDiagnostic[];
}

/** Names (normalised, as references spell them) and ids (as HTML anchors spell them) of something that can be linked to. */
export interface Identity {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Names that another element took over or made ambiguous. */
  readonly dupnames: readonly string[];
}

/** What every node has. */
export interface NodeBase {
  readonly position: Position;
  data?: Data;
}
