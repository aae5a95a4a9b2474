import type { Nodes, Parents } from 'mdast';
import { enterQuote, matchContainers, skipColumns, type Container, type Cursor } from './container.ts';
import type { TextLines } from './text-lines.ts';
import type { Place } from './place.ts';

/** A container with the place in its first line where its content starts. */
interface Entered {
  readonly container: Container;
  readonly content: Cursor;
}

const footnoteIndent = 4;
const widestPadding = 4;
const itemMarker = /(?:[-+*]|\d{1,9}[.)])/y;
const footnoteMarker = /\[\^[^\]]*\]:/y;

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 1;
}

/** Passes the mark of a list item; its lines are indented as far as its first text, but not by code in it. */
function enterItem(text: string, cursor: Cursor, start: number, end: number): Entered {
  const markerWidth = lengthAt(itemMarker, text, start);
  const before = skipColumns(text, cursor, Number.POSITIVE_INFINITY, start).column;
  const after = { offset: start + markerWidth, column: before + markerWidth, isInTab: false };
  const padded = skipColumns(text, after, widestPadding + 1, end);
  const padding = padded.column - after.column;
  const content =
    padding > widestPadding || padded.offset >= end || padding === 0 ? skipColumns(text, after, 1, end) : padded;
  const width = after.column - cursor.column + (content === padded ? padding : 1);
  return { container: { kind: 'indent', width }, content };
}

function enterFootnote(text: string, cursor: Cursor, start: number, end: number): Entered {
  const width = lengthAt(footnoteMarker, text, start);
  const { column } = skipColumns(text, cursor, Number.POSITIVE_INFINITY, start);
  const after = { offset: start + width, column: column + width, isInTab: false };
  return {
    container: { kind: 'indent', width: footnoteIndent },
    content: skipColumns(text, after, widestPadding, end),
  };
}

function enter(type: Nodes['type'], text: string, cursor: Cursor, start: number, end: number): Entered | undefined {
  switch (type) {
    case 'blockquote':
      return { container: { kind: 'quote' }, content: enterQuote(text, cursor, end) ?? cursor };
    case 'listItem':
      return enterItem(text, cursor, start, end);
    case 'footnoteDefinition':
      return enterFootnote(text, cursor, start, end);
    default:
      return undefined;
  }
}

/** The containers around a block, outermost first. */
export function findContainers(text: string, lines: TextLines, place: Place): readonly Container[] {
  const parents: Parents[] = [];
  for (let { up } = place; up !== undefined; up = up.up) parents.push(up.node);
  const containers: Container[] = [];
  let last: { readonly line: number; readonly content: Cursor } | undefined;
  for (const { type, position } of parents.toReversed()) {
    const start = position?.start.offset ?? 0;
    const line = lines.lineAt(start);
    const span = lines.spanOf(line);
    const cursor = last?.line === line ? last.content : matchContainers(text, span, containers).cursor;
    const entered = enter(type, text, cursor, start, span.end);
    if (entered === undefined) continue;
    containers.push(entered.container);
    last = { line, content: entered.content };
  }
  return containers;
}
