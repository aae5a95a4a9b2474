const atx = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const underlined = /^ {0,3}(=+|-+)[ \t]*$/;

/** The level of the last heading of a Markdown text; nothing when it has none. */
export function findHeadingLevel(text: string): number | undefined {
  let level: number | undefined;
  let fence = '';
  let before = '';
  for (const line of text.split(/\r?\n/)) {
    const run = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence !== '') {
      if (run.startsWith(fence)) fence = '';
      continue;
    }
    fence = run;
    const marks = atx.exec(line)?.[1];
    const style = underlined.exec(line)?.[1];
    if (marks !== undefined) level = marks.length;
    else if (style !== undefined && /^ {0,3}[^\s>|#-]/.test(before)) level = style.startsWith('=') ? 1 : 2;
    before = line;
  }
  return level;
}
