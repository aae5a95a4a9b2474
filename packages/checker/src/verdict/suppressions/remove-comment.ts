import type { LineIndex, Span } from '@signpost/model';

type Edit = Span & { readonly text: string };

const blank = /^\s*$/;
const listOrQuote = /^\s*(?:[-*+\u2022#>|]|\(?\w{1,9}[.)])(?:\s|$)/;
const frontMatter = /^(?:---|\+\+\+)/;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The nearest line above or below that has text. */
function findNeighbour(lines: LineIndex, from: number, step: 1 | -1): string {
  let line = from;
  while (line >= 1 && line <= lines.count && blank.test(lines.textOf(line))) line += step;
  return line >= 1 && line <= lines.count ? lines.textOf(line) : '';
}

/** Whether the lines above and below would become one block: two lists, two quotations, two pieces of code. */
function keepsApart(above: string, below: string, indent: number): boolean {
  if (above === '' || below === '') return false;
  const areDeeper = indentOf(above) > indent && indentOf(below) > indent;
  return areDeeper || (listOrQuote.test(above) && listOrQuote.test(below));
}

function removeLines(lines: LineIndex, first: number, last: number, length: number): Edit | undefined {
  const isOpenAbove = first === 1 || blank.test(lines.textOf(first - 1));
  const isOpenBelow = last === lines.count || blank.test(lines.textOf(last + 1));
  const indent = indentOf(lines.textOf(first));
  const below = findNeighbour(lines, last + 1, 1);
  if (!isOpenAbove && !isOpenBelow) return undefined;
  if (keepsApart(findNeighbour(lines, first - 1, -1), below, indent)) return undefined;
  if (first === 1 && frontMatter.test(below)) return undefined;
  const isBetweenBlanks = isOpenAbove && isOpenBelow && last < lines.count;
  const start = lines.startOf(first);
  const end = last + 1 > lines.count ? length : lines.startOf(last + 1);
  if (!isBetweenBlanks) return { start, end, text: '' };
  const after = last + 2 > lines.count ? length : lines.startOf(last + 2);
  // At the end of the text the blank line above goes, so that the text ends as it did.
  return after === length && first > 1
    ? { start: lines.startOf(first - 1), end: after, text: '' }
    : { start, end: after, text: '' };
}

/** The edit that removes a comment and nothing else that readers see; nothing where it keeps two blocks apart. */
export function removeComment(text: string, lines: LineIndex, { start, end }: Span): Edit | undefined {
  const first = lines.pointAt(start).line;
  const last = lines.pointAt(end).line;
  const before = text.slice(lines.startOf(first), start);
  const after = text.slice(end, lines.startOf(last) + lines.textOf(last).length);
  if (blank.test(before) && blank.test(after)) return removeLines(lines, first, last, text.length);
  const lead = blank.test(before) ? 0 : before.length - before.trimEnd().length;
  const tail = blank.test(before) ? after.length - after.trimStart().length : 0;
  return { start: start - lead, end: end + tail, text: '' };
}
