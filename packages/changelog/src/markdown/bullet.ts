import type { Span } from '@signpost/model';
import { startOfLine } from './line-bounds.ts';

/** A changelog entry as a list item of its own: marker `-` in the first column, LF line ends, nothing after the last line. */
export interface Bullet {
  readonly title: string;
  readonly markdown: string;
}

/** The title of a list item: its bold beginning without a colon, else its first line. */
export function findTitle(markdown: string): string {
  const bold = /^- +\*\*(.+?):?\*\*/.exec(markdown)?.[1];
  return bold ?? markdown.split('\n', 1).join('').replace(/^-\s*/, '');
}

/** Not `trimEnd`: that takes what Markdown counts as text, such as a no-break space. */
function trimBlankEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\n'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Takes up to so many spaces from the start of every line but the first. */
function dedent(lines: string, spaces: number): string {
  return lines.replace(new RegExp(`\\n {0,${spaces}}`, 'g'), '\n');
}

/** Cuts a block out of a text: LF line ends, and the indentation of its first line taken from all of its lines. */
export function sliceBlock(text: string, { start, end }: Span): string {
  const lines = text.slice(start, end).replace(/\r\n?/g, '\n');
  return trimBlankEnd(dedent(lines, start - startOfLine(text, start)));
}

/** Cuts a list item out of a text; one space after the marker, and its lines as far to the right as that asks for. */
export function sliceBullet(text: string, item: Span): string {
  const bullet = sliceBlock(text, item);
  const [marker, gap] = /^[-*+]( {1,4}| {0,2}\t ?)(?=[^ \t\n])/.exec(bullet) ?? [];
  if (marker === undefined || gap === undefined) return `-${bullet.slice(1)}`;
  const columns = gap.replace(/ {0,2}\t/, '   ').length;
  return `- ${dedent(bullet.slice(marker.length), columns - 1)}`;
}

/** Indents text with LF line ends so that it continues a bullet; blank lines become empty. */
export function indentUnderBullet(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^[ \t]*$/.test(line) ? '' : `  ${line}`))
    .join('\n');
}

/** Makes text with LF line ends, whose first line is not blank, a bullet of its own. */
export function wrapInBullet(text: string): string {
  return `-${indentUnderBullet(text).slice(1)}`;
}
