/** A fenced block of Markdown that starts a line; `opening` and `closing` are indexes into the lines. */
export interface Fence {
  readonly info: string;
  readonly opening: number;
  /** The number of lines when the fence is never closed. */
  readonly closing: number;
}

const openingFence = /^(`{3,}|~{3,})([^`]*)$/;

/** Reads the fence that opens at a line, or undefined when none does. A longer fence holds shorter ones as its content. */
export function readFence(lines: readonly string[], opening: number): Fence | undefined {
  const [, marker, info = ''] = openingFence.exec(lines[opening] ?? '') ?? [];
  if (marker === undefined) return undefined;
  let closing = opening + 1;
  while (closing < lines.length && !closes(lines[closing] ?? '', marker)) closing += 1;
  return { info: info.trim(), opening, closing };
}

/** Fences a text with a marker that no line of it can close. */
export function writeFence(info: string, text: string): readonly string[] {
  const runs = text.match(/^`{3,}/gm) ?? [];
  const marker = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [`${marker}${info}`, ...splitText(text), marker];
}

/** The lines of a text whose last one may lack its line feed. */
function splitText(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

function closes(line: string, marker: string): boolean {
  const end = line.trimEnd();
  return end.length >= marker.length && end === marker.charAt(0).repeat(end.length);
}
