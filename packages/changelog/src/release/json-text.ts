import type { Span } from '@signpost/model';
import { invalidJson } from '../messages/invalid-json.ts';

/** A string value of a JSON text; `span` covers what stands between its quotes. */
export interface JsonString {
  readonly value: string;
  readonly span: Span;
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;

/**
 * Parses JSON; a byte order mark before it is accepted.
 * @throws UsageError `invalid-json`.
 */
export function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw invalidJson(path, error);
  }
}

/** Whether a text is JSON; a byte order mark before it is accepted. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** An object or array that is open at a place of the text, with the key or the index of its member there. */
interface Open {
  readonly isArray: boolean;
  at: string;
}

/**
 * Finds the string that keys lead to in a valid JSON text, an index being the key in an array; of several members of one
 * name the last, which is the one that counts.
 */
export function findJsonString(text: string, keys: readonly string[]): JsonString | undefined {
  let found: JsonString | undefined;
  const open: Open[] = [];
  let previous = '';
  const isWanted = (): boolean => open.length === keys.length && open.every(({ at }, index) => at === keys[index]);
  for (const { 0: lexeme, index } of text.matchAll(token)) {
    const inner = open.at(-1);
    const isValue = previous === ':' || (inner?.isArray === true && lexeme !== ',' && lexeme !== ']');
    if (isValue && isWanted()) {
      const span = { start: index + 1, end: index + lexeme.length - 1 };
      found = lexeme.startsWith('"') ? { value: String(JSON.parse(lexeme)), span } : undefined;
    }
    if (lexeme === '{' || lexeme === '[') open.push({ isArray: lexeme === '[', at: lexeme === '[' ? '0' : '' });
    else if (lexeme === '}' || lexeme === ']') open.pop();
    else if (lexeme === ',' && inner?.isArray === true) inner.at = String(Number(inner.at) + 1);
    else if (lexeme.startsWith('"') && previous !== ':' && inner?.isArray === false)
      inner.at = String(JSON.parse(lexeme));
    previous = lexeme;
  }
  return found;
}
