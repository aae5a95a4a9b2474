import type { Anchor, Reference, Span } from '@signpost/model';
import { endOf, skipToken } from '../../project/dialects/config/skip-script.ts';
import { dedentLines } from './dedent-lines.ts';
import { readJsxFacts } from './read-jsx-facts.ts';
import { findClosingBrace, type JsxTag, type Patience, readJsxTag } from './read-jsx-tag.ts';

/** A tag of a component at the start of a line. */
export interface PlacedTag extends Span {
  readonly name: string;
  readonly kind: JsxTag['kind'];
}

/** A text of MDX as Markdown alone, and what its JSX and imports say. */
export interface MaskedMdx {
  readonly masked: string;
  readonly references: readonly Reference[];
  readonly anchors: readonly Anchor[];
  readonly tags: readonly PlacedTag[];
  /** Where an offset of the masked text is; absent where it is the same. */
  readonly placeOf?: (offset: number) => number;
}

const frontMatter = /^\uFEFF?---[ \t]*\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/;
const fence = /^[ \t>]*(`{3,}|~{3,})/;
const module = /(?:import|export)[ \t{*]/y;
const importedDocument = /^[ \t]*(?:import|export)\s[^'";]*?["']([^"'\n]+\.mdx?)["']/gm;
const blankLine = /\n[ \t]*(?:\r?\n|$)/y;
const backticks = /`+/y;
const headingId = /\{#[^{}\n]*\}/y;
/** A comment that waits for a person's words. */
const waiting = /^(?:\{\/\*|<!--)\s*FILL\b/;

/** An element whose content begins on the line after its tag. */
interface Element {
  readonly name: string;
  /** How deep the first line of its content is indented. */
  base: number | undefined;
}

/** Reads one text of MDX from its start to its end. */
class Reader {
  readonly text: string;
  readonly masks: Span[] = [];
  readonly references: Reference[] = [];
  readonly anchors: Anchor[] = [];
  readonly tags: PlacedTag[] = [];
  /** By line: what is no part of its Markdown. */
  readonly widths: number[] = [];
  readonly #elements: Element[] = [];
  #hasBraces = true;
  readonly #patience: Patience = { left: 1_000_000 };
  #fence: string | undefined;
  readonly #missingRuns = new Set<number>();

  constructor(text: string) {
    this.text = text;
  }

  read(): void {
    const { text } = this;
    const matter = frontMatter.exec(text)?.[0] ?? '';
    for (let index = matter.indexOf('\n'); index !== -1; index = matter.indexOf('\n', index + 1)) this.widths.push(0);
    let at = matter.length;
    let isAfterBlank = true;
    while (at < text.length) {
      const end = this.#lineEnd(at);
      module.lastIndex = at;
      if (this.#fence === undefined && isAfterBlank && module.test(text)) {
        at = this.#readModule(at);
        continue;
      }
      const line = text.slice(at, end);
      isAfterBlank = line.trim() === '';
      at = this.#readLine(at, end);
    }
  }

  #lineEnd(at: number): number {
    const end = this.text.indexOf('\n', at);
    return end === -1 ? this.text.length : end;
  }

  /** Imports and exports go on to a blank line outside of all brackets. */
  #readModule(start: number): number {
    const { text } = this;
    let depth = 0;
    let before = '';
    let end = text.length;
    for (let at = start; at < text.length;) {
      const character = text[at] ?? '';
      if (character === '\n' && depth <= 0) {
        blankLine.lastIndex = at;
        if (blankLine.exec(text)?.index === at) {
          end = at;
          break;
        }
      }
      if (/[([{]/.test(character)) depth += 1;
      else if (/[)\]}]/.test(character)) depth -= 1;
      at = skipToken(text, at, before);
      if (!/\s/.test(character)) before = character;
    }
    const written = text.slice(start, end);
    for (const { index, 0: whole, 1: target = '' } of written.matchAll(importedDocument)) {
      const from = start + index + whole.lastIndexOf(target);
      const span = { start: from, end: from + target.length };
      this.references.push({ kind: 'include', name: 'import', target, span, targetSpan: span });
    }
    this.masks.push({ start, end });
    for (let index = written.indexOf('\n'); index !== -1; index = written.indexOf('\n', index + 1)) this.widths.push(0);
    this.widths.push(0);
    return end + 1;
  }

  #readLine(start: number, end: number): number {
    const line = this.text.slice(start, end);
    const indent = line.length - line.trimStart().length;
    const element = this.#elements.at(-1);
    const isBlank = line.trim() === '';
    if (element !== undefined && !isBlank) element.base ??= indent;
    const width = isBlank ? 0 : Math.min(indent, element?.base ?? 0);
    const mark = fence.exec(line)?.[1];
    if (this.#fence !== undefined || mark !== undefined) {
      if (this.#fence === undefined) this.#fence = mark;
      else if (mark?.startsWith(this.#fence) === true && line.trim() === mark) this.#fence = undefined;
      this.widths.push(width);
      return end + 1;
    }
    return this.#readInline(start, start + indent, width);
  }

  /** Reads the rest of a line, and of those that its braces and tags go on to. */
  #readInline(lineStart: number, from: number, width: number): number {
    const { text } = this;
    /** Up to where all of the line is masked. */
    let masked = from;
    let at = from;
    const mask = (start: number, end: number): void => {
      this.masks.push({ start, end });
      if (start === masked || text.slice(masked, start).trim() === '') masked = end;
    };
    for (let character = text[at]; at < text.length && character !== '\n'; character = text[at]) {
      if (character === '\\') at += 2;
      else if (character === '`') at = this.#skipCode(at);
      else if (character === '{') {
        const end = this.#readBraces(at);
        if (end !== undefined && !this.#isKept(at, end)) mask(at, end);
        at = end ?? at + 1;
      } else if (character === '<') {
        const isComment = text.startsWith('<!--', at);
        const tag = isComment ? undefined : readJsxTag(text, at, this.#patience);
        if (isComment) {
          const close = text.indexOf('-->', at);
          const end = close === -1 ? text.length : close + 3;
          if (close !== -1 && !this.#isKept(at, end)) mask(at, end);
          at = end;
        } else if (tag === undefined) at += 1;
        else {
          const isFirst = text.slice(masked, at).trim() === '';
          this.#addTag(tag, at, isFirst);
          if (isFirst || tag.hasExpression) mask(at, tag.end);
          at = tag.end;
        }
      } else at += 1;
    }
    const over = text.slice(lineStart, at).split('\n').length - 1;
    const prefix = masked > from ? masked : lineStart;
    const hasLeft = over === 0 && prefix > lineStart && text.slice(prefix, at).trim() !== '';
    const blanks = hasLeft ? text.slice(prefix, at).length - text.slice(prefix, at).trimStart().length : 0;
    this.widths.push(hasLeft ? prefix + blanks - lineStart : Math.min(width, from - lineStart));
    for (let line = 0; line < over; line += 1) this.widths.push(0);
    return at + 1;
  }

  #isKept(start: number, end: number): boolean {
    headingId.lastIndex = start;
    const part = this.text.slice(start, end);
    return headingId.test(this.text) || part.includes('signpost-') || waiting.test(part);
  }

  #readBraces(at: number): number | undefined {
    headingId.lastIndex = at;
    if (headingId.test(this.text)) return headingId.lastIndex;
    const end = this.#hasBraces ? findClosingBrace(this.text, at) : undefined;
    this.#hasBraces &&= end !== undefined;
    return end;
  }

  #skipCode(at: number): number {
    const end = endOf(backticks, this.text, at);
    const width = end - at;
    if (this.#missingRuns.has(width)) return end;
    for (let next = this.text.indexOf('`', end); next !== -1; next = this.text.indexOf('`', next)) {
      const after = endOf(backticks, this.text, next);
      // Code ends with its paragraph: what is not closed on this line or the next ones is none.
      if (this.text.slice(end, next).includes('\n\n')) return end;
      if (after - next === width) return this.text.slice(end, next).includes('\n') ? end : after;
      next = after;
    }
    this.#missingRuns.add(width);
    return end;
  }

  #addTag(tag: JsxTag, start: number, isFirst: boolean): void {
    const isSimple = /^(?:a|area|img)$/.test(tag.name) && !isFirst && !tag.hasExpression;
    if (!isSimple) {
      const { references, anchors } = readJsxFacts(tag, start);
      this.references.push(...references);
      this.anchors.push(...anchors);
    }
    const { name, kind, end } = tag;
    if (isFirst && /^[A-Z]/.test(name)) this.tags.push({ name, kind, start, end });
    const rest = this.text.slice(tag.end, this.#lineEnd(tag.end));
    if (tag.kind === 'open' && isFirst && rest.trim() === '') this.#elements.push({ name: tag.name, base: undefined });
    else if (tag.kind === 'close' && this.#elements.at(-1)?.name === tag.name) this.#elements.pop();
  }
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** Masks what is no Markdown in a text of MDX: imports, exports, expressions, and the tags around blocks. */
export function maskMdx(text: string): MaskedMdx {
  const reader = new Reader(text);
  reader.read();
  const { masks, references, anchors, tags, widths } = reader;
  let at = 0;
  let masked = '';
  for (const { start, end } of masks) {
    masked += text.slice(at, start) + blank(text.slice(start, end));
    at = end;
  }
  const { text: dedented, placeOf } = dedentLines((masked + text.slice(at)).split('\n'), widths);
  return { masked: dedented, references, anchors, tags, ...(placeOf === undefined ? {} : { placeOf }) };
}
