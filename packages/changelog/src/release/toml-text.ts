import type { Span } from '@signpost/model';

// Every alternative takes what it can without its end too: an unclosed string costs one walk, not one for each quote.
const token =
  /"""(?:[^]*?"""|[^]*$)|'''(?:[^]*?'''|[^]*$)|"(?:[^"\\\r\n]|\\.)*"?|'[^'\r\n]*'?|#[^\r\n]*|[[\]{}=,\r\n]|[^\s"'#[\]{}=,]+/g;
const oneLineString = /^(?:"(?!"").*"|'(?!'').*')$/;

function joinKeys(table: string, key: string): string {
  return table === '' ? key : `${table}.${key}`;
}

/**
 * Finds the string at a full key, such as `project.version`: what stands between its quotes. Tables, dotted keys and
 * inline tables are followed; never throws on content.
 */
export function findTomlString(text: string, wanted: string): Span | undefined {
  // The table of the last header, then every inline table and array that is open; no key that is wanted has a bracket.
  let tables = [''];
  let key = '';
  let state: 'key' | 'header' | 'value' = 'key';
  for (const { 0: lexeme, index } of text.matchAll(token)) {
    const table = tables.at(-1) ?? '';
    if (lexeme.startsWith('#')) continue;
    if (lexeme === '\n' || lexeme === '\r') {
      if (tables.length === 1) [key, state] = ['', 'key'];
    } else if (state === 'header') {
      if (lexeme === ']') [tables, state] = [[key], 'value'];
      else key += oneLineString.test(lexeme) ? lexeme.slice(1, -1) : lexeme;
    } else if (lexeme === '=') state = 'value';
    else if (lexeme === ',') [key, state] = ['', table.endsWith('[') ? 'value' : 'key'];
    else if (lexeme === '}' || lexeme === ']') {
      if (tables.length > 1) tables.pop();
      state = 'value';
    } else if (state === 'key') {
      if (lexeme === '[') state = 'header';
      else key += oneLineString.test(lexeme) ? lexeme.slice(1, -1) : lexeme;
    } else if (lexeme === '[') tables.push(joinKeys(table, '['));
    else if (lexeme === '{') {
      tables.push(joinKeys(table, key));
      [key, state] = ['', 'key'];
    } else if (oneLineString.test(lexeme) && joinKeys(table, key) === wanted)
      return { start: index + 1, end: index + lexeme.length - 1 };
  }
  return undefined;
}
