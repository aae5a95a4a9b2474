import { textOf } from '../../block/block-reader.ts';
import { readFieldMarker } from '../../block/markers.ts';
import type { FieldMarker } from '../../block/markers.ts';
import { makeData } from '../../document-state.ts';
import { markEscapes, removeEscapes } from '../../inline/escape.ts';
import { TextSlice } from '../../lines/text-slice.ts';
import type { Field, Paragraph, PlacedDiagnostic } from '../../nodes.ts';
import { refusal } from '../directive-reading.ts';
import type { DirectiveReading } from '../directive-reading.ts';
import { readMetaName } from '../meta-name.ts';

/** Reads the fields of a document's metadata, whose values have no markup. */
export function readMeta(reading: DirectiveReading): void {
  const { content, reader, line, children } = reading;
  if (content.length === 0) {
    reading.problem = refusal('missing-content', 'The directive "meta" needs content.');
    return;
  }
  const fields: Field[] = [];
  const messages: PlacedDiagnostic[] = [];
  let index = 0;
  for (;;) {
    const at = content.nextText(index);
    const marker = readFieldMarker(content.text(at));
    if (marker === undefined) {
      break;
    }
    index = addField(reading, { fields, messages }, at, marker);
  }
  if (content.nextText(index) < content.length) {
    const quote = reader.quote(line, reader.index);
    const message = 'The content must be a list of fields.';
    const problem = { level: 'error', code: 'invalid-meta', message, quote } as const;
    messages.push({ before: fields.length, diagnostic: reader.report(problem, line, reader.index) });
  }
  if (fields.length === 0) {
    reading.messages.push(...messages);
    return;
  }
  const { start, end } = content.range(content.nextText(0), index);
  const data = makeData(messages, content.segments(0, index));
  const position = reader.state.locator.position(start, end);
  children.push({ type: 'fieldList', children: fields, position, ...(data === undefined ? {} : { data }) });
}

/** The fields read so far, with what is wrong in them. */
interface Fields {
  readonly fields: Field[];
  readonly messages: PlacedDiagnostic[];
}

/** Adds the field at a line; answers with the line after it. */
function addField(reading: DirectiveReading, to: Fields, at: number, marker: FieldMarker): number {
  const { content, reader } = reading;
  const { locator } = reader.state;
  const found = content.indented(at, { firstColumn: marker.end });
  const line = TextSlice.fromBlock(content, at, at + 1);
  const name = line.slice(1, marker.nameEnd);
  const value = TextSlice.fromBlock(found.block, 0, found.block.length);
  const isEmpty = found.block.length === 0;
  const end = line.endOffset(line.text.length);
  const position = isEmpty ? locator.position(end, end) : value.wholePosition(locator);
  const namePosition = name.wholePosition(locator);
  const text = removeEscapes(markEscapes(textOf(found.block)));
  const data = makeData([], value.segments(0, value.text.length));
  const shown = { position, ...(data === undefined ? {} : { data }) };
  const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: text, ...shown }], ...shown };
  const range = content.range(at, found.next);
  reportField(reading, to, name.text, isEmpty, range);
  to.fields.push({
    type: 'field',
    name: name.text,
    children: [
      {
        type: 'fieldName',
        children: [{ type: 'text', value: name.text, position: namePosition }],
        position: namePosition,
      },
      { type: 'fieldBody', children: isEmpty ? [] : [paragraph], ...shown },
    ],
    position: locator.position(range.start, range.end),
  });
  return found.next;
}

function reportField(
  reading: DirectiveReading,
  { fields, messages }: Fields,
  name: string,
  isEmpty: boolean,
  range: { readonly start: number; readonly end: number },
): void {
  const { state } = reading.reader;
  const read = readMetaName(name);
  const bad = 'bad' in read ? read.bad : undefined;
  if (isEmpty || bad !== undefined) {
    const problem = isEmpty
      ? ({ level: 'info', code: 'empty-meta', message: `The field "${name}" is empty.` } as const)
      : ({ level: 'error', code: 'invalid-meta', message: `"${bad}" lacks a value.` } as const);
    const diagnostic = state.reporter.report({ ...problem, range, line: state.outerLine });
    messages.push({ before: fields.length, diagnostic });
  }
}
