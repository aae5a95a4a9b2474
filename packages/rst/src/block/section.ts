import { columnWidth } from '../characters/column-width.ts';
import { TextSlice } from '../lines/text-slice.ts';
import { newIdentity } from '../names/name-registry.ts';
import { normalizeName } from '../names/normalize-name.ts';
import { textContent } from '../text-content.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Heading } from '../nodes.ts';
import type { BlockReader } from './block-reader.ts';
import { isAdornment } from './markers.ts';
import { readParagraph } from './paragraph.ts';

/** The lines of a section title: `from` to `to` with its adornments. */
interface TitleLines {
  readonly from: number;
  readonly title: number;
  readonly to: number;
  readonly style: string;
}

/** Reads a title whose underline is the line after the current one; a short underline may make it a paragraph. */
export function readUnderlinedTitle(reader: BlockReader): void {
  const { block, index } = reader;
  const underline = block.text(index + 1);
  const messages: Diagnostic[] = [];
  if (columnWidth(block.text(index)) > underline.length) {
    if (underline.length < 4) {
      if (reader.context.titles) {
        const message = 'This may be a title underline, but it is too short and counts as text.';
        reader.place(reader.report({ level: 'info', code: 'short-underline-as-text', message }, index + 1, index + 2));
      }
      readParagraph(reader);
      return;
    }
    const message = 'The title underline is shorter than the title.';
    const problem = {
      level: 'warning',
      code: 'short-underline',
      message,
      quote: reader.quote(index, index + 2),
    } as const;
    messages.push(reader.report(problem, index + 1, index + 2));
  }
  reader.index = index + 2;
  if (!reader.context.titles) {
    reader.placeAll(messages);
    const message = 'A section title cannot stand here.';
    const problem = {
      level: 'error',
      code: 'unexpected-title',
      message,
      quote: reader.quote(index, index + 2),
    } as const;
    reader.place(reader.report(problem, index, index + 2, index + 1));
    return;
  }
  addHeading(reader, { from: index, title: index, to: index + 2, style: underline.charAt(0) }, messages);
}

function addHeading(reader: BlockReader, lines: TitleLines, messages: readonly Diagnostic[]): void {
  const { block, state } = reader;
  const depth = enterSection(reader, lines);
  if (depth === undefined) {
    return;
  }
  const indent = block.indentOf(lines.title);
  const slice = TextSlice.fromBlock(block, lines.title, lines.title + 1, indent);
  const inline = state.parseInline(slice, block.lineNumber(lines.title));
  const identity = newIdentity([normalizeName(textContent(inline.nodes))]);
  const heading: Heading = {
    type: 'heading',
    depth,
    style: lines.style,
    children: inline.nodes,
    titlePosition: slice.wholePosition(state.locator),
    position: reader.position(lines.from, lines.to),
    ...identity,
  };
  reader.nodes.push(reader.complete(heading, lines.from, lines.to));
  reader.placeAll([...messages, ...inline.messages]);
  for (const clash of state.names.assignNames(identity, 'section', false)) {
    const problem = { ...clash, backrefs: identity.ids };
    reader.place(reader.report(problem, lines.title, lines.title + 1, lines.to - 1));
  }
}

/** The depth of a title by its style; undefined where the style would skip a depth. */
function enterSection(reader: BlockReader, lines: TitleLines): number | undefined {
  const { state } = reader;
  const known = state.titleStyles.indexOf(lines.style);
  const depth = known < 0 ? state.titleStyles.length + 1 : known + 1;
  if (depth > state.sectionDepth + 1) {
    const message = `The style of this title belongs to depth ${depth}, but the section around it has depth ${state.sectionDepth}.`;
    const quote = reader.quote(lines.from, lines.to);
    const problem = { level: 'error', code: 'inconsistent-title-style', message, quote } as const;
    reader.place(reader.report(problem, lines.from, lines.to, lines.title));
    return undefined;
  }
  if (known < 0) {
    state.titleStyles.push(lines.style);
  }
  state.sectionDepth = depth;
  return depth;
}

/** Reads a line of punctuation: a transition, or the overline of a title; the answer is false where it is ordinary text. */
export function readAdornment(reader: BlockReader): boolean {
  const { block, index } = reader;
  const overline = block.text(index);
  if (!reader.context.titles) {
    return readUnexpectedAdornment(reader, overline);
  }
  const isShort = overline.length < 4;
  if (index + 1 >= block.length || block.isBlank(index + 1)) {
    if (!isShort) {
      reader.nodes.push({ type: 'thematicBreak', position: reader.position(index, index + 1) });
      reader.index = index + 1;
    }
    return !isShort;
  }
  const title = block.text(index + 1);
  if (isAdornment(title)) {
    return isShort
      ? giveUpOverline(reader)
      : reportTitle(reader, 'invalid-title', 'There is no title between these lines.', 2);
  }
  if (index + 2 >= block.length) {
    return isShort
      ? giveUpOverline(reader)
      : reportTitle(reader, 'incomplete-title', 'The title has an overline but no underline.', 2);
  }
  const underline = block.text(index + 2);
  if (!isAdornment(underline)) {
    return isShort
      ? giveUpOverline(reader)
      : reportTitle(reader, 'missing-underline', 'The title has an overline but no matching underline.', 3);
  }
  if (overline !== underline) {
    return isShort
      ? giveUpOverline(reader)
      : reportTitle(reader, 'overline-mismatch', 'The overline and the underline of the title differ.', 3);
  }
  const messages: Diagnostic[] = [];
  if (columnWidth(title) > overline.length) {
    if (isShort) {
      return giveUpOverline(reader);
    }
    const message = 'The title overline is shorter than the title.';
    const problem = {
      level: 'warning',
      code: 'short-overline',
      message,
      quote: reader.quote(index, index + 3),
    } as const;
    messages.push(reader.report(problem, index, index + 1));
  }
  reader.index = index + 3;
  const style = `${overline.charAt(0)}${overline.charAt(0)}`;
  addHeading(reader, { from: index, title: index + 1, to: index + 3, style }, messages);
  return true;
}

function readUnexpectedAdornment(reader: BlockReader, text: string): boolean {
  const { index } = reader;
  if (text === '::') {
    return false;
  }
  if (text.length < 4) {
    const message = 'This may be a title overline or a transition, but it is too short and counts as text.';
    reader.place(reader.report({ level: 'info', code: 'short-overline-as-text', message }, index, index + 1));
    return false;
  }
  const message = 'A section title or a transition cannot stand here.';
  const problem = { level: 'error', code: 'unexpected-title', message, quote: text } as const;
  reader.place(reader.report(problem, index, index + 1));
  reader.index = index + 1;
  return true;
}

function giveUpOverline(reader: BlockReader): boolean {
  const message = 'This may be a title overline, but it is too short and counts as text.';
  const problem = { level: 'info', code: 'short-overline-as-text', message } as const;
  reader.place(reader.report(problem, reader.index, reader.index + 1));
  return false;
}

function reportTitle(reader: BlockReader, code: string, message: string, lines: number): boolean {
  const { index } = reader;
  const quote = reader.quote(index, index + lines);
  reader.place(reader.report({ level: 'error', code, message, quote }, index, index + lines));
  reader.index = index + lines;
  return true;
}
