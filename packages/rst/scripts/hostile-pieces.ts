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
