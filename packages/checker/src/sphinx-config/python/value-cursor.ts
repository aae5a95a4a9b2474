import type { CopyBudget } from './copy-budget.ts';
import type { PythonNames } from './python-names.ts';
import type { PythonValue } from './python-value.ts';
import type { LogicalLine, Token } from './read-logical-lines.ts';

/** What reading a value needs to know. */
export interface ValueContext extends Pick<LogicalLine, 'tokens' | 'closers'> {
  readonly names: Pick<PythonNames, 'get'>;
  readonly budget: CopyBudget;
}

/** A place among the tokens of a line. */
export interface ValueCursor extends ValueContext {
  at: number;
  /** How many brackets are open around it. */
  depth: number;
  /** A sum of literals and names up to `end` at most; whoever asks for it looks whether it ends where it should. */
  readonly readSum: (cursor: ValueCursor, end: number) => PythonValue;
}

/** Whether a token is this word or mark. */
export function isToken(token: Token | undefined, text: string): boolean {
  return token !== undefined && token.kind !== 'string' && token.text === text;
}

/** Whether the cursor stands at a word or mark, before `end`. */
export function isAt(cursor: ValueCursor, end: number, text: string): boolean {
  return cursor.at < end && isToken(cursor.tokens[cursor.at], text);
}

/** Steps over a word or mark if the cursor stands at it. */
export function skip(cursor: ValueCursor, end: number, text: string): boolean {
  const isThere = isAt(cursor, end, text);
  if (isThere) cursor.at += 1;
  return isThere;
}

/** Where the bracket that opens at a token closes; the end of the line where nothing closes it. */
export function closerOf({ closers, tokens }: ValueContext, opener: number): number {
  return closers.get(opener) ?? tokens.length;
}
