import { markerEnd } from './markers.ts';
import type { CommandOption, OptionListItem } from '../nodes.ts';
import type { BlockReader } from './block-reader.ts';

/** The options at the start of a line, and where their description starts. */
export interface OptionMarker {
  readonly options: readonly CommandOption[];
  readonly end: number;
}

const optionPattern =
  /^(?:([-+][a-zA-Z0-9])(?:( ?)([a-zA-Z][a-zA-Z0-9_-]*|<[^<>]+>))?|((?:--|\/)[a-zA-Z0-9][a-zA-Z0-9_-]*)(?:([ =])([a-zA-Z][a-zA-Z0-9_-]*|<[^<>]+>))?)(?=, |  | ?$)/;

/** Reads `-o FILE, --output=FILE  `; two blanks or the line's end must follow. */
export function readOptionMarker(text: string): OptionMarker | undefined {
  const options: CommandOption[] = [];
  let index = 0;
  for (;;) {
    const match = optionPattern.exec(index === 0 ? text : text.slice(index));
    if (match === null) {
      return undefined;
    }
    const name = match[1] ?? match[4] ?? '';
    const argument = (match[3] ?? match[6])?.replaceAll(/ +/g, ' ') ?? null;
    options.push({ name, delimiter: argument === null ? null : (match[2] ?? match[5] ?? ''), argument });
    index += match[0].length;
    if (text.startsWith(', ', index)) {
      index += 2;
    } else {
      return { options, end: markerEnd(text, index) };
    }
  }
}

/** Reads an option list; the answer is false where the first option has no description, so that it is ordinary text. */
export function readOptionList(reader: BlockReader, first: OptionMarker): boolean {
  const { block } = reader;
  const start = reader.index;
  const items: OptionListItem[] = [];
  let blankFinish = true;
  let index = start;
  let marker: OptionMarker | undefined = first;
  while (marker !== undefined) {
    const found = reader.indented(index, { firstColumn: marker.end });
    if (found.block.length === 0) {
      break;
    }
    const body = reader.nested(found.block);
    const position = reader.position(index, found.next);
    const item: OptionListItem = { type: 'optionListItem', options: marker.options, children: body.nodes, position };
    items.push(reader.complete(item, index, found.next, body.messages));
    blankFinish = found.blankFinish;
    reader.index = found.next;
    index = block.nextText(found.next);
    marker = readOptionMarker(block.text(index));
  }
  if (items.length === 0) {
    return false;
  }
  const position = reader.position(start, reader.index);
  reader.nodes.push(reader.complete({ type: 'optionList', children: items, position }, start, reader.index));
  if (!blankFinish) {
    reader.warnUnindent('Option list');
  }
  return true;
}
