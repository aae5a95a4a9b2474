/** A pattern between slashes, or a text that is looked for as it is; nothing when the pattern is no regular expression. */
export function compileAnchor(anchor: string): RegExp | undefined {
  const [, pattern] = /^\/(.+)\/$/s.exec(anchor) ?? [];
  try {
    return new RegExp(pattern ?? anchor.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`), 'u');
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The offsets of the lines in which an anchor is found; each line is looked at alone. */
export function findAnchors(text: string, anchor: RegExp): readonly number[] {
  const found: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (anchor.test(line.endsWith('\r') ? line.slice(0, -1) : line)) found.push(offset);
    offset += line.length + 1;
  }
  return found;
}
