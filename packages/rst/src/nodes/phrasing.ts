import type { ValueKind } from './directive.ts';
import type { FootnoteAuto } from './explicit.ts';
import type { Identity, NodeBase, Position } from './position.ts';

/** Running text, with escapes resolved. */
export interface Text extends NodeBase {
  readonly type: 'text';
  readonly value: string;
}

/** `*text*`. */
export interface Emphasis extends NodeBase {
  readonly type: 'emphasis';
  readonly children: readonly PhrasingNode[];
}

/** `**text**`. */
export interface Strong extends NodeBase {
  readonly type: 'strong';
  readonly children: readonly PhrasingNode[];
}

/** An inline literal. */
export interface InlineCode extends NodeBase {
  readonly type: 'inlineCode';
  readonly value: string;
}

/** A picture: the child of an image or figure directive. */
export interface Image extends NodeBase {
  readonly type: 'image';
  readonly url: string;
  readonly alt: string | null;
}

/** A link whose URL stands in the text: a standalone URI or mail address, or `` `text <url>`_ ``, which also names a target. */
export interface Link extends NodeBase, Identity {
  readonly type: 'link';
  readonly url: string;
  readonly standalone: boolean;
  readonly anonymous: boolean;
  readonly urlPosition: Position;
  readonly children: readonly PhrasingNode[];
}

/** `name_`, `` `a phrase`_ ``, the anonymous forms with two underscores, and the alias form `` `text <name_>`_ ``. */
export interface Reference extends NodeBase, Identity {
  readonly type: 'reference';
  /** The text with its white space collapsed, case kept. */
  readonly name: string;
  /** The normalised name that it refers to; null where it is anonymous. */
  readonly refname: string | null;
  readonly anonymous: boolean;
  readonly children: readonly PhrasingNode[];
}

/** `` _`text` ``: a place inside a paragraph. */
export interface InlineTarget extends NodeBase, Identity {
  readonly type: 'inlineTarget';
  readonly children: readonly PhrasingNode[];
}

/** Interpreted text; `name` is the role (null for the default role). */
export interface Role extends NodeBase, Identity {
  readonly type: 'role';
  readonly name: string | null;
  /** Whether the tables know the role. */
  readonly known: boolean;
  /** The role that it stands for: `title` is `title-reference`, a custom role is its base; null where unknown. */
  readonly canonical: string | null;
  readonly classes: readonly string[];
  /** The output formats of a raw role. */
  readonly format: string | null;
  readonly kind: ValueKind;
  /** The text between the backticks, escapes resolved. */
  readonly value: string;
  /** The text between the backticks as written. */
  readonly raw: string;
  /** What the role points to: the part in angle brackets, else the whole text. */
  readonly target: string;
  readonly targetPosition: Position;
  readonly title: string | null;
  readonly titlePosition: Position | null;
}

/** `[1]_`, `[#]_`, `[#name]_`, `[*]_`. */
export interface FootnoteReference extends NodeBase, Identity {
  readonly type: 'footnoteReference';
  readonly label: string;
  readonly identifier: string;
  readonly auto: FootnoteAuto;
}

/** `[label]_`. */
export interface CitationReference extends NodeBase, Identity {
  readonly type: 'citationReference';
  readonly label: string;
  readonly refname: string;
}

/** `|name|`. */
export interface SubstitutionReference extends NodeBase {
  readonly type: 'substitutionReference';
  readonly name: string;
  readonly refname: string;
}

/** Inline markup that docutils could not read, as written. */
export interface Problematic extends NodeBase, Identity {
  readonly type: 'problematic';
  readonly value: string;
}

/** Nodes inside of a line of text. */
export type PhrasingNode =
  | Text
  | Emphasis
  | Strong
  | InlineCode
  | Image
  | Link
  | Reference
  | InlineTarget
  | Role
  | FootnoteReference
  | CitationReference
  | SubstitutionReference
  | Problematic;
