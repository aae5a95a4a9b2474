import type { Place } from './preset.ts';
import type { FileStep } from './scenario.ts';

/** How often a kind of document is owed: with every change, under a condition, or when its author likes. */
export type Occasion = 'required' | 'conditional' | 'optional';

/** One line of a document's header: `:Status: Accepted`, `**Status:** Accepted`, or a key of its front matter. */
export interface HeaderField {
  readonly name: string;
  /** The values that it may have; any where there are none. */
  readonly values: readonly string[];
}

/** What every document of a kind has. */
export interface DocumentForm {
  /** The sections in their order, each with the spellings of its heading, compared without case. */
  readonly sections: readonly (readonly string[])[];
  /** Sections that it may have beside them, in any order; told where there are no others. */
  readonly optional: readonly (readonly string[])[];
  /** There are no others. */
  readonly isExact: boolean;
  readonly fields: readonly HeaderField[];
}

/** A kind of document: what it is for, where it lives, when it is written, and how one is made. */
export interface DocumentKind {
  readonly id: string;
  readonly title: string;
  /** What readers have it for, in one sentence. */
  readonly purpose: string;
  readonly occasion: Occasion;
  /** When it is written, for people: "when the implementation is complex". */
  readonly when: string;
  /** The place where its documents lie, or the document itself. */
  readonly place: string;
  /** Template of a new document's name, without suffix; a kind without one has no documents of its own. */
  readonly name?: string;
  /** Documents are counted: the name and the text have a `number`. */
  readonly isNumbered: boolean;
  /** What a new document needs to know beside its `title`: variables of the templates. */
  readonly takes: readonly string[];
  /** Further template variables, each a template over `title`, what the kind takes, and the ones before it. */
  readonly derive: Readonly<Record<string, string>>;
  /** Places that the preset does not have. */
  readonly places: Readonly<Record<string, Place>>;
  readonly form: DocumentForm;
  /** What is written beside the document itself: its row in an index, its entry in a table of contents. */
  readonly steps: readonly FileStep[];
}
