import type { TxtNodePosition } from '@textlint/ast-node-types';
import type { Segment } from '@signpost/rst';
import type { TxtFields, TxtTree } from '../txt-tree.ts';
import { findLine, findLineStarts } from './line-starts.ts';

/** Makes nodes whose `raw` is the slice of the text at their range. */
export class TreeMaker {
  readonly text: string;
  private readonly lineStarts: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.lineStarts = findLineStarts(text);
  }

  make(type: string, { start, end }: Segment, fields: TxtFields = {}): TxtTree {
    return {
      type,
      raw: this.text.slice(start, end),
      range: [start, end],
      loc: { start: this.locate(start), end: this.locate(end) },
      ...fields,
    };
  }

  /** Lines start at 1, columns at 0. */
  private locate(offset: number): TxtNodePosition {
    const line = findLine(this.lineStarts, offset);
    return { line: line + 1, column: offset - (this.lineStarts[line] ?? 0) };
  }
}
