import type { BodyKind, DirectiveArgument, DirectiveOption, Position, ValueKind } from '@signpost/rst';
import type { Literal, Node, Parent, PhrasingContent, RootContent } from 'mdast';

/** A directive of MyST; its fields mean what those of `@signpost/rst`'s directive mean, its children are Markdown's. */
export interface MystDirective extends Parent {
  type: 'directive';
  /** The name as written, in lower case. */
  name: string;
  /** Whether the tables know the name. */
  known: boolean;
  /** The text after the name, where it is no part of the body. */
  argument: string;
  arguments: readonly DirectiveArgument[];
  options: readonly DirectiveOption[];
  body: BodyKind;
  /** The body as written. */
  value: string | null;
  /** The lines of the body. */
  bodyPosition: Position | null;
  children: RootContent[];
  position: Position;
}

/** An argument that is prose: the title of an admonition, a card or a table. */
interface MystTitle extends Node {
  type: 'title';
  children: PhrasingContent[];
}

/** An option that is prose: the caption of code or of a toctree. */
export interface MystCaption extends Node {
  type: 'caption';
  /** The option's name. */
  name: string;
  children: PhrasingContent[];
}

/** One line of a toctree. */
export interface MystToctreeEntry extends Node {
  type: 'toctreeEntry';
  title: string | null;
  target: string;
  targetPosition: Position;
  position: Position;
}

/** `` {name}`text` ``; the fields mean what those of `@signpost/rst`'s role mean. */
export interface MystRole extends Literal {
  type: 'role';
  name: string;
  known: boolean;
  kind: ValueKind;
  /** The text between the backticks as written. */
  raw: string;
  target: string;
  targetPosition: Position;
  title: string | null;
  position: Position;
}

/** `(name)=`, or the `#name` in a line of attributes before a block. */
interface MystTarget extends Node {
  type: 'target';
  /** The name as written. */
  name: string;
  /** Whether it is an HTML id, too. */
  isId: boolean;
  position: Position;
}

/** `% text`. */
interface MystComment extends Literal {
  type: 'comment';
}

/** `+++`, which cuts a page into parts. */
interface BlockBreak extends Node {
  type: 'blockBreak';
}

declare module 'mdast' {
  interface BlockContentMap {
    directive: MystDirective;
    target: MystTarget;
    comment: MystComment;
    blockBreak: BlockBreak;
  }
  interface PhrasingContentMap {
    role: MystRole;
  }
  interface RootContentMap {
    directive: MystDirective;
    title: MystTitle;
    caption: MystCaption;
    toctreeEntry: MystToctreeEntry;
    target: MystTarget;
    comment: MystComment;
    blockBreak: BlockBreak;
    role: MystRole;
  }
}
