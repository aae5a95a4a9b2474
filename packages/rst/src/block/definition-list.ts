import { trimEnd } from '../characters/white-space.ts';
import { markEscapes, removeEscapes } from '../inline/escape.ts';
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
    const read = readItem(reader, index, items.length === 0);
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

function readItem(reader: BlockReader, index: number, isFirst: boolean): ReadDefinition {
  const { block } = reader;
  const found = reader.indented(index + 1);
  const slice = TextSlice.fromBlock(block, index, index + 1);
  // docutils counts from the end of the definition, blank lines included.
  const line = block.lineNumber(found.next - 2);
  const inline = reader.state.parseInline(slice, line);
  reader.placeAll(isFirst ? inline.earlier : []);
  const parts = splitTerm(reader, slice, inline.nodes);
  const messages: PlacedDiagnostic[] = placedFirst(inline.messages);
  if (block.text(index).endsWith('::')) {
    const message = 'There is no blank line after "::", so this is a definition and not a literal block.';
    const problem = { level: 'info', code: 'definition-not-literal', message } as const;
    messages.push({ before: 0, diagnostic: reader.report(problem, index + 1, index + 2, found.next - 1) });
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

/** Where the parts of a source text stand that classifiers separate. */
function cutRaw(raw: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = 0;
  for (const found of raw.matchAll(/[ \t\v\f]+:[ \t\v\f]+/g)) {
    pieces.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  pieces.push({ start, end: raw.length });
  return pieces;
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
    const pieces = cutRaw(raw);
    const values = raw.includes('\\')
      ? pieces.map(({ start, end }) => removeEscapes(markEscapes(raw.slice(start, end))))
      : node.value.split(/ +: +/);
    const [first] = pieces;
    if (first !== undefined && values.length > 1) {
      first.end = trimEnd(raw.slice(0, first.end)).length;
      values[0] = trimEnd(values[0] ?? '');
    } else {
      values[0] = node.value;
    }
    for (const [number, value] of values.entries()) {
      const piece = pieces[number] ?? { start: raw.length, end: raw.length };
      if (number > 0) {
        ends.push(from + (pieces[number - 1]?.end ?? raw.length));
        starts.push(from + piece.start);
        parts.push([]);
      }
      if (value !== '') {
        parts.at(-1)?.push({ ...node, value, position: locator.position(from + piece.start, from + piece.end) });
      }
    }
  }
  ends.push(slice.endOffset(slice.text.length));
  return parts.map((children, number) => {
    const position: Position = locator.position(starts[number] ?? 0, ends[number] ?? 0);
    return number === 0 ? { type: 'definitionTerm', children, position } : { type: 'classifier', children, position };
  });
}
