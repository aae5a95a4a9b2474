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

/** Finds a string member of the outermost object of a valid JSON text; of several, the last, which is the one that counts. */
export function findJsonString(text: string, key: string): JsonString | undefined {
  let found: JsonString | undefined;
  let depth = 0;
  let name: string | undefined;
  let previous = '';
  for (const { 0: lexeme, index } of text.matchAll(token)) {
    if (depth === 1 && previous === ':' && name === key) {
      const span = { start: index + 1, end: index + lexeme.length - 1 };
      found = lexeme.startsWith('"') ? { value: String(JSON.parse(lexeme)), span } : undefined;
    }
    if (lexeme === '{' || lexeme === '[') depth += 1;
    else if (lexeme === '}' || lexeme === ']') depth -= 1;
    else if (lexeme.startsWith('"') && previous !== ':') name = String(JSON.parse(lexeme));
    previous = lexeme;
  }
  return found;
}
