import type { Span } from '@signpost/model';
import type { readChangelog } from '../src/formats/keep-a-changelog/read-changelog.ts';

type ReadChangelog = Pick<ReturnType<typeof readChangelog>, 'releases'>;

/** A text put together from spans and from what lies between them; one that overlaps another, or lies elsewhere, shows. */
function reassemble(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), text.slice(start, end));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/**
 * The text of a changelog put together again from its spans, once for each level from the outermost to the innermost: four times the
 * text, where each level stands in the order of the text.
 */
export function reassembleLevels(text: string, { releases }: ReadChangelog): readonly string[] {
  const sections = releases.flatMap((release) => release.sections);
  const levels = [
    releases.map(({ span }) => span),
    releases.map(({ headingSpan }) => headingSpan),
    sections.map(({ headingSpan }) => headingSpan),
    sections.flatMap(({ entries }) => entries.map(({ span }) => span)),
  ];
  return levels.map((spans) => reassemble(text, spans));
}
