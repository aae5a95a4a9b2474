import { type CodeBlock, type Document, lineStartOf, readLines } from '@signpost/model';

/** The text of a code block as people copy it, with where each part of it stands. */
export interface BlockText {
  readonly text: string;
  /** Where a place in the text stands in the document. */
  readonly offsetOf: (at: number) => number;
}

const white = /[ \t]/;

/** Where the content of a line starts behind what holds the block: marks of quotes, the indentation of list items. */
function skipLead(text: string, lead: string): number {
  let at = 0;
  for (const mark of lead) {
    if (mark === '>') {
      const quote = /^[ \t]*>/.exec(text.slice(at))?.[0];
      if (quote === undefined) return at;
      at += quote.length;
    } else if (white.test(text[at] ?? '')) at += 1;
  }
  return at;
}

function indentationOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** Lines of a block without what stands in front of all of them; nothing for one in the cell of a table. */
export function readBlockText({ text, format }: Document, { span, contentSpan }: CodeBlock): BlockText | undefined {
  const first = lineStartOf(text, contentSpan.start);
  const isWhole = text.slice(first, contentSpan.start).trim() === '';
  const lead = format === 'markdown' ? text.slice(lineStartOf(text, span.start), span.start) : '';
  if (!isWhole || lead.includes('|') || text.slice(lineStartOf(text, span.start), span.start).includes('|')) {
    return undefined;
  }
  const lines = [...readLines(text, first, contentSpan.end)].map((line) => {
    const start = line.start + skipLead(line.text, lead);
    const end = Math.max(start, Math.min(line.end, contentSpan.end));
    return { start, text: text.slice(start, end) };
  });
  const written = lines.filter((line) => line.text.trim() !== '');
  const common = written.reduce((least, line) => Math.min(least, indentationOf(line.text)), Number.POSITIVE_INFINITY);
  const parts: { at: number; start: number }[] = [];
  const pieces: string[] = [];
  let at = 0;
  for (const line of lines) {
    const cut = Math.min(common, line.text.length);
    const piece = line.text.slice(cut);
    parts.push({ at, start: line.start + cut });
    pieces.push(piece);
    at += piece.length + 1;
  }
  const joined = pieces.join('\n');
  return { text: joined, offsetOf: (place) => offsetIn(parts, place) };
}

/** The last part that starts at or before a place, by halving. */
function offsetIn(parts: readonly { readonly at: number; readonly start: number }[], place: number): number {
  let [low, high] = [0, parts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((parts[middle]?.at ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  const part = parts[low];
  return part === undefined ? 0 : part.start + place - part.at;
}
