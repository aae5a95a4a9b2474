import type { Span } from '@signpost/model';
import {
  defineDirective,
  linkKind,
  type DirectiveArgument,
  type DirectiveDefinition,
  type DirectiveOption,
} from '@signpost/rst';
import type { DirectiveHead } from './directive-head.ts';
import { findDefinition, isDirectiveName } from './find-definition.ts';
import type { MystText } from './myst-text.ts';
import { contentOf, readOptions } from './read-options.ts';
import type { Region } from './region.ts';

const opening = /^(`{3,}|~{3,}|:{3,})[ \t]*\{([A-Za-z_][\w:.+-]*)\}(?:[ \t]+|$)/;

/** `:::tip`, `::: details Title`, `:::note[Title]`: a container without braces. */
const container = /^(:{3,})[ \t]*([a-z][\w-]*)(?=[ \t[{]|$)[ \t]*/;

/** Its title is in brackets, or what is left of the line; attributes in braces are none. */
const containerTitle = /^(?:\[([^\]\n]*)\]|([^[{\n][^{\n]*))/;

/** What a container takes: a title, and Markdown. */
const anyContainer = defineDirective('container', {
  options: null,
  shape: 'titled',
  optional: 1,
  spaced: true,
  argument: 'inline',
});

/** The fence and the name in the first line of a directive; nothing where the line starts none. */
export function readOpening(
  line: string,
  hasContainers = false,
): { readonly fence: string; readonly name: string; readonly length: number; readonly isContainer?: true } | undefined {
  const plain = hasContainers ? container.exec(line) : null;
  if (plain !== null)
    return { fence: plain[1] ?? '', name: plain[2] ?? '', length: plain[0].length, isContainer: true };
  const [whole, fence, name] = opening.exec(line) ?? [];
  if (whole === undefined || fence === undefined || name === undefined || !isDirectiveName(name)) return undefined;
  return { fence, name, length: whole.length };
}

function roleOfFirst(definition: DirectiveDefinition | undefined): DirectiveHead['firstIs'] {
  if (definition === undefined || definition.argument === 'inline') return 'title';
  return definition.required + definition.optional === 0 ? 'body' : 'argument';
}

/** A button refers to a label, or to what its option says. */
function kindOfArgument(
  definition: DirectiveDefinition | undefined,
  options: readonly DirectiveOption[],
): DirectiveArgument['kind'] {
  return definition?.canonical === 'button-ref'
    ? linkKind(options.find(({ name }) => name === 'ref-type')?.value ?? 'any')
    : (definition?.argument ?? 'inline');
}

/** Only a body that is text or a table is read; one that should not be there is kept as it is. */
function hasParsedBody(definition: DirectiveDefinition | undefined): boolean {
  if (definition === undefined) return true;
  return definition.content !== 'none' && (definition.body === 'parsed' || definition.body === 'table');
}

/** One blank line between the options and the body belongs to neither. */
function skipBlank(source: MystText, region: Region, line: number): number {
  if (line >= region.endLine) return line;
  const { start, end } = contentOf(source, line, region);
  return source.text.slice(start, end).trim() === '' ? line + 1 : line;
}

/** The title in the first line of a container. */
function findTitle(line: string, at: number, from: number): Span {
  const [whole = '', inBrackets, bare = ''] = containerTitle.exec(line.slice(at)) ?? [];
  if (inBrackets !== undefined) return { start: from + 1, end: from + whole.length - 1 };
  return { start: from, end: from + bare.trimEnd().length };
}

/** Reads what stands in the first line and the options of a directive. */
export function readHead(source: MystText, region: Region): DirectiveHead | undefined {
  const { text, lines } = source;
  const line = text.slice(region.open.start, region.open.end);
  const start = readOpening(line, source.hasContainers);
  if (start === undefined) return undefined;
  const name = start.name.toLowerCase();
  const definition = start.isContainer === true ? anyContainer : findDefinition(name);
  const from = region.open.start + start.length;
  const first =
    start.isContainer === true
      ? findTitle(line, start.length, from)
      : { start: from, end: from + line.slice(start.length).trimEnd().length };
  const firstIs = first.end > first.start ? roleOfFirst(definition) : 'argument';
  const { options, spans, next } = readOptions(source, region, definition);
  const hasArgument = first.end > first.start && firstIs !== 'body';
  const argument = {
    value: text.slice(first.start, first.end),
    kind: kindOfArgument(definition, options),
    position: lines.positionOf(first),
  };
  return {
    name,
    definition,
    region,
    first,
    firstIs,
    arguments: hasArgument ? [argument] : [],
    options,
    optionSpans: spans,
    bodyLine: skipBlank(source, region, next),
    isParsed: hasParsedBody(definition),
  };
}
