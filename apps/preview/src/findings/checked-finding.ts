/** A place as the report of a check says it: line and column start at 1, offsets count UTF-16 units. */
interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A finding as the JSON report of a check has it. */
export interface CheckedFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly path: string;
  readonly range: { readonly start: Point; readonly end: Point };
  readonly message: string;
  readonly note?: string;
  readonly hint?: string;
  readonly fix?: {
    readonly title: string;
    readonly edits: readonly {
      readonly path: string;
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }[];
  };
  readonly related?: readonly {
    readonly path: string;
    readonly range: { readonly start: Point };
    readonly message: string;
  }[];
}
