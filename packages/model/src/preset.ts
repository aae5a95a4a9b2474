/** A file or folder that projects keep in different places: the first candidate glob that exists wins. */
export interface Place {
  readonly title: string;
  readonly candidates: readonly string[];
  /** Where it is created when no candidate exists. */
  readonly default: string;
}

/** The layouts, in the order in which they are looked for: the last one takes every project. */
export const presetIds = ['sphinx', 'markdown'] as const;

export type PresetId = (typeof presetIds)[number];

/** The suffix of a document, hence the language of its template. */
export type TemplateFormat = 'rst' | 'md';

/** What one preset says differently about a kind. */
export interface KindVariant {
  readonly place?: string;
  readonly name?: string;
}

/** A layout: where documents lie, and in which language. Scenarios and kinds are the same in every preset. */
export interface Preset {
  readonly id: PresetId;
  readonly title: string;
  /** A project with a file that one of these globs matches has this layout. */
  readonly detect: readonly string[];
  /** The language of new documents where their neighbours do not show another. */
  readonly format: TemplateFormat;
  readonly places: Readonly<Record<string, Place>>;
  readonly kinds: Readonly<Record<string, KindVariant>>;
}
