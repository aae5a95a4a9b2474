import { simpleNameEnd } from '../../characters/word.ts';
import type { IndentedBlock } from '../../lines/block.ts';
import { newIdentity } from '../../names/name-registry.ts';
import type { MutableIdentity } from '../../names/name-registry.ts';
import { normalizeName } from '../../names/normalize-name.ts';
import type { Citation, FootnoteAuto, FootnoteDefinition, PlacedDiagnostic } from '../../nodes.ts';
import type { BlockReader } from '../block-reader.ts';
import { markerEnd } from '../markers.ts';

/** Reads `.. [1]`, `.. [#name]`, `.. [*]` or `.. [citation]`; undefined where the brackets hold something else. */
export function readFootnote(reader: BlockReader, text: string, column: number): boolean | undefined {
  const first = text.charCodeAt(column + 1);
  const labelEnd = first === 42 ? column + 2 : simpleNameEnd(text, first === 35 ? column + 2 : column + 1);
  const end = labelEnd > column + 1 && text.charCodeAt(labelEnd) === 93 ? markerEnd(text, labelEnd + 1) : -1;
  if (end < 0) {
    return undefined;
  }
  const label = text.slice(column + 1, labelEnd);
  const found = reader.indented(reader.index, { firstColumn: end });
  const start = reader.index;
  reader.index = found.next;
  const auto: FootnoteAuto = first === 35 ? 'number' : first === 42 ? 'symbol' : 'none';
  if (auto === 'none' && !/^[0-9]+$/.test(label)) {
    addCitation(reader, start, label, found);
  } else {
    addFootnote(reader, start, label, auto, found);
  }
  return found.blankFinish;
}

function addFootnote(
  reader: BlockReader,
  start: number,
  label: string,
  auto: FootnoteAuto,
  found: IndentedBlock,
): void {
  const name = normalizeName(auto === 'number' ? label.slice(1) : label);
  const identity = newIdentity(auto === 'symbol' || name === '' ? [] : [name]);
  const messages = identify(reader, start, identity, 'footnote');
  const children = readBody(reader, start, found, messages);
  const node: FootnoteDefinition = {
    type: 'footnoteDefinition',
    label,
    identifier: name,
    auto,
    children,
    position: reader.position(start, found.next),
    ...identity,
  };
  reader.nodes.push(reader.complete(node, start, found.next, messages));
}

function addCitation(reader: BlockReader, start: number, label: string, found: IndentedBlock): void {
  const identity = newIdentity([normalizeName(label)]);
  const messages = identify(reader, start, identity, 'citation');
  const children = readBody(reader, start, found, messages);
  const position = reader.position(start, found.next);
  const node: Citation = { type: 'citation', label, children, position, ...identity };
  reader.nodes.push(reader.complete(node, start, found.next, messages));
}

function identify(reader: BlockReader, start: number, identity: MutableIdentity, element: string): PlacedDiagnostic[] {
  if (identity.names.length === 0) {
    reader.state.names.assignId(identity, element);
    return [];
  }
  return reader.state.names.assignNames(identity, element, true).map((clash) => ({
    before: 0,
    diagnostic: reader.report({ ...clash, backrefs: identity.ids }, start, start + 1),
  }));
}

function readBody(
  reader: BlockReader,
  start: number,
  found: IndentedBlock,
  messages: PlacedDiagnostic[],
): FootnoteDefinition['children'] {
  if (found.block.length === 0) {
    const message = 'The footnote or citation has no text.';
    const problem = { level: 'warning', code: 'empty-footnote', message } as const;
    messages.push({
      before: 0,
      diagnostic: reader.state.reporter.report({
        ...problem,
        range: reader.block.range(start, start + 1),
        line: reader.state.outerLine,
      }),
    });
    return [];
  }
  const body = reader.nested(found.block);
  messages.push(...body.messages);
  return body.nodes;
}
