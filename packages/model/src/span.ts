/** A half-open range of UTF-16 offsets into a document's text: `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place for people and for JSON: line and column start at 1, columns and offsets count UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
