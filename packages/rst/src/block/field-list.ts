import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { IndentedBlock } from '../lines/block.ts';
import { TextSlice } from '../lines/text-slice.ts';
import type { Field } from '../nodes.ts';
import type { BlockReader } from './block-reader.ts';
import { placedFirst } from './block-reader.ts';
import { readFieldMarker } from './markers.ts';
import type { FieldMarker } from './markers.ts';

/** Reads a list of `:name: body` fields. */
export function readFieldList(reader: BlockReader, first: FieldMarker): void {
  const { block } = reader;
  const start = reader.index;
  const fields: Field[] = [];
  const clashes: Diagnostic[] = [];
  let blankFinish = true;
  let index = start;
  let marker: FieldMarker | undefined = first;
  while (marker !== undefined) {
    const found = reader.indented(index, { firstColumn: marker.end });
    fields.push(readField(reader, index, marker, found, index === start ? clashes : undefined));
    blankFinish = found.blankFinish;
    reader.index = found.next;
    index = block.nextText(found.next);
    marker = readFieldMarker(block.text(index));
  }
  const position = reader.position(start, reader.index);
  reader.nodes.push(reader.complete({ type: 'fieldList', children: fields, position }, start, reader.index));
  reader.placeAll(clashes);
  if (!blankFinish) {
    reader.warnUnindent('Field list');
  }
}

/** Reads one field; docutils shows the clashes of the first name only. */
function readField(
  reader: BlockReader,
  index: number,
  marker: FieldMarker,
  found: IndentedBlock,
  clashes: Diagnostic[] | undefined,
): Field {
  const { block, state } = reader;
  const line = TextSlice.fromBlock(block, index, index + 1);
  const nameSlice = line.slice(1, marker.nameEnd);
  const name = state.parseInline(nameSlice, block.lineNumber(index));
  clashes?.push(...name.earlier);
  const body = reader.nested(found.block);
  const isEmpty = found.block.length === 0;
  const range = isEmpty
    ? { start: line.endOffset(line.text.length), end: line.endOffset(line.text.length) }
    : found.block.range(0, found.block.length);
  const shifted = [...placedFirst(name.messages), ...body.messages];
  return reader.complete(
    {
      type: 'field',
      name: nameSlice.text,
      children: [
        {
          type: 'fieldName',
          children: name.nodes,
          position: nameSlice.wholePosition(state.locator),
        },
        {
          type: 'fieldBody',
          children: body.nodes,
          position: state.locator.position(range.start, range.end),
          ...(shifted.length > 0 ? { data: { messages: shifted } } : {}),
        },
      ],
      position: reader.position(index, found.next),
    },
    index,
    found.next,
  );
}
