import type {
  Attribution,
  Blockquote,
  Code,
  DoctestBlock,
  Heading,
  Line,
  LineBlock,
  Paragraph,
  Root,
  ThematicBreak,
} from './nodes/block.ts';
import type { Caption, Directive, Title, ToctreeEntry } from './nodes/directive.ts';
import type { Citation, Comment, FootnoteDefinition, SubstitutionDefinition, Target } from './nodes/explicit.ts';
import type {
  Classifier,
  DefinitionDescription,
  DefinitionList,
  DefinitionListItem,
  DefinitionTerm,
  Field,
  FieldBody,
  FieldList,
  FieldName,
  List,
  ListItem,
  OptionList,
  OptionListItem,
} from './nodes/list.ts';
import type { Image, PhrasingNode } from './nodes/phrasing.ts';
import type { Table, TableCell, TableRow } from './nodes/table.ts';

export type * from './nodes/block.ts';
export type * from './nodes/directive.ts';
export type * from './nodes/explicit.ts';
export type * from './nodes/list.ts';
export type * from './nodes/phrasing.ts';
export type * from './nodes/position.ts';
export type * from './nodes/table.ts';

/** Nodes that stand between other blocks. */
export type BlockNode =
  | Heading
  | Paragraph
  | Blockquote
  | Attribution
  | ThematicBreak
  | Code
  | DoctestBlock
  | Comment
  | List
  | DefinitionList
  | FieldList
  | OptionList
  | LineBlock
  | Table
  | Target
  | FootnoteDefinition
  | Citation
  | SubstitutionDefinition
  | Directive
  | Title
  | Caption
  | Image
  | ToctreeEntry
  | PhrasingNode;

/** Nodes that stand only inside of their list or table. */
export type PartNode =
  | ListItem
  | DefinitionListItem
  | DefinitionTerm
  | Classifier
  | DefinitionDescription
  | Field
  | FieldName
  | FieldBody
  | OptionListItem
  | Line
  | TableRow
  | TableCell;

/** Every node of the tree. */
export type Node = Root | BlockNode | PartNode;

/** A node that has children. */
export type Parent = Extract<Node, { readonly children: readonly unknown[] }>;

/** The type names of all nodes. */
export type NodeType = Node['type'];
