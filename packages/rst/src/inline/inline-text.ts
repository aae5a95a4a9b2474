import { markEscapes, removeEscapes } from './escape.ts';
import type { DocumentState } from '../document-state.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Problem } from '../diagnostics/reporter.ts';
import type { TextSlice } from '../lines/text-slice.ts';
import type { Identity, PhrasingNode, Position, Problematic, Text } from '../nodes.ts';

const none: readonly string[] = [];

/** One run of text while its inline markup is read; ranges are positions in `text`. */
export class InlineText {
  readonly state: DocumentState;
  readonly slice: TextSlice;
  /** The text with escape marks in place of escaping backslashes. */
  readonly text: string;
  /** The line that docutils reports for problems in this text. */
  readonly line: number;
  readonly nodes: PhrasingNode[] = [];
  readonly messages: Diagnostic[] = [];
  private readonly isContiguous: boolean;
  readonly earlier: Diagnostic[] = [];

  constructor(state: DocumentState, slice: TextSlice, line: number) {
    this.state = state;
    this.slice = slice;
    this.isContiguous = slice.isContiguous;
    this.text = markEscapes(slice.text);
    this.line = line;
  }

  range(from: number, to: number): { start: number; end: number } {
    return { start: this.slice.startOffset(from), end: this.slice.endOffset(to) };
  }

  position(from: number, to: number): Position {
    return this.slice.position(this.state.locator, from, to);
  }

  /** Completes a node with the slices of its text, where it needs them. */
  withSegments<Kind extends PhrasingNode>(node: Kind, from: number, to: number): Kind {
    const segments = this.isContiguous ? undefined : this.slice.segments(from, to);
    if (segments !== undefined) {
      node.data = { ...node.data, segments };
    }
    return node;
  }

  /** A text node, or none where only an escaped blank stands. */
  textNode(from: number, to: number): Text | undefined {
    const value = removeEscapes(this.text.slice(from, to));
    if (value === '') {
      return undefined;
    }
    return this.withSegments({ type: 'text', value, position: this.position(from, to) }, from, to);
  }

  /** Adds a text node, if there is any text. */
  addText(from: number, to: number): void {
    const node = this.textNode(from, to);
    if (node !== undefined) {
      this.nodes.push(node);
    }
  }

  /** The text between the marks of a construct, as its only child. */
  children(from: number, to: number): Text[] {
    const node = this.textNode(from, to);
    return node === undefined ? [] : [node];
  }

  /** Reports a problem that docutils shows after the block, with an id that the problematic markup refers to. */
  report(problem: Omit<Problem, 'line' | 'range'>, from: number, to: number): Diagnostic {
    const diagnostic = this.state.reporter.report({ ...problem, line: this.line, range: this.range(from, to) });
    this.messages.push(diagnostic);
    return diagnostic;
  }

  /** Reports markup that cannot be read; answers with the identity of the node that shows it. */
  reportProblematic(problem: Omit<Problem, 'line' | 'range'>, from: number, to: number): Identity {
    const { names } = this.state;
    const ids = [names.nextId('system-message')];
    const backrefs = [names.nextId('problematic')];
    this.report({ ...problem, ids, backrefs }, from, to);
    return { ids: backrefs, names: none, dupnames: none };
  }

  /** A node for markup that cannot be read, with its diagnostic. */
  problematic(code: string, message: string, from: number, to: number): Problematic {
    const identity = this.reportProblematic({ level: 'warning', code, message }, from, to);
    const value = this.slice.text.slice(from, to);
    return this.withSegments({ type: 'problematic', value, position: this.position(from, to), ...identity }, from, to);
  }
}
