/** How a comment is written in a file, by its name: the first that matches. */
const comments: readonly (readonly [names: RegExp, write: (text: string) => string])[] = [
  [/\.rst$/, (text) => `.. ${text}`],
  [/\.mdx$/, (text) => `{/* ${text.replaceAll('*/', '* /')} */}`],
  [/\.(?:md|markdown|html|xml|svg)$/, (text) => `<!-- ${text.replaceAll(/-(?=-|$)/g, '- ').trimEnd()} -->`],
  [/\.(?:ya?ml|toml|py|rb|sh|ini|cfg|conf|cff)$|(?:^|\/)(?:Makefile|Dockerfile)$/, (text) => `# ${text}`],
  [/\.(?:[cm]?[jt]sx?|jsonc|rs|go|java|kt|swift|c|h|cc|cpp|cs)$/, (text) => `// ${text}`],
];

/**
 * A place that waits for a person's words, as a comment of the file that it stands in; without one where the file knows none.
 * Readers never see a comment, and the check reports it until somebody has written.
 */
export function writeFill(wanted: string, path: string): string {
  const write = comments.find(([names]) => names.test(path))?.[1];
  const text = `FILL: ${wanted.replaceAll(/\s+/g, ' ').trim()}`.trim();
  return write === undefined ? text : write(text);
}

const marker = /(?:^|[\s#/*-])FILL:[^\S\n]*([^\n]*)/;
const close = /\s*(?:-->|\*\/\}?).*$/;

/** What a line asks to be filled in; nothing when it asks for nothing. */
export function readFill(line: string): string | undefined {
  return marker.exec(line)?.[1]?.replace(close, '').trimEnd();
}
