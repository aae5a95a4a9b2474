/** A linter of another project. */
export type LinterName = 'remark' | 'textlint';

/** What one linter is told for some documents. Nothing of the linter is loaded for it. */
export interface LinterConfig {
  readonly linter: LinterName;
  /** The file that says so, relative to the root; nothing for what comes with Signpost. */
  readonly path?: string;
  /** The folder from which its packages are looked up, relative to the root. */
  readonly folder: string;
  /** As written; for code what the file exports is not known yet. */
  readonly value: LinterValue;
}

/** What a configuration holds. */
export type LinterValue =
  | { readonly kind: 'remark'; readonly preset: RemarkPreset; readonly rules: Values }
  | { readonly kind: 'textlint'; readonly rules: Values; readonly filters: Values }
  | { readonly kind: 'code' };

/** Options by the name of a rule or plugin. */
export type Values = Readonly<Record<string, unknown>>;

/** A preset as remark writes it: plugins by name, in a list or a map. */
export interface RemarkPreset {
  readonly plugins?: readonly unknown[] | Values | null | undefined;
  readonly settings?: Values | null | undefined;
}
