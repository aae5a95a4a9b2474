import { checkOptions } from '../../directives/check-options.ts';
import type { DirectiveDefinition } from '../../directives/directive-definition.ts';
import { optionValue, refusal } from '../../directives/directive-reading.ts';
import type { DirectiveProblem, DirectiveReading } from '../../directives/directive-reading.ts';
import { linkKind } from '../../directives/option-kind.ts';
import { readShape } from '../../directives/read-shape.ts';
import { splitArguments, splitDirective, splitRoleDefinition } from '../../directives/split-directive.ts';
import type { IndentedBlock } from '../../lines/block.ts';
import { newIdentity } from '../../names/name-registry.ts';
import type { MutableIdentity } from '../../names/name-registry.ts';
import { normalizeName } from '../../names/normalize-name.ts';
import type { Directive, DirectiveOption, ValueKind } from '../../nodes.ts';
import { textContent } from '../../text-content.ts';
import type { BlockReader } from '../block-reader.ts';
import { textOf } from '../block-reader.ts';

/** Where a directive stands in the line that is read. */
export interface DirectiveRequest {
  readonly name: string;
  /** The column where its argument starts. */
  readonly column: number;
  /** The source offset where it starts. */
  readonly start: number;
  /** The name of the substitution that it defines; null elsewhere. */
  readonly substitution: string | null;
}

/** Reads a directive; answers whether a blank line follows it. */
export function readDirective(reader: BlockReader, request: DirectiveRequest): boolean {
  const { block, index, state } = reader;
  const found = reader.indented(index, { firstColumn: request.column, keepBlankTop: true });
  const name = request.name.toLowerCase();
  const definition = state.directives.get(`${state.domainPrefix}${name}`) ?? state.directives.get(name);
  const parts =
    definition?.shape === 'role'
      ? splitRoleDefinition(found.block, definition, state.locator)
      : splitDirective(found.block, definition, state.locator);
  const most = definition === undefined ? 1 : definition.required + definition.optional;
  const kind = argumentKind(definition, parts.options);
  const reading: DirectiveReading = {
    reader,
    definition: definition ?? unknownDirective,
    substitution: request.substitution,
    line: index,
    arguments:
      parts.argumentText === undefined
        ? []
        : splitArguments(parts.argumentText, kind, most, definition?.spaced ?? true, state.locator),
    argumentText: parts.argumentText,
    options: withLinkKind(parts.options),
    optionTexts: parts.optionTexts,
    content: parts.content,
    children: [],
    messages: [],
    after: [],
    value: null,
    problem: undefined,
  };
  if (definition !== undefined) {
    const problem = parts.problem ?? checkOptions(definition, parts.options) ?? checkArguments(definition, reading);
    if (definition.shape === 'role' && reading.arguments.length > 0) {
      reading.optionProblem = problem;
    } else {
      reading.problem = problem;
    }
  }
  reader.index = found.next;
  finish(reading, request, name, found, definition !== undefined);
  return found.blankFinish || found.next >= block.length || block.isBlank(found.next);
}

const unknownDirective: DirectiveDefinition = {
  canonical: '',
  shape: 'blocks',
  required: 0,
  optional: 1,
  spaced: true,
  argument: 'text',
  options: 'any',
  body: 'parsed',
  content: 'optional',
};

/** A button refers to a label, or to what its option says. */
function argumentKind(definition: DirectiveDefinition | undefined, options: readonly DirectiveOption[]): ValueKind {
  const kind = definition?.argument ?? 'text';
  return definition?.canonical === 'button-ref'
    ? linkKind(options.find((option) => option.name === 'ref-type')?.value ?? 'any')
    : kind;
}

function withLinkKind(options: readonly DirectiveOption[]): readonly DirectiveOption[] {
  const kind = linkKind(options.find((option) => option.name === 'link-type')?.value);
  return options.map((option) => (option.name === 'link' ? { ...option, kind } : option));
}

