import type { Expression, FilterCall } from './template.ts';

const operand = /\s*(?:([a-z][a-z0-9_.]*)|"([^"]*)")\s*/y;
const call = /\|\s*([a-z]+)\s*(?:\(\s*("[^"]*"(?:\s*,\s*"[^"]*")*)?\s*\))?\s*/y;

/** Reads `name | filter | filter("argument")`; nothing where it is not of that form. `start` is its offset in the template. */
export function parseExpression(source: string, start: number): Expression | undefined {
  operand.lastIndex = 0;
  const first = operand.exec(source);
  if (first === null) return undefined;
  const filters: FilterCall[] = [];
  call.lastIndex = operand.lastIndex;
  while (call.lastIndex < source.length) {
    const at = call.lastIndex;
    const match = call.exec(source);
    if (match === null) return undefined;
    const [, name = '', list = ''] = match;
    filters.push({
      name,
      arguments: Array.from(list.matchAll(/"([^"]*)"/g), ([, text = '']) => text),
      offset: start + source.indexOf(name, at),
    });
  }
  const [text, name, literal = ''] = first;
  return {
    kind: name === undefined ? 'literal' : 'variable',
    name: name ?? literal,
    filters,
    offset: start + text.length - text.trimStart().length,
  };
}
