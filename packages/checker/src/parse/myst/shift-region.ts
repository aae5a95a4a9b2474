import { matchContainers } from './container.ts';
import { blank, type Edit } from './edit.ts';
import type { MystText } from './myst-text.ts';
import type { Region } from './region.ts';

const leastShift = 2;

function isInside({ text, lines }: MystText, line: number, { containers }: Region, indent: string): boolean {
  const { start, end } = lines.spanOf(line);
  const from = matchContainers(text, { start, end }, containers).cursor.offset;
  return text.startsWith(indent, from) || text.slice(from, end).trim() === '';
}

/**
 * A fence may be indented, and its body is read without that indentation. Where that can matter, the bullet of a list item
 * before the fence's mark makes the parser drop the columns; the item is taken away when the tree is nested. Answers
 * where the bullet stands; nothing where it is not needed or where a line is indented less.
 */
export function shiftRegion(source: MystText, region: Region): Edit | undefined {
  const { text, lines } = source;
  const { open, openLine, endLine, containers } = region;
  const { cursor, count } = matchContainers(text, lines.spanOf(openLine), containers);
  const width = open.start - cursor.offset;
  const indent = ' '.repeat(Math.max(0, width));
  if (width < leastShift || count < containers.length || !text.startsWith(indent, cursor.offset)) return undefined;
  for (let line = openLine + 1; line < endLine; line += 1)
    if (!isInside(source, line, region, indent)) return undefined;
  return { ...blank({ start: cursor.offset, end: open.start }), text: `-${' '.repeat(width - 1)}` };
}
