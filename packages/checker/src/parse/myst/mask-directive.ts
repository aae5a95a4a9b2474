import type { DirectiveHead } from './directive-head.ts';
import { blank, markAt, markBefore, type Edit } from './edit.ts';
import type { Mark } from './mark.ts';
import type { MystText } from './myst-text.ts';
import { contentOf } from './read-options.ts';
import { shiftRegion } from './shift-region.ts';

/** What hides a directive's own syntax, and what the marks that are left in its place mean. */
export interface Masking {
  readonly edits: readonly Edit[];
  readonly marks: ReadonlyMap<number, Mark>;
}

function maskOptions(text: string, head: DirectiveHead, edits: Edit[], marks: Map<number, Mark>): void {
  const prose = head.options.filter(({ kind, value }) => kind === 'inline' && value !== '');
  const captions = new Map(prose.map((option) => [option.name, option]));
  const byEnd = new Map([...captions.values()].map((option) => [option.position.end.offset, option]));
  for (const span of head.optionSpans) {
    const caption = byEnd.get(span.end);
    if (caption === undefined) {
      edits.push(blank(span));
      continue;
    }
    const { start, end } = caption.valuePosition;
    edits.push(markBefore(text, span, { start: start.offset, end: end.offset }));
    marks.set(span.start, { kind: 'caption', name: caption.name });
  }
}

/** Hides the fences and options of a directive, and its body where that is no Markdown. */
export function maskDirective(source: MystText, head: DirectiveHead): Masking {
  const { text } = source;
  const { region, first, firstIs } = head;
  const isProse = firstIs !== 'argument';
  const edits: Edit[] = [isProse ? markBefore(text, region.open, first) : markAt(region.open)];
  const marks = new Map<number, Mark>([[region.open.start, { kind: 'open', head }]]);
  maskOptions(text, head, edits, marks);
  const bullet = head.isParsed ? shiftRegion(source, region) : undefined;
  if (bullet !== undefined) edits.push(bullet);
  if (!head.isParsed) {
    for (let line = head.bodyLine; line < region.endLine; line += 1) edits.push(blank(contentOf(source, line, region)));
  }
  if (region.close !== undefined) {
    edits.push(markAt(region.close));
    marks.set(region.close.start, { kind: 'close', head });
  }
  return { edits, marks };
}
