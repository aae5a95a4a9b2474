import { columnWidth } from '@signpost/rst';
import type { TextlintMessageFixCommand } from '@textlint/types';
import type { TitlePlace } from '../convert/text-place.ts';

/** The fixes of one title. */
interface FixedTitle {
  readonly place: TitlePlace;
  /** Where the line under it starts, and that line. */
  readonly lineStart: number;
  readonly line: string;
  /** How wide it is at most after all fixes. */
  width: number;
  last: TextlintMessageFixCommand;
}

/** Sees to it that no title grows longer than the lines of punctuation at it. */
export class TitleFixes {
  private readonly text: string;
  private readonly titles = new Map<TitlePlace, FixedTitle>();
  private readonly titleOf = new Map<TextlintMessageFixCommand, FixedTitle>();

  constructor(text: string) {
    this.text = text;
  }

  add(place: TitlePlace, fix: TextlintMessageFixCommand): void {
    const title = this.titles.get(place) ?? this.open(place, fix);
    this.titleOf.set(fix, title);
    title.width += Math.max(0, columnWidth(fix.text) - columnWidth(this.text.slice(...fix.range)));
    if (fix.range[0] >= title.last.range[0]) title.last = fix;
  }

  private open(place: TitlePlace, fix: TextlintMessageFixCommand): FixedTitle {
    const { range, title } = place;
    const line = this.text.slice(this.text.lastIndexOf('\n', range.end - 1) + 1, range.end).trimStart();
    const lineStart = range.end - line.length;
    const width = columnWidth(this.text.slice(title.start, title.end));
    const opened = { place, lineStart, line, width, last: fix };
    this.titles.set(place, opened);
    return opened;
  }

  /** The last fix of a title brings a longer line where one is needed; between two lines a title keeps its length. */
  widen(fix: TextlintMessageFixCommand): TextlintMessageFixCommand | undefined {
    const title = this.titleOf.get(fix);
    if (title === undefined) return fix;
    const { place, lineStart, line, width, last } = title;
    if (width <= line.length) return fix;
    if (place.hasOverline) return undefined;
    if (fix !== last) return fix;
    const [start, end] = fix.range;
    const rest = this.text.slice(end, lineStart);
    return { range: [start, place.range.end], text: `${fix.text}${rest}${line.charAt(0).repeat(width)}` };
  }
}
