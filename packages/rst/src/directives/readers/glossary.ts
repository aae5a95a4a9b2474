import { TextSlice } from '../../lines/text-slice.ts';
import type { DefinitionDescription, DefinitionListItem, DefinitionTerm } from '../../nodes.ts';
import type { DirectiveReading } from '../directive-reading.ts';

/** Reads a glossary: lines that are not indented are terms, one below the other for synonyms; what follows is their definition. */
export function readGlossary(reading: DirectiveReading): void {
  const { content } = reading;
  const items: DefinitionListItem[] = [];
  let index = content.nextText(0);
  while (index < content.length) {
    if (content.text(index).startsWith('.. ') || content.indentOf(index) > 0) {
      index = content.nextText(content.indented(index + 1).next);
      continue;
    }
    const start = index;
    const children: (DefinitionTerm | DefinitionDescription)[] = [];
    while (index < content.length && !content.isBlank(index) && content.indentOf(index) === 0) {
      children.push(readTerm(reading, index));
      index += 1;
    }
    const next = content.nextText(index);
    if (next < content.length && content.indentOf(next) > 0) {
      const found = content.indented(next);
      children.push(readDescription(reading, found.block));
      index = found.next;
    }
    const { start: from, end } = content.range(start, index);
    items.push({ type: 'definitionListItem', children, position: reading.reader.state.locator.position(from, end) });
    index = content.nextText(index);
  }
  if (items.length > 0) {
    const { start, end } = content.range(0, content.length);
    const position = reading.reader.state.locator.position(start, end);
    reading.children.push({ type: 'definitionList', children: items, position });
  }
}

function readTerm(reading: DirectiveReading, index: number): DefinitionTerm {
  const { content, reader } = reading;
  const { state } = reader;
  const line = TextSlice.fromBlock(content, index, index + 1);
  const classifier = line.text.search(/ +: +/);
  const slice = classifier < 0 ? line : line.slice(0, classifier);
  const inline = state.parseInline(slice, content.lineNumber(index));
  for (const diagnostic of inline.messages) {
    reading.messages.push({ before: 1, diagnostic });
  }
  const position = slice.wholePosition(state.locator);
  return { type: 'definitionTerm', children: inline.nodes, position };
}

function readDescription(reading: DirectiveReading, block: DirectiveReading['content']): DefinitionDescription {
  const { reader } = reading;
  const body = reader.nested(block);
  const { start, end } = block.range(0, block.length);
  const position = reader.state.locator.position(start, end);
  const data = body.messages.length > 0 ? { data: { messages: body.messages } } : {};
  return { type: 'definitionDescription', children: body.nodes, position, ...data };
}
