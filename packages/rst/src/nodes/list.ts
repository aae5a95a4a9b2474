import type { BlockNode } from '../nodes.ts';
import type { PhrasingNode } from './phrasing.ts';
import type { NodeBase } from './position.ts';

/** How an enumerated list counts. */
export type EnumerationType = 'arabic' | 'loweralpha' | 'upperalpha' | 'lowerroman' | 'upperroman';

/** A bullet list or an enumerated list. */
export interface List extends NodeBase {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number | null;
  readonly spread: boolean;
  readonly bullet: string | null;
  readonly enumeration: { readonly type: EnumerationType; readonly prefix: string; readonly suffix: string } | null;
  readonly children: readonly ListItem[];
}

/** One item of a list. */
export interface ListItem extends NodeBase {
  readonly type: 'listItem';
  readonly spread: boolean;
  readonly children: readonly BlockNode[];
}

/** Terms with their definitions. */
export interface DefinitionList extends NodeBase {
  readonly type: 'definitionList';
  readonly children: readonly DefinitionListItem[];
}

/** A term, its classifiers and its description, in this order. */
export interface DefinitionListItem extends NodeBase {
  readonly type: 'definitionListItem';
  readonly children: readonly (DefinitionTerm | Classifier | DefinitionDescription)[];
}

/** The line that is defined; a glossary's terms carry ids. */
export interface DefinitionTerm extends NodeBase {
  readonly type: 'definitionTerm';
  readonly children: readonly PhrasingNode[];
}

/** What stands after ` : ` in the line of a term. */
export interface Classifier extends NodeBase {
  readonly type: 'classifier';
  readonly children: readonly PhrasingNode[];
}

/** The indented body below a term. */
export interface DefinitionDescription extends NodeBase {
  readonly type: 'definitionDescription';
  readonly children: readonly BlockNode[];
}

/** A list of `:name: body` fields. */
export interface FieldList extends NodeBase {
  readonly type: 'fieldList';
  readonly children: readonly Field[];
}

/** One field; `name` is the raw text between the colons. */
export interface Field extends NodeBase {
  readonly type: 'field';
  readonly name: string;
  readonly children: readonly (FieldName | FieldBody)[];
}

/** The text between a field's colons. */
export interface FieldName extends NodeBase {
  readonly type: 'fieldName';
  readonly children: readonly PhrasingNode[];
}

/** What a field says. */
export interface FieldBody extends NodeBase {
  readonly type: 'fieldBody';
  readonly children: readonly BlockNode[];
}

/** Command-line options with their descriptions. */
export interface OptionList extends NodeBase {
  readonly type: 'optionList';
  readonly children: readonly OptionListItem[];
}

/** One entry of an option list. */
export interface OptionListItem extends NodeBase {
  readonly type: 'optionListItem';
  readonly options: readonly CommandOption[];
  readonly children: readonly BlockNode[];
}

/** A spelling of a command-line option: `-o FILE` has the argument `FILE` after the delimiter ` `. */
export interface CommandOption {
  readonly name: string;
  readonly delimiter: string | null;
  readonly argument: string | null;
}
