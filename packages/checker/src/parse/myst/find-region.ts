import type { Span } from '@signpost/model';
import { matchContainers, skipColumns, type Container } from './container.ts';
import type { MystText } from './myst-text.ts';
import type { Region } from './region.ts';

const deepestFence = 3;
const closing = /^(`{3,}|~{3,}|:{3,})[ \t]*$/;

/** The span of a line that ends a fence, from where the content of its container starts. */
function readClosing(
  { text, lines }: MystText,
  line: number,
  fence: string,
  containers: readonly Container[],
): Span | undefined {
  const span = lines.spanOf(line);
  const { count, cursor } = matchContainers(text, span, containers);
  if (count < containers.length) return undefined;
  const inner = skipColumns(text, cursor, deepestFence, span.end);
  const mark = closing.exec(text.slice(inner.offset, span.end))?.[1];
  if (mark === undefined || mark[0] !== fence[0] || mark.length < fence.length) return undefined;
  return { start: cursor.isInTab ? inner.offset : cursor.offset, end: span.end };
}

/** Whether a line ends the containers that a fence stands in, and the fence with them. */
function leaves({ text, lines }: MystText, line: number, containers: readonly Container[]): boolean {
  return matchContainers(text, lines.spanOf(line), containers).count < containers.length;
}

/**
 * Finds the lines of a directive from its fence to the line that closes it, or to the end of its container; no line from
 * `limit` on belongs to it.
 */
export function findRegion(
  source: MystText,
  open: Span,
  fence: string,
  containers: readonly Container[],
  limit: number,
): Region {
  const { lines } = source;
  const openLine = lines.lineAt(open.start);
  let line = openLine + 1;
  for (; line < limit; line += 1) {
    const close = readClosing(source, line, fence, containers);
    if (close !== undefined) return { open, openLine, endLine: line, close, end: close.end, containers };
    if (leaves(source, line, containers)) break;
  }
  return { open, openLine, endLine: line, end: lines.spanOf(line - 1).end, containers };
}
