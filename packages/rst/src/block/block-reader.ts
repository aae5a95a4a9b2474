import type { BlockContext, DocumentState, ParsedBlocks, ParsedInline } from '../document-state.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Problem } from '../diagnostics/reporter.ts';
import type { Block, IndentedBlock, IndentedRequest } from '../lines/block.ts';
import { TextSlice } from '../lines/text-slice.ts';
import type { BlockNode, Node, PlacedDiagnostic, Position } from '../nodes.ts';

/** Reads one block from top to bottom; `index` is the line that is read next. */
export class BlockReader implements ParsedBlocks {
  readonly state: DocumentState;
  readonly block: Block;
  readonly context: BlockContext;
  readonly nodes: BlockNode[] = [];
  readonly messages: PlacedDiagnostic[] = [];
  index = 0;
  /** Lines that are known to be neither indented nor blank, so that no table looks at them again. */
  unindentedFrom = 0;
  unindentedTo = 0;
  private isInside = false;

  constructor(state: DocumentState, block: Block, context: BlockContext) {
    this.state = state;
    this.block = block;
    this.context = context;
  }

  /** Shows a diagnostic after the nodes that were read so far. */
  place(diagnostic: Diagnostic): void {
    this.messages.push({ before: this.nodes.length, diagnostic });
  }

  placeAll(diagnostics: readonly Diagnostic[]): void {
    for (let index = 0; index < diagnostics.length; index += 1) {
      const diagnostic = diagnostics[index];
      if (diagnostic !== undefined) {
        this.place(diagnostic);
      }
    }
  }

  /** Collects the indented lines from `start` on; docutils' outermost parser stands behind the first that a construct takes. */
  indented(start: number, request: IndentedRequest = {}): IndentedBlock {
    const found = this.block.indented(start, request);
    if (this.context.depth === 0 && !this.isInside) {
      this.isInside = true;
      this.state.outerLine = this.block.lineNumber(Math.max(start, found.next - 1));
    }
    return found;
  }

  /** Tells where docutils' outermost parser stands after a paragraph or a table: on its last line, or after a paragraph's only one. */
  leaveText(line: number): void {
    if (this.context.depth === 0) {
      this.state.outerLine = this.block.lineNumber(line);
    }
  }

  /** Makes the line at `index` the one at which docutils' outermost parser stands. */
  enterConstruct(): void {
    if (this.context.depth === 0) {
      this.isInside = false;
      this.state.outerLine = this.block.lineNumber(this.index);
    }
  }

  /** Reports a problem with lines `from` to `to`; docutils names the line `line`, if not given the first one. */
  report(problem: Omit<Problem, 'range' | 'line'>, from: number, to: number, line = from): Diagnostic {
    const first = Math.min(from, Math.max(0, this.block.length - 1));
    const range = this.block.range(first, Math.max(first + 1, Math.min(to, this.block.length)));
    return this.state.reporter.report({ ...problem, range, line: this.block.lineNumber(line) });
  }

  /** Reports that a construct is followed by text without a blank line between them; docutils may name a line `past` that. */
  warnUnindent(construct: string, past = 0): void {
    const message = `${construct} ends without a blank line; the next line is not indented as expected.`;
    const problem = { level: 'warning', code: 'unexpected-unindent', message } as const;
    this.place(this.report(problem, this.index, this.index + 1, this.index + past));
  }

  /** Reads the lines of a part of this block as blocks of their own. */
  nested(block: Block, context: Partial<BlockContext> = {}): ParsedBlocks {
    const { titles = false, parent = 'body', depth = this.context.depth + 1 } = context;
    return this.state.parseBlocks(block, { titles, depth, parent });
  }

  /** Reads the inline markup of lines `from` to `to`; the first one starts at `column`. */
  inline(from: number, to: number, column = 0, line = from): ParsedInline {
    const slice = TextSlice.fromBlock(this.block, from, to, column);
    return this.state.parseInline(slice, this.block.lineNumber(line));
  }

  /** The range of lines `from` to `to`, without the blank lines at their end. */
  position(from: number, to: number, column = 0): Position {
    return this.block.position(this.state.locator, from, to, column);
  }

  /** The lines `from` to `to` as they stand, without their common indentation. */
  quote(from: number, to: number): string {
    return textOf(this.block.slice(from, to).withoutBlankEnd());
  }

  /** Completes a node with its diagnostics, and with the slices of its lines where they are not contiguous. */
  complete<Kind extends Node>(node: Kind, from: number, to: number, messages: readonly PlacedDiagnostic[] = []): Kind {
    const segments = this.block.table.contiguous ? undefined : this.block.segments(from, to);
    if (segments !== undefined) {
      node.data = messages.length > 0 ? { segments, messages } : { segments };
    } else if (messages.length > 0) {
      node.data = { messages };
    }
    return node;
  }
}

/** The lines of a block, joined by line feeds. */
export function textOf(block: Block): string {
  if (block.length === 0) {
    return '';
  }
  let text = block.text(0);
  for (let index = 1; index < block.length; index += 1) {
    text += `\n${block.text(index)}`;
  }
  return text;
}

/** Diagnostics placed before the first child. */
export function placedFirst(diagnostics: readonly Diagnostic[]): PlacedDiagnostic[] {
  return diagnostics.map((diagnostic) => ({ before: 0, diagnostic }));
}
