import type { Document } from '../document.ts';
import type { Span } from '../span.ts';
import { type Line, nextLineOf, readLines } from '../text-lines.ts';

/** How a record says things of itself. */
export type HeaderStyle = 'front-matter' | 'field' | 'bold' | 'plain' | 'table' | 'section';

/** One thing that a record says of itself: its status, what it supersedes. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
  readonly style: HeaderStyle;
  /** The line, or in a section the paragraph, that says it. */
  readonly line: Span;
}

interface Pattern {
  readonly style: HeaderStyle;
  readonly pattern: RegExp;
}

/** In each the first group is what stands before the value, the second the name in it. */
const linePatterns: readonly Pattern[] = [
  { style: 'field', pattern: /^(:([A-Za-z][\w -]{0,40}):[ \t]+)/ },
  {
    style: 'bold',
    pattern: /^((?:[-*+][ \t]+)?(?:\*\*|__)([A-Za-z][\w -]{0,40}?)(?::(?:\*\*|__)|(?:\*\*|__)[ \t]?:)[ \t]*)/,
  },
  { style: 'table', pattern: /^(\|[ \t]*(?:\*\*)?([A-Za-z][\w -]{0,40}?):?(?:\*\*)?[ \t]*\|[ \t]*)/ },
  { style: 'plain', pattern: /^((?:[-*+][ \t]+)?([A-Za-z][\w-]*(?: [\w-]+){0,2}):[ \t]+)/ },
];

/** How a value ends where something else follows on its line: a hard line break, the border of a table. */
function trimValue(value: string, style: HeaderStyle): string {
  const whole = style === 'table' ? value.split('|', 1)[0] : value.replace(/\\$/, '');
  return (whole ?? value).trimEnd();
}

function readFieldLine(line: Line): HeaderField | undefined {
  for (const { style, pattern } of linePatterns) {
    const [, lead = '', name = ''] = pattern.exec(line.text) ?? [];
    if (lead === '') continue;
    const value = trimValue(line.text.slice(lead.length), style);
    const start = line.start + lead.length;
    return { name: name.trim().toLowerCase(), value, span: { start, end: start + value.length }, style, line };
  }
  return undefined;
}

const longestFrontMatter = 20_000;

/** Where the front matter ends; 0 where there is none. */
function findFrontMatterEnd(text: string): number {
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(text)) return 0;
  for (const line of readLines(text, nextLineOf(text, 0), Math.min(text.length, longestFrontMatter))) {
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line.text)) return nextLineOf(text, line.start);
  }
  return 0;
}

function* readFrontMatter(text: string, end: number): Generator<HeaderField> {
  for (const line of readLines(text, 0, end)) {
    const [, lead = '', name = '', rest = ''] = /^(([A-Za-z][\w-]*):[ \t]+)(\S.*)$/.exec(line.text) ?? [];
    if (lead === '') continue;
    const quote = /^(["'])(.*?)\1/.exec(rest);
    const value = quote === null ? (rest.split(' #', 1)[0] ?? '').trimEnd() : (quote[2] ?? '');
    const start = line.start + lead.length + (quote === null ? 0 : 1);
    yield { name: name.toLowerCase(), value, span: { start, end: start + value.length }, style: 'front-matter', line };
  }
}

/** The first line of text below each heading that could be a field: `## Status`, then `Accepted`. */
function* readSections({ text, headings }: Document): Generator<HeaderField> {
  for (const [at, heading] of headings.entries()) {
    const name = heading.text.trim().toLowerCase();
    if (at === 0 || !/^(?:status|date|supersedes|superseded by)$/.test(name)) continue;
    const end = headings[at + 1]?.span.start ?? text.length;
    for (const line of readLines(text, nextLineOf(text, heading.span.end), end)) {
      const lead = line.text.length - line.text.trimStart().length;
      const value = line.text.trim();
      if (value === '' || /^<!--|^\.\. /.test(value)) continue;
      const start = line.start + lead;
      yield { name, value, span: { start, end: start + value.length }, style: 'section', line };
      break;
    }
  }
}

const longestHeader = 20_000;

/** What the first lines of a text say in one way, where its headings are not known. */
export function readFieldLines(text: string, style: HeaderStyle): readonly HeaderField[] {
  if (style === 'front-matter') return [...readFrontMatter(text, findFrontMatterEnd(text))];
  const lines = [...readLines(text, 0, Math.min(text.length, longestHeader))];
  if (style !== 'section') return lines.flatMap((line) => readFieldLine(line) ?? []);
  const at = lines.findIndex(({ text: line }) => /^(?:#{1,6}[ \t]+)?status[ \t#]*$/i.test(line));
  const line = lines
    .slice(at + 1)
    .find(({ text: each }) => each.trim() !== '' && !/^([-=~^"'*+#])\1+[ \t]*$/.test(each));
  if (at === -1 || line === undefined) return [];
  return [{ name: 'status', value: line.text.trim(), span: line, style, line }];
}

/** What a record says of itself, in all the ways that are in use; the first of a name counts. */
export function readHeader(document: Document): readonly HeaderField[] {
  const { text, headings } = document;
  const fields: HeaderField[] = [];
  const body = findFrontMatterEnd(text);
  fields.push(...readFrontMatter(text, body));
  const title = headings[0];
  const start = title === undefined ? body : nextLineOf(text, title.span.end);
  const end = headings.find(({ span }) => span.start > start)?.span.start ?? text.length;
  for (const line of readLines(text, Math.max(start, body), Math.min(end, start + longestFrontMatter))) {
    const field = readFieldLine(line);
    if (field !== undefined) fields.push(field);
  }
  return [...fields, ...readSections(document)];
}
