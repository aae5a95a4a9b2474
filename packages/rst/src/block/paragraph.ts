import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { TextSlice } from '../lines/text-slice.ts';
import { trimEnd } from '../characters/white-space.ts';
import type { BlockReader } from './block-reader.ts';
import { readLiteralBlock } from './literal-block.ts';

/** Says whether a text ends with `::` that no backslash escapes. */
function announcesLiteral(text: string): boolean {
  if (!text.endsWith('::')) {
    return false;
  }
  let index = text.length - 2;
  while (index > 0 && text.charCodeAt(index - 1) === 92) {
    index -= 1;
  }
  return (text.length - 2 - index) % 2 === 0;
}

/** The length of a paragraph's text without the mark of a literal block. */
function visibleLength(text: string): number {
  if (text.length === 2) {
    return 0;
  }
  const before = text.charCodeAt(text.length - 3);
  return before === 32 || before === 10 ? trimEnd(text.slice(0, -3)).length : text.length - 1;
}

/** Adds lines `from` to `to` as a paragraph, with the literal block that it may announce; `problem` stands between them. */
export function addParagraph(reader: BlockReader, from: number, to: number, problem?: Diagnostic): void {
  const { block, state } = reader;
  const slice = TextSlice.fromBlock(block, from, to);
  const hasLiteral = announcesLiteral(slice.text);
  const shown = hasLiteral ? slice.slice(0, visibleLength(slice.text)) : slice;
  reader.index = to;
  reader.leaveText(to - from === 1 ? to : to - 1);
  if (shown.text !== '') {
    const inline = state.parseInline(shown, block.lineNumber(from));
    reader.placeAll(inline.earlier);
    reader.nodes.push(
      reader.complete({ type: 'paragraph', children: inline.nodes, position: reader.position(from, to) }, from, to),
    );
    reader.placeAll(inline.messages);
  }
  if (problem !== undefined) {
    reader.place(problem);
  }
  if (hasLiteral) {
    readLiteralBlock(reader);
  }
}

/** Reads the paragraph that starts at the current line and goes on to a blank or indented line. */
export function readParagraph(reader: BlockReader): void {
  const { block, index } = reader;
  let to = index + 1;
  while (to < block.length && !block.isBlank(to)) {
    if (block.indentOf(to) > 0) {
      const message = 'This line is indented more than the paragraph before it.';
      const problem = reader.report({ level: 'error', code: 'unexpected-indentation', message }, to, to + 1);
      addParagraph(reader, index, to, problem);
      return;
    }
    to += 1;
  }
  addParagraph(reader, index, to);
}
