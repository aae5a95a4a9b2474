import type { BodyKind, ValueKind } from '../nodes.ts';

/** What an option's value must look like. */
export type OptionType =
  | 'any'
  | 'required'
  | 'flag'
  | 'class'
  | 'integer'
  | 'non-negative'
  | 'percentage'
  | 'length'
  | 'length-or-percentage'
  | 'figure-width'
  | 'character'
  | 'delimiter'
  | 'encoding'
  | 'widths'
  | 'widths-or-grid'
  | 'optional-integer'
  | readonly string[];

/** One option of a directive. */
export interface OptionDefinition {
  readonly type: OptionType;
  /** What its value stands for; plain text where it is not given. */
  readonly kind?: ValueKind;
}

/** How a directive's argument and body become children; the name of a reader in `readers/`. */
export type DirectiveShape =
  | 'blocks'
  | 'class'
  | 'titled'
  | 'code'
  | 'raw'
  | 'required-raw'
  | 'image'
  | 'figure'
  | 'table'
  | 'csv-table'
  | 'list-table'
  | 'toctree'
  | 'line-block'
  | 'inline'
  | 'quote'
  | 'role'
  | 'default-role'
  | 'replace'
  | 'unicode'
  | 'date'
  | 'meta'
  | 'glossary'
  | 'echo'
  | 'none';

/** What a directive takes and what it means; a project can add its own. */
export interface DirectiveDefinition {
  /** The name that docutils knows it by; other names for the same directive share it. */
  readonly canonical: string;
  readonly shape: DirectiveShape;
  readonly required: number;
  readonly optional: number;
  /** Whether the last argument may hold white space. */
  readonly spaced: boolean;
  /** What the argument stands for. */
  readonly argument: ValueKind;
  /** The options by name; `any` takes all unchecked, null takes none: fields then belong to the body. */
  readonly options: Readonly<Record<string, OptionDefinition>> | 'any' | null;
  readonly body: BodyKind;
  readonly content: 'none' | 'optional' | 'required';
  /** Whether section titles may stand in the body. */
  readonly titles?: boolean;
}
