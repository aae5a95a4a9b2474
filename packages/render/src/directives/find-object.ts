const definition = /^([ \t]*)(?:async[ \t]+)?(?:def|class)[ \t]+(\w+)/;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Where the block of a definition ends: before the first line that is indented no deeper, blank lines left out. */
function findEnd(lines: readonly string[], start: number, indent: number): number {
  let end = start + 1;
  let depth = 0;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (at > start && depth <= 0 && line.trim() !== '' && indentOf(line) <= indent) break;
    if (line.trim() !== '') end = at + 1;
    for (const sign of line) depth += '([{'.includes(sign) ? 1 : ')]}'.includes(sign) ? -1 : 0;
  }
  return end;
}

/** The lines of a function or class of Python with its decorators, `Class.method` for one within; nothing where there is none. */
export function findObject(lines: readonly string[], name: string): readonly string[] | undefined {
  let from = 0;
  let to = lines.length;
  let found: readonly string[] | undefined;
  for (const part of name.split('.')) {
    const start = lines.findIndex((line, index) => index >= from && index < to && definition.exec(line)?.[2] === part);
    if (start === -1) return undefined;
    const indent = indentOf(lines[start] ?? '');
    to = findEnd(lines, start, indent);
    let first = start;
    while (first > from && (lines[first - 1] ?? '').trimStart().startsWith('@')) first -= 1;
    found = lines.slice(first, to);
    from = start + 1;
  }
  return found;
}
