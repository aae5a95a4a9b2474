import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { TextSlice } from '../lines/text-slice.ts';
import type { Line, LineBlock } from '../nodes.ts';
import type { BlockReader } from './block-reader.ts';
import { markerEnd } from './markers.ts';

/** A line with its indentation inside the line block; null counts as that of the line before. */
export interface IndentedLine {
  readonly line: Line;
  readonly indent: number | null;
}

/** Reads a line block: lines that start with `| `. */
export function readLineBlock(reader: BlockReader): void {
  const { block } = reader;
  const start = reader.index;
  const lines: IndentedLine[] = [];
  const messages: Diagnostic[] = [];
  let blankFinish = false;
  let index = start;
  while (!blankFinish && block.text(index).startsWith('|') && markerEnd(block.text(index), 1) >= 0) {
    const column = markerEnd(block.text(index), 1);
    const found = reader.indented(index, { firstColumn: column, untilBlank: true });
    const slice = TextSlice.fromBlock(found.block, 0, found.block.length);
    const read = reader.state.parseInline(slice, block.lineNumber(index));
    lines.push({
      line: reader.complete(
        { type: 'line', children: read.nodes, position: reader.position(index, found.next) },
        index,
        found.next,
      ),
      indent: block.text(index) === '|' ? null : column - 2,
    });
    // docutils has no place for the clashes of later lines.
    messages.push(...(index === start ? read.earlier : []), ...read.messages);
    blankFinish = found.blankFinish;
    index = found.next;
  }
  reader.index = index;
  const position = reader.position(start, index);
  reader.nodes.push(reader.complete({ type: 'lineBlock', children: nestLines(lines), position }, start, index));
  reader.placeAll(messages);
  if (!blankFinish) {
    const message = 'The line block ends without a blank line.';
    reader.place(
      reader.report({ level: 'warning', code: 'unexpected-unindent', message }, index, index + 1, start + 1),
    );
  }
}

/** Lines that would be nested deeper than this stay at that depth, so that no input can exhaust the stack. */
const deepest = 400;

/** Nests lines by their indentation: what is indented more becomes a line block of its own. */
export function nestLines(lines: readonly IndentedLine[]): (Line | LineBlock)[] {
  let before = 0;
  const known = lines.map(({ line, indent }) => {
    before = indent ?? before;
    return { line, indent: before };
  });
  return nestSegment(known, 1);
}

function nestSegment(
  lines: readonly { readonly line: Line; readonly indent: number }[],
  depth: number,
): (Line | LineBlock)[] {
  if (depth >= deepest) return lines.map(({ line }) => line);
  const least = lines.reduce((found, { indent }) => Math.min(found, indent), Number.POSITIVE_INFINITY);
  const nested: (Line | LineBlock)[] = [];
  let from = -1;
  for (let index = 0; index <= lines.length; index += 1) {
    const entry = lines[index];
    if (entry !== undefined && entry.indent > least) {
      from = from < 0 ? index : from;
      continue;
    }
    if (from >= 0) {
      const children = nestSegment(lines.slice(from, index), depth + 1);
      const start = lines[from]?.line.position.start;
      const end = lines[index - 1]?.line.position.end;
      if (start !== undefined && end !== undefined) {
        nested.push({ type: 'lineBlock', children, position: { start, end } });
      }
      from = -1;
    }
    if (entry !== undefined) {
      nested.push(entry.line);
    }
  }
  return nested;
}
