import type { UsageLocation } from '@signpost/model';

/** A filter with its arguments: `join(", ")`. The offset is where its name stands in the template. */
export interface FilterCall {
  readonly name: string;
  readonly arguments: readonly string[];
  readonly offset: number;
}

/** What `{{ … }}` inserts: a variable or a quoted text. */
export interface Expression {
  readonly kind: 'variable' | 'literal';
  readonly name: string;
  readonly filters: readonly FilterCall[];
  readonly offset: number;
}

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly expression: Expression }
  | {
      readonly kind: 'if';
      readonly name: string;
      readonly offset: number;
      readonly met: readonly TemplatePart[];
      readonly otherwise: readonly TemplatePart[];
    }
  | { readonly kind: 'each'; readonly name: string; readonly offset: number; readonly body: readonly TemplatePart[] };

/** A parsed template; offsets are UTF-16 units of its source. */
export interface Template {
  readonly parts: readonly TemplatePart[];
  /** Where an offset of the source stands, for errors. */
  locate(offset: number): UsageLocation;
}

/** What a variable is, known before any answer: `flag` is yes/no. */
export type VariableKind = 'text' | 'list' | 'flag';
