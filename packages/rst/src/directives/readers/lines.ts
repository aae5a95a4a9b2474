import { nestLines } from '../../block/line-block.ts';
import type { IndentedLine } from '../../block/line-block.ts';
import { TextSlice } from '../../lines/text-slice.ts';
import type { Line } from '../../nodes.ts';
import type { DirectiveReading } from '../directive-reading.ts';

/** Reads each line of the content as a line of a line block. */
export function readLineBlockBody(reading: DirectiveReading): void {
  const { content, reader } = reading;
  const { state } = reader;
  // docutils adds the two line numbers.
  const shift = reader.block.lineNumber(reading.line) - 1;
  const lines: IndentedLine[] = [];
  for (let index = 0; index < content.length; index += 1) {
    const indent = content.indentOf(index);
    const slice = TextSlice.fromBlock(content, index, index + 1, indent);
    const inline = state.parseInline(slice, content.lineNumber(index) + shift);
    reader.placeAll(inline.earlier);
    const position = slice.wholePosition(state.locator);
    const line: Line = { type: 'line', children: inline.nodes, position };
    lines.push({ line, indent: content.isBlank(index) ? null : indent });
    reading.after.push(...inline.messages);
  }
  const { start, end } = content.range(0, content.length);
  reading.children.push({
    type: 'lineBlock',
    children: nestLines(lines),
    position: state.locator.position(start, end),
  });
}

/** Reads the content as one text with inline markup, in which line breaks and blanks count. */
export function readInlineBody(reading: DirectiveReading): void {
  const { content, reader, line } = reading;
  const slice = TextSlice.fromBlock(content, 0, content.length);
  const inline = reader.state.parseInline(slice, reader.block.lineNumber(line));
  reader.placeAll(inline.earlier);
  reading.children.push({
    type: 'paragraph',
    children: inline.nodes,
    position: slice.wholePosition(reader.state.locator),
  });
  reading.after.push(...inline.messages);
}
