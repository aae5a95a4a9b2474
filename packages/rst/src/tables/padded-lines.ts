import { characterWidth, hasUnusualWidth } from '../characters/column-width.ts';
import { trimEnd } from '../characters/white-space.ts';
import { Block } from '../lines/block.ts';
import { createTable, sourceOffset } from '../lines/line-table.ts';

/** Fills the second column of a wide character. */
const padding = '\u0000';

/** Lines in which each UTF-16 unit takes one column; a line with other characters has a map of its columns' source offsets. */
export interface PaddedLines {
  readonly texts: string[];
  readonly offsets: readonly number[];
  readonly maps: readonly (readonly number[] | undefined)[];
  /** Where each column starts in a line with characters of unusual width; undefined for other lines. */
  readonly columns: readonly (readonly number[] | undefined)[];
  readonly numbers: readonly number[];
  readonly isSource: false;
}

/** Lays the lines `from` to `to` of a block out in columns. */
export function padLines(block: Block, from: number, to: number): PaddedLines {
  const texts: string[] = [];
  const offsets: number[] = [];
  const maps: (readonly number[] | undefined)[] = [];
  const columns: (readonly number[] | undefined)[] = [];
  const numbers: number[] = [];
  for (let index = from; index < to; index += 1) {
    const line = block.text(index);
    const isUnusual = hasUnusualWidth(line);
    const padded = isUnusual || block.table.maps[block.start + index] !== undefined ? padLine(block, index) : undefined;
    texts.push(padded?.text ?? line);
    offsets.push(block.offset(index, 0));
    maps.push(padded?.map);
    columns.push(isUnusual ? findColumns(padded?.text ?? line) : undefined);
    numbers.push(block.lineNumber(index));
  }
  return { texts, offsets, maps, columns, numbers, isSource: false };
}

function padLine(block: Block, index: number): { readonly text: string; readonly map: readonly number[] } {
  const map: number[] = [];
  let text = '';
  let column = 0;
  for (const character of block.text(index)) {
    const offset = block.offset(index, column);
    text += character;
    for (let unit = 0; unit < character.length; unit += 1) {
      map.push(offset + unit);
    }
    if (character.length === 1 && characterWidth(character) === 2) {
      text += padding;
      map.push(offset);
    }
    column += character.length;
  }
  map.push(block.offset(index, column));
  return { text, map };
}

/** Where each column of a padded line starts; combining marks take no column. */
function findColumns(text: string): number[] {
  const columns: number[] = [];
  let index = 0;
  for (const character of text) {
    if (character === padding || characterWidth(character) > 0) {
      columns.push(index);
      if (character.length > 1) {
        columns.push(index + 1);
      }
    }
    index += character.length;
  }
  columns.push(index);
  return columns;
}

function columnIndex(columns: readonly number[], column: number): number {
  return columns[column] ?? (columns.at(-1) ?? 0) + Math.max(0, column - columns.length + 1);
}

/** Cuts a rectangle out of padded lines: the lines of a table cell, without padding and common indentation. */
export function cutRectangle(lines: PaddedLines, top: number, left: number, bottom: number, right: number): Block {
  const texts: string[] = [];
  const starts: number[] = [];
  let indent = right;
  for (let index = top; index < bottom; index += 1) {
    const line = lines.texts[index] ?? '';
    const columns = lines.columns[index];
    const from = columns === undefined ? left : columnIndex(columns, left);
    const text = trimEnd(line.slice(from, columns === undefined ? right : columnIndex(columns, right)));
    if (text !== '') {
      indent = Math.min(indent, text.length - text.trimStart().length);
    }
    texts.push(text);
    starts.push(from);
  }
  const cut = indent > 0 && indent < right ? indent : 0;
  const offsets: number[] = [];
  const maps: (readonly number[] | undefined)[] = [];
  for (let index = 0; index < texts.length; index += 1) {
    const line = top + index;
    const text = texts[index] ?? '';
    const from = Math.min((starts[index] ?? 0) + cut, (lines.texts[line] ?? '').length);
    const kept = cut === 0 ? text : text.slice(cut);
    const map = lines.maps[line]?.slice(from, from + kept.length + 1);
    const isPadded = kept.includes(padding);
    texts[index] = isPadded ? kept.replaceAll(padding, '') : kept;
    offsets.push(sourceOffset(lines, line, from));
    maps.push(isPadded ? map?.filter((_, unit) => kept[unit] !== padding) : map);
  }
  const numbers = lines.numbers.slice(top, bottom);
  const table = createTable({ texts, offsets, maps, numbers, contiguous: bottom - top < 2 });
  return new Block(table, 0, texts.length, 0, 0);
}
