import type { Classifier, DefinitionListItem, DefinitionTerm, PhrasingNode, Position } from '../nodes.ts';
import { TextSlice } from '../lines/text-slice.ts';
import type { PlacedDiagnostic } from '../nodes.ts';
import type { BlockReader } from './block-reader.ts';
import { placedFirst } from './block-reader.ts';
import { startsText } from './starts-text.ts';

/** Reads a definition list: lines that are followed by an indented one. */
export function readDefinitionList(reader: BlockReader): void {
  const { block } = reader;
  const start = reader.index;
  const items: DefinitionListItem[] = [];
  let blankFinish = true;
  let index = start;
  do {
    const read = readItem(reader, index);
    items.push(read.item);
    blankFinish = read.blankFinish;
    reader.index = read.next;
    index = block.nextText(read.next);
  } while (index < block.length && startsItem(reader, index));
  const position = reader.position(start, reader.index);
  reader.nodes.push(reader.complete({ type: 'definitionList', children: items, position }, start, reader.index));
  if (!blankFinish) {
    reader.warnUnindent('Definition list');
  }
}

function startsItem(reader: BlockReader, index: number): boolean {
  const { block } = reader;
  return startsText(block.text(index)) && index + 1 < block.length && block.indentOf(index + 1) > 0;
}

interface ReadDefinition {
  readonly item: DefinitionListItem;
  readonly next: number;
  readonly blankFinish: boolean;
}

function readItem(reader: BlockReader, index: number): ReadDefinition {
  const { block } = reader;
  const found = reader.indented(index + 1);
  const slice = TextSlice.fromBlock(block, index, index + 1);
  const inline = reader.state.parseInline(slice, block.lineNumber(index));
  const parts = splitTerm(reader, slice, inline.nodes);
  const messages: PlacedDiagnostic[] = placedFirst(inline.messages);
  if (block.text(index).endsWith('::')) {
    const message = 'There is no blank line after "::", so this is a definition and not a literal block.';
    const problem = { level: 'info', code: 'definition-not-literal', message } as const;
    messages.push({ before: 0, diagnostic: reader.report(problem, index + 1, index + 2) });
  }
  const body = reader.nested(found.block);
  messages.push(...body.messages);
  const position = reader.position(index + 1, found.next, found.indent);
  const description = reader.complete(
    { type: 'definitionDescription', children: body.nodes, position } as const,
    index + 1,
    found.next,
    messages,
  );
  const item: DefinitionListItem = {
    type: 'definitionListItem',
    children: [...parts, description],
    position: reader.position(index, found.next),
  };
  return { item: reader.complete(item, index, found.next), next: found.next, blankFinish: found.blankFinish };
}

/** Splits a term's line at ` : ` in its plain text: what follows are classifiers. */
function splitTerm(
  reader: BlockReader,
  slice: TextSlice,
  nodes: readonly PhrasingNode[],
): (DefinitionTerm | Classifier)[] {
  const parts: PhrasingNode[][] = [[]];
  const starts = [slice.startOffset(0)];
  const ends: number[] = [];
  const { locator, source } = reader.state;
  for (const node of nodes) {
    if (node.type !== 'text') {
      parts.at(-1)?.push(node);
      continue;
    }
    const from = node.position.start.offset;
    const raw = source.slice(from, node.position.end.offset);
    const delimiters = [...raw.matchAll(/ +: +/g)];
    if (delimiters.length === 0) {
      parts.at(-1)?.push(node);
      continue;
    }
    let begin = 0;
    for (const delimiter of [...delimiters, undefined]) {
      const end = delimiter?.index ?? raw.length;
      if (end > begin) {
        const value = raw.slice(begin, end).replace(/\\( ?)([^]?)/g, '$2');
        parts.at(-1)?.push({ type: 'text', value, position: locator.position(from + begin, from + end) });
      }
      if (delimiter !== undefined) {
        ends.push(from + end);
        begin = end + delimiter[0].length;
        starts.push(from + begin);
        parts.push([]);
      }
    }
  }
  ends.push(slice.endOffset(slice.text.length));
  return parts.map((children, number) => {
    const position: Position = locator.position(starts[number] ?? 0, ends[number] ?? 0);
    return number === 0 ? { type: 'definitionTerm', children, position } : { type: 'classifier', children, position };
  });
}
