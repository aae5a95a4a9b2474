import type { BlockReader } from './block-reader.ts';
import { textOf } from './block-reader.ts';
import { isAdornment } from './markers.ts';

/** Reads the literal block that `::` announced: indented lines, or lines that start with the same punctuation. */
export function readLiteralBlock(reader: BlockReader): void {
  const { block } = reader;
  const start = block.nextText(reader.index);
  if (start >= block.length || block.indentOf(start) === 0) {
    readQuotedBlock(reader, start);
    return;
  }
  const found = reader.indented(start);
  const lines = found.block.withoutBlankEnd();
  reader.index = found.next;
  const { start: from, end } = lines.range(0, lines.length);
  const position = reader.state.locator.position(from, end);
  reader.nodes.push(
    reader.complete({ type: 'code', lang: null, value: textOf(lines), position }, start, start + lines.length),
  );
  if (!found.blankFinish) {
    reader.warnUnindent('Literal block');
  }
}

function readQuotedBlock(reader: BlockReader, start: number): void {
  const { block } = reader;
  const quote = block.text(start).charAt(0);
  reader.index = start;
  if (start >= block.length || !isAdornment(quote)) {
    const message = 'A literal block is announced here, but none follows.';
    reader.place(reader.report({ level: 'warning', code: 'missing-literal-block', message }, start, start + 1));
    return;
  }
  let end = start;
  while (end < block.length && block.text(end).startsWith(quote)) {
    end += 1;
  }
  const value = textOf(block.slice(start, end));
  reader.nodes.push(
    reader.complete({ type: 'code', lang: null, value, position: reader.position(start, end) }, start, end),
  );
  reader.index = end;
  if (end < block.length && !block.isBlank(end)) {
    const isIndented = block.indentOf(end) > 0;
    const code = isIndented ? 'unexpected-indentation' : 'inconsistent-literal-quoting';
    const message = isIndented
      ? 'This line is indented more than the literal block before it.'
      : 'The literal block ends without a blank line: this line lacks the quote character.';
    reader.place(reader.report({ level: 'error', code, message }, end, end + 1));
  }
}