function checkArguments(definition: DirectiveDefinition, reading: DirectiveReading): DirectiveProblem | undefined {
  const { required, optional, spaced, canonical } = definition;
  const count = reading.arguments.length;
  if (count < required) {
    return refusal('missing-argument', `The directive "${canonical}" needs an argument.`);
  }
  if (count > required + optional && !spaced && definition.argument !== 'signature') {
    return refusal(
      'too-many-arguments',
      `The directive "${canonical}" takes at most ${required + optional} argument(s).`,
    );
  }
  if (reading.content.length > 0 && definition.content === 'none') {
    return refusal('unexpected-content', `The directive "${canonical}" takes no content.`);
  }
  return undefined;
}

/** The elements that docutils makes of directives, as generated ids spell them. */
const elementOf: Readonly<Record<string, string>> = {
  code: 'literal-block',
  'csv-table': 'table',
  figure: 'image',
  'list-table': 'table',
  math: 'math-block',
  'parsed-literal': 'literal-block',
};

function identify(reading: DirectiveReading): MutableIdentity {
  return identifyBy(reading, 'name', elementOf[reading.definition.canonical] ?? reading.definition.canonical);
}

function identifyBy(reading: DirectiveReading, option: string, element: string): MutableIdentity {
  const name = optionValue(reading, option);
  const identity = newIdentity(name === undefined ? [] : [normalizeName(name)]);
  if (identity.names.length > 0) {
    const { reader, line } = reading;
    for (const clash of reader.state.names.assignNames(identity, element, true)) {
      const diagnostic = reader.report({ ...clash, backrefs: identity.ids }, line, line + 1);
      reading.messages.push({ before: 0, diagnostic });
    }
  }
  return identity;
}

/** A table of contents has its title as an implicit name. */
function identifyContents(reading: DirectiveReading): MutableIdentity {
  const { names } = reading.reader.state;
  const [title] = reading.children;
  const name = normalizeName(title?.type === 'title' ? textContent(title.children) : 'contents');
  const identity = newIdentity(names.has(name) ? [] : [name]);
  names.assignNames(identity, 'topic', false);
  return identity;
}

function finish(
  reading: DirectiveReading,
  request: DirectiveRequest,
  name: string,
  found: IndentedBlock,
  known: boolean,
): void {
  const { reader, line } = reading;
  const { content, options } = reading;
  if (!known) {
    const message = `The directive "${request.name}" is not known; its body is read as text.`;
    reader.place(
      reader.report(
        { level: 'info', code: 'unknown-directive', message, quote: reader.quote(line, found.next) },
        line,
        found.next,
      ),
    );
  }
  let identity = newIdentity();
  let figure: MutableIdentity | undefined;
  if (reading.problem === undefined) {
    identity = identify(reading);
    figure = optionValue(reading, 'figname') === undefined ? undefined : identifyBy(reading, 'figname', 'figure');
    readShape(reading);
    if (reading.definition.canonical === 'contents' && reading.problem === undefined && identity.ids.length === 0) {
      identity = identifyContents(reading);
    }
  }
  const { problem } = reading;
  if (problem !== undefined) {
    reader.place(reader.report({ ...problem, quote: reader.quote(line, found.next) }, line, found.next));
  }
  const lines = reader.block.range(line, found.next);
  const body = content.length > 0 ? content.range(0, content.length) : undefined;
  const { locator } = reader.state;
  const node: Directive = {
    type: 'directive',
    name,
    known,
    rejected: problem !== undefined,
    arguments: reading.arguments,
    options,
    body: reading.definition.body,
    value: reading.value ?? (problem === undefined || content.length === 0 ? null : textOf(content)),
    bodyPosition: body === undefined ? null : locator.position(body.start, body.end),
    children: problem === undefined ? reading.children : [],
    position: locator.position(request.start, lines.end),
    ...(figure === undefined ? {} : { figure }),
    ...identity,
  };
  const messages = problem === undefined ? reading.messages : [];
  reader.nodes.push(reader.complete(node, line, found.next, messages));
  if (problem === undefined) {
    reader.placeAll(reading.after);
  }
}
