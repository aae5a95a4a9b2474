import type { RootContent } from 'mdast';
import type { Position } from '@signpost/rst';
import type { DirectiveHead } from './directive-head.ts';
import type { MystDirective } from './myst-nodes.ts';
import type { MystText } from './myst-text.ts';
import { contentOf } from './read-options.ts';
import { readToctreeEntries } from './read-toctree-entries.ts';

function bodyPositionOf({ lines }: MystText, { bodyLine, region }: DirectiveHead): Position | null {
  if (bodyLine >= region.endLine) return null;
  const end = region.close === undefined ? region.end : lines.spanOf(region.endLine).start;
  return lines.positionOf({ start: lines.spanOf(bodyLine).start, end });
}

/** The lines of the body without what belongs to the containers around the directive. */
function readBody(source: MystText, { bodyLine, region }: DirectiveHead): string {
  let value = '';
  for (let line = bodyLine; line < region.endLine; line += 1) {
    const { start, end } = contentOf(source, line, region);
    value += line === bodyLine ? source.text.slice(start, end) : `\n${source.text.slice(start, end)}`;
  }
  return value;
}

/** What is made of a body that is no Markdown. */
function readRawChildren(source: MystText, head: DirectiveHead, value: string, position: Position): RootContent[] {
  switch (head.definition?.shape) {
    case 'code':
      return [{ type: 'code', lang: head.arguments[0]?.value ?? null, meta: null, value, position }];
    case 'toctree':
      return readToctreeEntries(source, head);
    default:
      return [];
  }
}

/** Makes the node of a directive; the blocks of a body that is Markdown are added by the caller. */
export function makeDirective(source: MystText, head: DirectiveHead): MystDirective {
  const { text, lines } = source;
  const { name, definition, region, first, firstIs, options, isParsed } = head;
  const bodyPosition = bodyPositionOf(source, head);
  const value = isParsed || bodyPosition === null ? null : readBody(source, head);
  return {
    type: 'directive',
    name,
    known: definition !== undefined,
    argument: firstIs === 'body' ? '' : text.slice(first.start, first.end),
    arguments: head.arguments,
    options,
    body: definition?.body ?? 'parsed',
    value,
    bodyPosition,
    children: value === null || bodyPosition === null ? [] : readRawChildren(source, head, value, bodyPosition),
    position: lines.positionOf({ start: region.open.start, end: region.end }),
  };
}
