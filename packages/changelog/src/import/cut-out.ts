import type { Span } from '@signpost/model';
import type { ReadRelease } from '../changelog-file/changelog.ts';

/** What is left of a part of a text without some spans of it: its pieces, the space around them gone. */
function keepRest(text: string, { start, end }: Span, spans: readonly Span[]): readonly string[] {
  const pieces: string[] = [];
  let at = start;
  for (const span of [...spans, { start: end, end }]) {
    const piece = text.slice(at, span.start).trim();
    if (piece !== '') pieces.push(piece);
    at = Math.max(at, span.end);
  }
  return pieces;
}

/** A text without the sections and entries of some of its releases; comments stay, and the headings where they are to be kept. */
export function cutOut(text: string, releases: readonly ReadRelease[], keepsHeading: boolean): string {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  let result = '';
  let at = 0;
  for (const { headingSpan, span, sections } of releases) {
    const spans: Span[] = [];
    for (const section of sections) {
      spans.push(section.headingSpan);
      for (const entry of section.entries) spans.push(entry.span);
    }
    const rest = keepRest(text, { start: headingSpan.end, end: span.end }, spans);
    const heading = keepsHeading ? [text.slice(headingSpan.start, headingSpan.end)] : [];
    const kept = [...heading, ...rest].map((piece) => piece + eol).join(eol);
    const isLast = span.end === text.length;
    result += text.slice(at, span.start) + kept + (kept === '' || isLast ? '' : eol);
    at = span.end;
  }
  const all = result + text.slice(at);
  return at === text.length && !keepsHeading ? all.replace(/(?<=[^\r\n](?:\r\n|\r|\n))[\r\n]+$/, '') : all;
}
