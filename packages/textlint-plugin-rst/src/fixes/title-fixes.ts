import { columnWidth } from '@signpost/rst';
import type { TextlintMessageFixCommand } from '@textlint/types';
import type { TitlePlace } from '../convert/text-place.ts';

/** The fixes of one title, with what they add to its width at most. */
interface FixedTitle {
  readonly place: TitlePlace;
  last: TextlintMessageFixCommand;
  growth: number;
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
    const title = this.titles.get(place) ?? { place, last: fix, growth: 0 };
    this.titles.set(place, title);
    this.titleOf.set(fix, title);
    title.growth += Math.max(0, columnWidth(fix.text) - columnWidth(this.text.slice(...fix.range)));
    if (fix.range[0] >= title.last.range[0]) title.last = fix;
  }

  /** The last fix of a title brings a longer line where one is needed; between two lines a title keeps its length. */
  widen(fix: TextlintMessageFixCommand): TextlintMessageFixCommand | undefined {
    const found = this.titleOf.get(fix);
    if (found === undefined || found.growth === 0) return fix;
    const { place, last, growth } = found;
    const lineStart = this.text.lastIndexOf('\n', place.range.end - 1) + 1;
    const line = this.text.slice(lineStart, place.range.end);
    const width = columnWidth(this.text.slice(place.title.start, place.title.end)) + growth;
    if (width <= line.trimEnd().length) return fix;
    if (place.hasOverline) return undefined;
    if (fix !== last) return fix;
    const rest = this.text.slice(fix.range[1], lineStart);
    return { range: [fix.range[0], place.range.end], text: `${fix.text}${rest}${line.charAt(0).repeat(width)}` };
  }
}
