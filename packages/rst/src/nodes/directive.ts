import type { BlockNode } from '../nodes.ts';
import type { PhrasingNode } from './phrasing.ts';
import type { Identity, NodeBase, Position } from './position.ts';

/** What a value in markup stands for, so that a reader knows where links are without knowing each directive. */
export type ValueKind =
  | 'text'
  | 'inline'
  | 'uri'
  | 'document'
  | 'label'
  | 'file'
  | 'language'
  | 'class'
  | 'name'
  | 'number'
  | 'flag'
  | 'signature'
  | 'term'
  | 'expression';

/** One argument of a directive, as written. */
export interface DirectiveArgument {
  readonly value: string;
  readonly kind: ValueKind;
  readonly position: Position;
}

/** One `:name: value` line of a directive; a flag has the value `''`. */
export interface DirectiveOption {
  readonly name: string;
  readonly value: string;
  readonly kind: ValueKind;
  readonly position: Position;
  readonly namePosition: Position;
  readonly valuePosition: Position;
}

/** How a directive's body was read. */
export type BodyKind = 'parsed' | 'raw' | 'list' | 'table' | 'none';

/** A directive; `children` hold what was parsed of its argument (a title, an image) and its body, `value` is the raw body. */
export interface Directive extends NodeBase, Identity {
  readonly type: 'directive';
  /** The name as written, in lower case. */
  readonly name: string;
  /** Whether the tables know the name. */
  readonly known: boolean;
  /** Whether docutils would refuse it and show a message in its place. */
  readonly rejected: boolean;
  readonly arguments: readonly DirectiveArgument[];
  readonly options: readonly DirectiveOption[];
  readonly body: BodyKind;
  readonly value: string | null;
  readonly bodyPosition: Position | null;
  readonly children: readonly BlockNode[];
  /** What a figure is named as a whole; its own names are those of its image. */
  readonly figure?: Identity;
}

/** An argument that is prose: the title of an admonition, topic, sidebar or table. */
export interface Title extends NodeBase {
  readonly type: 'title';
  readonly children: readonly PhrasingNode[];
}

/** An option that is prose: the caption of code or of a toctree, the subtitle of a sidebar. */
export interface Caption extends NodeBase {
  readonly type: 'caption';
  /** The option's name. */
  readonly name: string;
  readonly children: readonly PhrasingNode[];
}

/** One line of a toctree. */
export interface ToctreeEntry extends NodeBase {
  readonly type: 'toctreeEntry';
  readonly title: string | null;
  readonly target: string;
  readonly targetPosition: Position;
}
