import type { LineIndex, Suppression } from '@signpost/model';

const margin = /^[\s>]*$/;

/** Whether a comment has its lines for itself; the marks of a block quote do not count. */
function hasOwnLines({ span }: Suppression, lines: LineIndex, text: string): boolean {
  const first = lines.pointAt(span.start);
  const last = lines.pointAt(span.end);
  const end = lines.startOf(last.line) + lines.textOf(last.line).length;
  return margin.test(text.slice(lines.startOf(first.line), span.start)) && margin.test(text.slice(span.end, end));
}

/**
 * For each comment the next line that is neither blank nor another comment to the checker; nothing at the end of the text.
 * Comments are taken from the last to the first, so a long run of them is passed over once.
 */
export function findTargetLines(
  suppressions: readonly Suppression[],
  lines: LineIndex,
  text: string,
): ReadonlyMap<Suppression, number | undefined> {
  const targets = new Map<Suppression, number | undefined>();
  const byFirstLine = new Map<number, Suppression>();
  for (const suppression of suppressions.toReversed()) {
    let line = lines.pointAt(suppression.span.end).line + 1;
    while (line <= lines.count && !byFirstLine.has(line) && margin.test(lines.textOf(line))) line += 1;
    const next = byFirstLine.get(line);
    targets.set(suppression, next === undefined ? (line > lines.count ? undefined : line) : targets.get(next));
    if (hasOwnLines(suppression, lines, text)) byFirstLine.set(lines.pointAt(suppression.span.start).line, suppression);
  }
  return targets;
}
