import type { Block } from '../lines/block.ts';
import { TextSlice } from '../lines/text-slice.ts';
import type { Attribution, BlockNode, PlacedDiagnostic } from '../nodes.ts';
import type { BlockReader } from './block-reader.ts';

interface FoundAttribution {
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly indent: number;
}

/** Reads an indented block as block quotes: each attribution ends one. */
export function readBlockQuote(reader: BlockReader): void {
  const found = reader.indented(reader.index);
  reader.index = found.next;
  addBlockQuotes(reader, found.block);
  if (!found.blankFinish) {
    reader.warnUnindent('Block quote');
  }
}

/** Adds the block quotes that a block's lines make. */
export function addBlockQuotes(reader: BlockReader, lines: Block): void {
  let rest = lines;
  while (rest.length > 0) {
    const attribution = findAttribution(rest);
    const quoted = attribution === undefined ? rest : rest.slice(0, attribution.start);
    const body = reader.nested(quoted);
    const children: BlockNode[] = [...body.nodes];
    const messages: PlacedDiagnostic[] = [...body.messages];
    const end = attribution?.end ?? rest.length;
    let trailing: ReturnType<typeof readAttribution> | undefined;
    if (attribution !== undefined) {
      trailing = readAttribution(reader, rest, attribution);
      children.push(trailing.node);
    }
    const range = rest.range(0, end);
    const position = reader.state.locator.position(range.start, range.end);
    const segments = rest.segments(0, end);
    const data = { ...(segments === undefined ? {} : { segments }), ...(messages.length > 0 ? { messages } : {}) };
    reader.nodes.push({ type: 'blockquote', children, position, ...(Object.keys(data).length > 0 ? { data } : {}) });
    reader.placeAll(trailing?.messages ?? []);
    rest = rest.slice(end, rest.length).withoutBlankTop();
  }
}

function attributionColumn(text: string): number {
  const match = /^(?:---?(?!-)|—) *(?=[^ ])/.exec(text);
  return match === null ? -1 : match[0].length;
}

function findAttribution(block: Block): FoundAttribution | undefined {
  let isAfterText = false;
  let isAfterBlank = false;
  for (let index = 0; index < block.length; index += 1) {
    if (block.isBlank(index)) {
      isAfterBlank = true;
      continue;
    }
    const column = isAfterText && isAfterBlank ? attributionColumn(block.text(index)) : -1;
    const end = column > 0 ? attributionEnd(block, index) : undefined;
    if (end !== undefined) {
      return { start: index, end: end.end, column, indent: end.indent };
    }
    isAfterText = true;
    isAfterBlank = false;
  }
  return undefined;
}

/** An attribution's lines after the first have the same indentation; otherwise it is a paragraph. */
function attributionEnd(block: Block, start: number): { readonly end: number; readonly indent: number } | undefined {
  let indent: number | undefined;
  let index = start + 1;
  for (; index < block.length && !block.isBlank(index); index += 1) {
    const found = block.indentOf(index);
    indent ??= found;
    if (found !== indent) {
      return undefined;
    }
  }
  return { end: index, indent: indent ?? 0 };
}

function readAttribution(
  reader: BlockReader,
  block: Block,
  found: FoundAttribution,
): { readonly node: Attribution; readonly messages: ReturnType<BlockReader['inline']>['messages'] } {
  const lines = block.slice(found.start, found.end, found.column, found.indent);
  const slice = TextSlice.fromBlock(lines, 0, lines.length);
  const inline = reader.state.parseInline(slice, block.lineNumber(found.start));
  const range = block.range(found.start, found.end);
  const position = reader.state.locator.position(range.start, range.end);
  return { node: { type: 'attribution', children: inline.nodes, position }, messages: inline.messages };
}
