/** Pieces of text that make careless readers quadratic when they are repeated. */
export const hostilePieces = [
  '*',
  'a ` ',
  ':a:a',
  '[',
  'a_',
  '|',
  '`a <',
  '*a ',
  'http://a ',
  '- a\n',
  '.. _a: b\n',
  '| a\n',
  'a\n  b\n',
  'x',
] as const;

/** Documents of about `size` characters whose parts grow together, by what they are. */
export const hostileDocuments: Readonly<Record<string, (size: number) => string>> = {
  'a grid table of one wide row': (size) => {
    const columns = Math.floor(size / 12);
    const border = `${'+---'.repeat(columns)}+`;
    return `${border}\n${'| 中'.repeat(columns)}|\n${border}\n`;
  },
  'a grid table of one tall column': (size) => `+---+\n${'| a |\n+---+\n'.repeat(size / 12)}`,
  'grid tables without an end': (size) => '+---+\n- a\n'.repeat(size / 10),
  'a wide simple table': (size) => {
    const [border, row] = ['=', 'a'].map((mark) => `${mark} `.repeat(size / 6) + mark);
    return `${border}\n${row}\n${border}\n`;
  },
  'a wide csv-table': (size) => `.. csv-table::\n\n   ${'a,'.repeat(size / 2)}`,
  'a tall csv-table': (size) => `.. csv-table::\n\n${'   a,"b",c\n'.repeat(size / 11)}`,
  'a list-table': (size) => `.. list-table::\n\n${'   * - a\n     - b\n'.repeat(size / 18)}`,
  footnotes: (size) => '.. [#] a\n'.repeat(size / 9),
  'links that share a name': (size) => '`a <b_>`_ '.repeat(size / 10),
  metadata: (size) => '.. meta:: :a: b\n'.repeat(size / 16),
  'malformed substitutions': (size) => '.. |a\n b\n'.repeat(size / 9),
};

/** A document of 400 levels, each `step` columns deeper. */
export function nestText(opening: string, step: number): string {
  return Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth * step)}${opening}\n\n`).join('');
}

/** What is nested, and how far each level is indented. */
export const hostileNesting = [
  ['a', 1],
  ['- a', 2],
  ['.. note::', 3],
] as const;
