import type { Span } from '@signpost/model';
import { linkKind, optionKind, type DirectiveDefinition, type DirectiveOption } from '@signpost/rst';
import { matchContainers } from './container.ts';
import type { MystText } from './myst-text.ts';
import type { Region } from './region.ts';

/** The options of a directive, their lines, and the line that follows them. */
export interface OptionBlock {
  readonly options: readonly DirectiveOption[];
  /** The lines that are no part of the body, each from where the content of its container starts. */
  readonly spans: readonly Span[];
  readonly next: number;
}

const colonOption = /^([ \t]*:)([\w-][\w .-]*):(?:[ \t]+|$)/;
const yamlOption = /^([ \t]*)([\w-]+):(?:[ \t]+|$)/;
/** A fence may be indented by so much, and what is in it with it. */
const ruler = /^ {0,3}-{3}/;

/** A line of a directive without what belongs to its containers. */
export function contentOf({ text, lines }: MystText, line: number, { containers }: Region): Span {
  const span = lines.spanOf(line);
  return { start: matchContainers(text, span, containers).cursor.offset, end: span.end };
}

/** The value between quotes, else as written. */
function locateValue(text: string, start: number, end: number): Span {
  const raw = text.slice(start, end).trimEnd();
  const quote = raw[0];
  const isQuoted = raw.length > 1 && (quote === '"' || quote === "'") && raw.endsWith(quote);
  return isQuoted ? { start: start + 1, end: start + raw.length - 1 } : { start, end: start + raw.length };
}

function readOption(
  { text, lines }: MystText,
  { start, end }: Span,
  pattern: RegExp,
  definition: DirectiveDefinition | undefined,
): DirectiveOption | undefined {
  const match = pattern.exec(text.slice(start, end));
  const [whole, before = '', name = ''] = match ?? [];
  if (whole === undefined) return undefined;
  const nameStart = start + before.length;
  const value = locateValue(text, start + whole.length, end);
  return {
    name: name.toLowerCase(),
    value: text.slice(value.start, value.end),
    kind: optionKind(definition, name.toLowerCase()),
    position: lines.positionOf({ start: nameStart - (before.endsWith(':') ? 1 : 0), end }),
    namePosition: lines.positionOf({ start: nameStart, end: nameStart + name.length }),
    valuePosition: lines.positionOf(value),
  };
}

/** Reads lines that start with a colon. */
function readColonOptions(source: MystText, region: Region, definition: DirectiveDefinition | undefined): OptionBlock {
  const options: DirectiveOption[] = [];
  const spans: Span[] = [];
  let line = region.openLine + 1;
  for (; line < region.endLine; line += 1) {
    const span = contentOf(source, line, region);
    const option = readOption(source, span, colonOption, definition);
    if (option === undefined) break;
    options.push(option);
    spans.push(span);
  }
  return { options, spans, next: line };
}

/** Reads the lines between two rulers. */
function readYamlOptions(source: MystText, region: Region, definition: DirectiveDefinition | undefined): OptionBlock {
  const options: DirectiveOption[] = [];
  const spans: Span[] = [contentOf(source, region.openLine + 1, region)];
  let line = region.openLine + 2;
  for (; line < region.endLine; line += 1) {
    const span = contentOf(source, line, region);
    spans.push(span);
    if (ruler.test(source.text.slice(span.start, span.end))) return { options, spans, next: line + 1 };
    const option = readOption(source, span, yamlOption, definition);
    if (option !== undefined) options.push(option);
  }
  return { options, spans, next: line };
}

/** sphinx-design says in one option what another one refers to. */
function withLinkKind(options: readonly DirectiveOption[]): readonly DirectiveOption[] {
  const kind = linkKind(options.find(({ name }) => name === 'link-type')?.value);
  return options.map((option) => (option.name === 'link' ? { ...option, kind } : option));
}

/** Reads the options of a directive: lines of `:name: value`, or YAML between two rulers. */
export function readOptions(
  source: MystText,
  region: Region,
  definition: DirectiveDefinition | undefined,
): OptionBlock {
  const next = region.openLine + 1;
  if (definition?.options === null || next >= region.endLine) return { options: [], spans: [], next };
  const first = contentOf(source, next, region);
  const isYaml = ruler.test(source.text.slice(first.start, first.end));
  const block = isYaml ? readYamlOptions(source, region, definition) : readColonOptions(source, region, definition);
  return { ...block, options: withLinkKind(block.options) };
}
