import type { Span } from '@signpost/model';
import type { RootContent } from 'mdast';
import type { MystText } from './myst-text.ts';

const target = /^\((.+)\)=[ \t]*$/;
const attributes = /^\{[^{}]*#([^\s{}#]+)[^{}]*\}[ \t]*$/;
const blockBreak = /^\+(?:[ \t]*\+){2}/;

/** Whether a line may be one that `readLine` knows, given its first character. */
export function mayBeLine(unit: string | undefined): boolean {
  return unit === '(' || unit === '{' || unit === '%' || unit === '+';
}

/** Reads a line that is a block of its own: a target, a line of attributes with an id, a comment, a block break. */
export function readLine({ text, lines }: MystText, span: Span): RootContent | undefined {
  const line = text.slice(span.start, span.end);
  const position = lines.positionOf(span);
  switch (line[0]) {
    case '(': {
      const name = target.exec(line)?.[1];
      return name === undefined ? undefined : { type: 'target', name, isId: false, position };
    }
    case '{': {
      const name = attributes.exec(line)?.[1];
      return name === undefined ? undefined : { type: 'target', name, isId: true, position };
    }
    case '%':
      return { type: 'comment', value: line.slice(1).trim(), position };
    default:
      return blockBreak.test(line) ? { type: 'blockBreak', position } : undefined;
  }
}
