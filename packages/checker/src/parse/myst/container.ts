import type { Span } from '@signpost/model';

/** What a block stands in: a quote, or a list item or footnote whose lines are indented by `width` columns. */
export type Container = { readonly kind: 'quote' } | { readonly kind: 'indent'; readonly width: number };

/** A place in a line; a tab of which only a part is passed is still the next character. */
export interface Cursor {
  readonly offset: number;
  readonly column: number;
  /** Whether a part of a tab is passed. */
  readonly isInTab: boolean;
}

/** How far a line belongs to a chain of containers. */
export interface ContainerMatch {
  /** How many containers of the chain the line stands in. */
  readonly count: number;
  /** Where the content of the innermost of them starts. */
  readonly cursor: Cursor;
}

const tabSize = 4;

/** Passes white space up to a number of columns. */
export function skipColumns(text: string, { offset, column, isInTab }: Cursor, columns: number, end: number): Cursor {
  const limit = column + columns;
  let at = offset;
  let reached = column;
  let inTab = isInTab;
  while (reached < limit && at < end) {
    const unit = text[at];
    if (unit !== ' ' && unit !== '\t') break;
    const next = unit === ' ' ? reached + 1 : reached + tabSize - (reached % tabSize);
    inTab = next > limit;
    reached = Math.min(next, limit);
    if (!inTab) at += 1;
  }
  return { offset: at, column: reached, isInTab: inTab };
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text[at] !== ' ' && text[at] !== '\t') return false;
  return true;
}

/** Passes the mark of a block quote, and one column of white space after it. */
export function enterQuote(text: string, cursor: Cursor, end: number): Cursor | undefined {
  const { offset, column } = skipColumns(text, cursor, tabSize - 1, end);
  if (offset >= end || text[offset] !== '>') return undefined;
  return skipColumns(text, { offset: offset + 1, column: column + 1, isInTab: false }, 1, end);
}

function enterIndent(text: string, cursor: Cursor, width: number, end: number): Cursor | undefined {
  const inner = skipColumns(text, cursor, width, end);
  return inner.column - cursor.column === width || isBlank(text, inner.offset, end) ? inner : undefined;
}

/** Finds in how many of a chain of containers a line stands, and where its content starts. */
export function matchContainers(text: string, { start, end }: Span, containers: readonly Container[]): ContainerMatch {
  let cursor: Cursor = { offset: start, column: 0, isInTab: false };
  let count = 0;
  for (const container of containers) {
    const inner =
      container.kind === 'quote' ? enterQuote(text, cursor, end) : enterIndent(text, cursor, container.width, end);
    if (inner === undefined) break;
    cursor = inner;
    count += 1;
  }
  return { count, cursor };
}
