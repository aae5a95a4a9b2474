import type { Predicate } from './predicate.ts';

/** A value for a data file. Every text in it is a template, keys are as they are. */
export type ValueTemplate =
  | string
  | number
  | boolean
  | readonly ValueTemplate[]
  | { readonly [key: string]: ValueTemplate };

interface EditBase {
  readonly place: string;
  readonly when?: Predicate;
  /** Left out, and told so, where its document or the place in it is not there. */
  readonly optional?: true;
}

/** Lists a document in the navigation that the place is: a toctree, the `nav` of `mkdocs.yml`, a list of links in Markdown. */
export interface NavEntryStep extends EditBase {
  readonly kind: 'nav-entry';
  /** Template of what the entry leads to, as the navigation writes it. */
  readonly target: string;
  /** Template of the words that readers see; a toctree has none of its own. */
  readonly title: string;
  /** Where the entry goes: titles of nested sections of `nav`, or headings of which the first that exists wins. */
  readonly below: readonly string[];
}

/** Sets one value of a YAML, TOML or JSON file. */
export interface SetValueStep extends EditBase {
  readonly kind: 'set-value';
  /** Templates of the keys that lead to the value. */
  readonly path: readonly string[];
  readonly value: ValueTemplate;
  /** Whether another value that is there gives way; an error otherwise. */
  readonly replace: boolean;
}

/** Adds one value to a list of a YAML, TOML or JSON file that does not hold it yet. */
export interface AppendValueStep extends EditBase {
  readonly kind: 'append-value';
  readonly path: readonly string[];
  readonly value: ValueTemplate;
}

/** Puts a line among the ones that stand at an anchor, in any text file. */
export interface RegistryLineStep extends EditBase {
  readonly kind: 'registry-line';
  /** A text that one line of the file holds, or a regular expression between slashes. */
  readonly anchor: string;
  /** Where the lines stand: below their anchor, or above it. */
  readonly side: 'below' | 'above';
  readonly line: string;
  /** Template of the start of the line that tells which entry it is; a line with that start and another end is an error. */
  readonly key?: string;
}

/** A step that edits what is neither a table nor a section. */
export type EditStep = NavEntryStep | SetValueStep | AppendValueStep | RegistryLineStep;
