import { splitWords } from '../characters/white-space.ts';
import { readFieldMarker } from '../block/markers.ts';
import type { Block } from '../lines/block.ts';
import type { Locator } from '../lines/locator.ts';
import { TextSlice } from '../lines/text-slice.ts';
import type { DirectiveArgument, DirectiveOption, ValueKind } from '../nodes.ts';
import type { DirectiveDefinition } from './directive-definition.ts';
import { refusal } from './directive-reading.ts';
import type { DirectiveProblem } from './directive-reading.ts';
import { optionKind } from './option-kind.ts';

/** The parts of a directive as they are written. */
export interface DirectiveParts {
  readonly argumentText: TextSlice | undefined;
  readonly options: readonly DirectiveOption[];
  readonly optionTexts: ReadonlyMap<string, TextSlice>;
  readonly content: Block;
  readonly problem: DirectiveProblem | undefined;
}

/** An argument starts with its first character that is not white space. */
function trimStart(slice: TextSlice): TextSlice {
  const { text } = slice;
  const start = text.length - text.trimStart().length;
  return start === 0 ? slice : slice.slice(start, text.length);
}

function firstBlank(lines: Block): number {
  let index = 0;
  while (index < lines.length && !lines.isBlank(index)) {
    index += 1;
  }
  return index;
}

/** Splits a directive's lines into arguments, options and content, as its definition says. */
export function splitDirective(
  lines: Block,
  definition: DirectiveDefinition | undefined,
  locator: Locator,
): DirectiveParts {
  const all = (lines.length > 0 && lines.isBlank(0) ? lines.slice(1, lines.length) : lines).withoutBlankEnd();
  const takesArguments = definition === undefined || definition.required + definition.optional > 0;
  const takesOptions = definition === undefined || definition.options !== null;
  if (all.length === 0 || !(takesArguments || takesOptions)) {
    return {
      argumentText: undefined,
      options: [],
      optionTexts: new Map(),
      content: all.withoutBlankTop(),
      problem: undefined,
    };
  }
  const blank = firstBlank(all);
  let argumentEnd = blank;
  if (takesOptions) {
    argumentEnd = 0;
    while (argumentEnd < blank && readFieldMarker(all.text(argumentEnd)) === undefined) {
      argumentEnd += 1;
    }
  }
  const { options, optionTexts, problem } = readOptions(all.slice(argumentEnd, blank), definition, locator);
  if (definition === undefined && argumentEnd > 1) {
    const rest = argumentEnd < blank ? all.without(argumentEnd, blank) : all;
    return {
      argumentText: trimStart(TextSlice.fromBlock(all, 0, 1)),
      options,
      optionTexts,
      content: rest.slice(1, rest.length),
      problem,
    };
  }
  if (!takesArguments && argumentEnd > 0) {
    const content = argumentEnd < blank ? all.without(argumentEnd, blank) : all;
    return { argumentText: undefined, options, optionTexts, content, problem };
  }
  return {
    argumentText: argumentEnd > 0 ? trimStart(TextSlice.fromBlock(all, 0, argumentEnd)) : undefined,
    options,
    optionTexts,
    content: all.slice(Math.min(blank + 1, all.length), all.length).withoutBlankTop(),
    problem,
  };
}

/** Splits the definition of a role: names in the first line, then options, with one blank line between them at most. */
export function splitRoleDefinition(lines: Block, definition: DirectiveDefinition, locator: Locator): DirectiveParts {
  const all = lines.length > 0 && lines.isBlank(0) ? lines.slice(1, lines.length) : lines;
  if (all.length === 0 || all.isBlank(0)) {
    const problem = refusal('missing-argument', 'The name of the role must stand in the first line.');
    return { ...splitDirective(all, definition, locator), argumentText: undefined, problem };
  }
  const rest = splitDirective(all.slice(1, all.length), { ...definition, required: 0, optional: 0 }, locator);
  return { ...rest, argumentText: TextSlice.fromBlock(all, 0, 1) };
}

function readOptions(
  lines: Block,
  definition: DirectiveDefinition | undefined,
  locator: Locator,
): Pick<DirectiveParts, 'options' | 'optionTexts' | 'problem'> {
  const options: DirectiveOption[] = [];
  const optionTexts = new Map<string, TextSlice>();
  let problem: DirectiveProblem | undefined;
  let index = 0;
  while (index < lines.length) {
    const marker = readFieldMarker(lines.text(index));
    if (marker === undefined) {
      problem = refusal('invalid-option-block', 'The options of the directive are followed by a line that is none.');
      break;
    }
    const found = lines.indented(index, { firstColumn: marker.end });
    const name = lines.text(index).slice(1, marker.nameEnd);
    const slice = TextSlice.fromBlock(found.block, 0, found.block.length);
    const nameSlice = TextSlice.fromBlock(lines, index, index + 1).slice(1, marker.nameEnd);
    const nameEnd = nameSlice.endOffset(name.length);
    const range = lines.range(index, found.next);
    const isEmpty = slice.text === '';
    if (splitWords(name).length > 1) {
      problem ??= refusal('invalid-option-name', `The option name "${name}" has several words.`);
    }
    if (!isEmpty) {
      optionTexts.set(name.toLowerCase(), slice);
    }
    options.push({
      name: name.toLowerCase(),
      value: slice.text,
      kind: optionKind(definition, name.toLowerCase()),
      position: locator.position(range.start, range.end),
      namePosition: locator.position(nameSlice.startOffset(0), nameEnd),
      valuePosition: isEmpty ? locator.position(nameEnd + 1, nameEnd + 1) : slice.wholePosition(locator),
    });
    index = found.next;
  }
  return { options, optionTexts, problem };
}

/** Splits the text of the arguments; the last one may hold white space where the definition allows it. */
export function splitArguments(
  slice: TextSlice,
  kind: ValueKind,
  most: number,
  spaced: boolean,
  locator: Locator,
): DirectiveArgument[] {
  const found: DirectiveArgument[] = [];
  const { text } = slice;
  const add = (from: number, to: number): void => {
    const position = slice.position(locator, from, to);
    found.push({ value: text.slice(from, to), kind, position });
  };
  if (kind === 'signature') {
    let from = 0;
    for (const line of text.split('\n')) {
      const lead = line.length - line.trimStart().length;
      if (line.length > lead) {
        add(from + lead, from + line.length);
      }
      from += line.length + 1;
    }
    return found;
  }
  const pattern = /\S+/g;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (spaced && found.length === most - 1) {
      add(match.index, text.length);
      break;
    }
    add(match.index, match.index + match[0].length);
  }
  return found;
}
