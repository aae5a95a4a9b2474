import type { Block } from '../changelog-file/block.ts';

/** One line of `#`, one space and text in which no character could close the heading or escape another. */
const heading = /^(#{1,6}) ([^\s#\\][^\r\n#\\]*)(?:[\r\n][ \t\r\n]*)?$/;
/** A line that is a link definition, whatever follows: an address without a title. */
const definition = /\[([^[\]\\\r\n]*[^[\]\\\s][^[\]\\\r\n]*)\]: ([^\s<"'(&\\][^\s&\\]*)(?:\r\n|\r|\n|$)/y;
const blank = /^[ \t\r\n]*$/;
/** A marker, one space, and text that makes the line neither a rule nor another block. */
const bullet = /^[-*+] (?![-*_ \t]*(?:[\r\n]|$))[\w"'*`([]/;
/** A line that reaches as far to the right as the text of the bullet, or a blank one. */
const inside = /(?:\r\n|\r|\n)(?: {2}[^\r\n]*|(?=[\r\n]|$))/y;

function findLineEnd(text: string): number {
  const end = /[\r\n]/.exec(text);
  return end === null ? text.length : end.index;
}

/** Whether every line but the first belongs to the list item that the first one begins. */
function isOneItem(piece: string): boolean {
  inside.lastIndex = findLineEnd(piece);
  while (inside.lastIndex < piece.length) if (!inside.test(piece)) return false;
  return true;
}

/** The link definitions of a piece that holds nothing else. */
function readDefinitions(piece: string, shift: number): readonly Block[] | undefined {
  const blocks: Block[] = [];
  const { length } = piece.trimEnd();
  definition.lastIndex = 0;
  for (let at = 0; at < length; at = definition.lastIndex) {
    const found = definition.exec(piece);
    const [line, label, url] = found ?? [];
    if (line === undefined || label === undefined || url === undefined) return undefined;
    blocks.push({
      kind: 'definition',
      label,
      url,
      span: { start: shift + at, end: shift + at + line.trimEnd().length },
    });
  }
  return blocks;
}

/**
 * The blocks of a piece of Markdown, from the first column, that holds nothing, one heading or one bullet with indented lines,
 * as nearly every piece of a changelog does; undefined where the piece might hold anything else. `shift` is its offset in the
 * text.
 */
export function readPlainPiece(piece: string, shift: number): readonly Block[] | undefined {
  if (blank.test(piece)) return [];
  const [, marks, title] = heading.exec(piece) ?? [];
  if (marks !== undefined && title !== undefined) {
    const text = title.trimEnd();
    const span = { start: shift, end: shift + marks.length + 1 + text.length };
    return [{ kind: 'heading', depth: marks.length, text, span }];
  }
  if (piece.startsWith('[')) return readDefinitions(piece, shift);
  if (!bullet.test(piece) || !isOneItem(piece)) return undefined;
  const span = { start: shift, end: shift + piece.trimEnd().length };
  return [{ kind: 'list', items: [span], span }];
}
