import type { DocumentKind, PathSet, Scenario, TemplateFormat } from '@signpost/model';

/** A kind of document whose laws hold, with the texts of its `files/`. */
export interface LoadedKind extends DocumentKind {
  /** Where it is written, for messages: relative to the project's root, or to this package for a built-in one. */
  readonly path: string;
  /** Template sources by name; `document.rst` and `document.md` are what a new document starts from. */
  readonly files: ReadonlyMap<string, string>;
  /** Whether the project itself says what a new document starts from. */
  readonly hasOwnTemplate: boolean;
}

/** A scenario whose laws hold, with the texts of its `files/`. Its places are its own and those of the preset that it names. */
export interface LoadedScenario extends Scenario {
  /** Where it is written, for messages: relative to the project's root, or to this package for a built-in one. */
  readonly path: string;
  /** Template sources by name, line ends normalised to LF. */
  readonly files: ReadonlyMap<string, string>;
  /** The kinds of the documents that its steps write, by id. */
  readonly kinds: ReadonlyMap<string, LoadedKind>;
  /** Sets of paths that its conditions name. */
  readonly areas: Readonly<Record<string, PathSet>>;
  /** The language of new documents where their neighbours do not show another. */
  readonly format: TemplateFormat;
}
