import { makeVisible } from '../make-visible.ts';
import { measureWidth } from './display-width.ts';
import { splitGraphemes } from './split-graphemes.ts';

const ellipsis = '\u2026';

/** A line, or the part of it that fits, as it may be printed. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** What was taken of a text: as it may be printed, its columns, and whether that is all of it. */
interface Taken {
  readonly text: string;
  readonly width: number;
  readonly isAll: boolean;
}

/** A character takes a few units; what is further away cannot be in view, however long the line is. */
function near(columns: number): number {
  return columns * 8;
}

function splitCharacters(text: string): string[] {
  return splitGraphemes(text).map((character) => makeVisible(character));
}

/** Whole characters from the start of a text, as many as fit. */
function takeStart(text: string, columns: number): Taken {
  let taken = '';
  let width = 0;
  for (const character of splitCharacters(text.slice(0, near(columns)))) {
    const wide = measureWidth(character);
    if (width + wide > columns) return { text: taken, width, isAll: false };
    taken += character;
    width += wide;
  }
  return { text: taken, width, isAll: text.length <= near(columns) };
}

/** Whole characters from the end of a text, as many as fit. */
function takeEnd(text: string, columns: number): Taken {
  const characters = splitCharacters(text.slice(Math.max(0, text.length - near(columns)))).toReversed();
  const kept: string[] = [];
  let width = 0;
  for (const character of characters) {
    const wide = measureWidth(character);
    if (width + wide > columns) return { text: kept.toReversed().join(''), width, isAll: false };
    kept.push(character);
    width += wide;
  }
  return { text: kept.toReversed().join(''), width, isAll: text.length <= near(columns) };
}

/** Cuts a line to a number of columns so that the part from `from` to `to` (in UTF-16 units) stays in view. */
export function cutExcerpt(line: string, from: number, to: number, columns: number): Excerpt {
  const parts = [line.slice(0, from), line.slice(from, to), line.slice(to)] as const;
  if (line.length <= near(columns)) {
    const [before, marked, after] = [makeVisible(parts[0]), makeVisible(parts[1]), makeVisible(parts[2])];
    if (measureWidth(before) + measureWidth(marked) + measureWidth(after) <= columns) return { before, marked, after };
  }
  const room = columns - 2 * ellipsis.length;
  const marked = takeStart(parts[1], room);
  const lead = takeEnd(parts[0], Math.min(Math.floor(columns / 3), room - marked.width));
  const rest = marked.isAll ? takeStart(parts[2], room - marked.width - lead.width) : undefined;
  const left = room - marked.width - lead.width - (rest?.width ?? 0);
  const before = left > 0 ? takeEnd(parts[0], lead.width + left) : lead;
  return {
    before: (before.isAll ? '' : ellipsis) + before.text,
    marked: marked.text,
    after: (rest?.text ?? '') + (rest?.isAll === true ? '' : ellipsis),
  };
}
