/** How a comment is written in files of some names, and what begins one that waits for a person's words. */
interface CommentForm {
  readonly names: RegExp;
  readonly write: (text: string) => string;
  readonly opening: RegExp;
}

/** The first that matches counts. */
const forms: readonly CommentForm[] = [
  { names: /\.rst$/i, write: (text) => `.. ${text}`, opening: /(?:^|\s)\.\.[ \t]{1,8}FILL:/ },
  {
    names: /\.mdx$/i,
    write: (text) => `{/* ${text.replaceAll('*/', '* /')} */}`,
    opening: /(?:<!--|\{\/\*)[ \t]{0,8}FILL:/,
  },
  {
    names: /\.(?:md|markdown|html|xml|svg)$/i,
    write: (text) => `<!-- ${text.replaceAll(/-(?=-|$)/g, '- ').trimEnd()} -->`,
    opening: /<!--[ \t]{0,8}FILL:/,
  },
  {
    names: /\.(?:ya?ml|toml|py|rb|sh|ini|cfg|conf|cff)$|(?:^|\/)(?:Makefile|Dockerfile)$/i,
    write: (text) => `# ${text}`,
    opening: /#[ \t]{0,8}FILL:/,
  },
  {
    names: /\.(?:[cm]?[jt]sx?|jsonc|rs|go|java|kt|swift|c|h|cc|cpp|cs)$/i,
    write: (text) => `// ${text}`,
    opening: /\/\/[ \t]{0,8}FILL:/,
  },
];

/** Where no comment is known, the words stand by themselves; people may know one. */
const bare: Omit<CommentForm, 'names'> = { write: (text) => text, opening: /(?:^[ \t]*|(?:#|\/\/)[ \t]{0,8})FILL:/ };

function findForm(path: string): Omit<CommentForm, 'names'> {
  return forms.find(({ names }) => names.test(path)) ?? bare;
}

/**
 * A place that waits for a person's words, as a comment of the file that it stands in; without one where the file knows none.
 * Readers never see a comment, and the check reports it until somebody has written.
 */
export function writeFill(wanted: string, path: string): string {
  return findForm(path).write(`FILL: ${wanted.replaceAll(/\s+/g, ' ').trim()}`.trim());
}

/** The test for a line of a file with a place that waits for a person's words, as `writeFill` writes it. */
export function createFillTest(path: string): (line: string) => boolean {
  const { opening } = findForm(path);
  return (line) => opening.test(line);
}

const marker = /(?:^|[\s#/*-])FILL:[^\S\n]*([^\n]*)/;
const close = /\s*(?:-->|\*\/\}?).*$/;

/** What a line asks to be filled in; nothing when it asks for nothing. */
export function readFill(line: string): string | undefined {
  return marker.exec(line)?.[1]?.replace(close, '').trimEnd();
}
