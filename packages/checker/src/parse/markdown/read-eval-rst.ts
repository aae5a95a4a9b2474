import type { DocumentFacts, Span } from '@signpost/model';
import type { MystDirective } from '../myst/myst-nodes.ts';
import { readRst } from '../rst/read-rst.ts';

/** The lines of a body in their places: the last characters of the lines in which they stand. */
function placeLines(text: string, body: Span, value: string): Span[] {
  const written = value.split('\n');
  const spans: Span[] = [];
  let at = body.start;
  for (const line of written) {
    const rest = /[\n\r]/g;
    rest.lastIndex = at;
    const end = Math.min(rest.exec(text)?.index ?? text.length, text.length);
    spans.push({ start: end - line.length, end });
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return spans;
}

/**
 * Reads the bodies of `{eval-rst}` as reStructuredText: they stay where they are, in a text of the same length that is blank
 * everywhere else, so the facts are those of the document.
 */
export function readEvalRst(text: string, directives: readonly MystDirective[]): DocumentFacts {
  let blanked = '';
  let at = 0;
  const blankTo = (end: number): void => {
    blanked += text.slice(at, end).replace(/[^\n\r]/g, ' ');
    at = end;
  };
  for (const { value, bodyPosition } of directives) {
    if (value === null || bodyPosition === null) continue;
    const body = { start: bodyPosition.start.offset, end: bodyPosition.end.offset };
    for (const { start, end } of placeLines(text, body, value)) {
      blankTo(start);
      blanked += text.slice(start, end);
      at = end;
    }
  }
  blankTo(text.length);
  return readRst(blanked);
}
