import { isAfterMarkup } from '../characters/punctuation.ts';
import { isWhiteSpace } from '../characters/white-space.ts';
import { simpleNameEnd } from '../characters/word.ts';

/** Which end-string is looked for. */
export type EndKind = 'emphasis' | 'strong' | 'literal' | 'target' | 'substitution' | 'interpreted';

/** Where an end-string stands: `start` is the end of the content, `end` the end of the construct. */
export interface EndString {
  readonly start: number;
  readonly end: number;
  /** The end of a role that follows interpreted text; equal to `start + 1` where there is none. */
  readonly roleEnd: number;
}

const marks: Readonly<Record<EndKind, string>> = {
  emphasis: '*',
  strong: '**',
  literal: '``',
  target: '`',
  substitution: '|',
  interpreted: '`',
};

function underscores(text: string, index: number): number {
  if (text.charCodeAt(index) !== 95) {
    return 0;
  }
  return text.charCodeAt(index + 1) === 95 ? 2 : 1;
}

/**
 * Finds end-strings in one text. A search that found nothing is remembered, because a later start cannot find more;
 * a search that found something is followed by reading on behind it: so the whole text is searched only once per kind.
 */
export class EndStrings {
  private readonly text: string;
  private exhausted: Set<EndKind> | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The first end-string at or after `from`. */
  find(kind: EndKind, from: number): EndString | undefined {
    if (this.exhausted?.has(kind) === true) {
      return undefined;
    }
    const mark = marks[kind];
    for (let index = this.text.indexOf(mark, from); index >= 0; index = this.text.indexOf(mark, index + 1)) {
      if (index === from || this.mayEndAfter(kind, index)) {
        const end = this.readEnd(kind, index, mark.length);
        if (end !== undefined) {
          return end;
        }
      }
    }
    this.exhausted ??= new Set();
    this.exhausted.add(kind);
    return undefined;
  }

  private mayEndAfter(kind: EndKind, index: number): boolean {
    const before = this.text.charCodeAt(index - 1);
    if (kind === 'literal') {
      return !isWhiteSpace(before);
    }
    if (before !== 0 && !isWhiteSpace(before)) {
      return true;
    }
    return kind === 'interpreted' && this.text.charCodeAt(index - 2) === 0;
  }

  private readEnd(kind: EndKind, start: number, length: number): EndString | undefined {
    if (kind === 'interpreted') {
      return this.readInterpretedEnd(start);
    }
    let end = start + length;
    if (kind === 'substitution') {
      end += underscores(this.text, end);
    }
    return isAfterMarkup(this.text.charCodeAt(end)) ? { start, end, roleEnd: start + length } : undefined;
  }

  private readInterpretedEnd(start: number): EndString | undefined {
    const after = start + 1;
    const roleEnd = this.readRole(after);
    for (const from of roleEnd > after ? [roleEnd, after] : [after]) {
      const end = from + underscores(this.text, from);
      if (isAfterMarkup(this.text.charCodeAt(end))) {
        return { start, end, roleEnd: from };
      }
      if (isAfterMarkup(this.text.charCodeAt(from))) {
        return { start, end: from, roleEnd: from };
      }
    }
    return undefined;
  }

  private readRole(from: number): number {
    if (this.text.charCodeAt(from) !== 58) {
      return from;
    }
    const end = simpleNameEnd(this.text, from + 1);
    return end > from + 1 && this.text.charCodeAt(end) === 58 ? end + 1 : from;
  }
}
