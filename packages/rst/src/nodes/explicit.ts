import type { BlockNode } from '../nodes.ts';
import type { Identity, NodeBase, Position } from './position.ts';

/** An explicit hyperlink target: internal, external (`url`) or indirect (`refname`). */
export interface Target extends NodeBase, Identity {
  readonly type: 'target';
  readonly anonymous: boolean;
  readonly url: string | null;
  readonly refname: string | null;
  /** Where the URL or the name that it points to stands. */
  readonly valuePosition: Position | null;
}

/** A numbered (`1`), automatic (`#`, `#name`) or symbol (`*`) footnote. */
export interface FootnoteDefinition extends NodeBase, Identity {
  readonly type: 'footnoteDefinition';
  /** The label as written between the brackets. */
  readonly label: string;
  readonly identifier: string;
  readonly auto: FootnoteAuto;
  readonly children: readonly BlockNode[];
}

/** Who numbers a footnote: its author, a counter or the list of symbols. */
export type FootnoteAuto = 'none' | 'number' | 'symbol';

/** A citation with its text. */
export interface Citation extends NodeBase, Identity {
  readonly type: 'citation';
  readonly label: string;
  readonly children: readonly BlockNode[];
}

/** `.. |name| directive::`; the only child is the directive, unless it was malformed. */
export interface SubstitutionDefinition extends NodeBase, Identity {
  readonly type: 'substitutionDefinition';
  readonly name: string;
  /** Whether docutils would refuse it and show a message in its place. */
  readonly rejected: boolean;
  readonly children: readonly BlockNode[];
}

/** Explicit markup that is nothing else. */
export interface Comment extends NodeBase {
  readonly type: 'comment';
  readonly value: string;
}
