import * as fc from 'fast-check';

const prefixes = ['', '', '', '  ', '    ', '> ', '> > ', '- ', '1. ', '\t', '> - ', '   '] as const;

const lines = [
  '',
  '',
  'text [a](b.md) {doc}`c`',
  '```{note}',
  '````{note} first [a](b.md)',
  '~~~{admonition} Title *x*',
  ':::{tip}',
  '::::{grid-item-card} Card',
  '```{toctree}',
  '```{code-block} python',
  ':::{math}',
  '```{figure} a.png',
  '```{eval-rst}',
  '```{glossary}',
  '```{list-table}',
  '```py',
  '```',
  '````',
  '~~~',
  ':::',
  '::::',
  ':class: a',
  ':caption: A [b](c)',
  ':name: n',
  '---',
  '(label)=',
  '{#id}',
  '% comment',
  '+++',
  '# Title',
  '* - cell',
  '<!-- open',
  '-->',
  '<div>',
  '{ref}`a',
  'b <c>`',
  '| a | b |',
  '|---|---|',
  '[^1]: note',
  ':doc:`a`',
] as const;

/** Documents of MyST's lines, well formed and broken, in all kinds of containers. */
export function arbitraryMyst(): fc.Arbitrary<string> {
  const line = fc.tuple(fc.constantFrom(...prefixes), fc.constantFrom(...lines)).map(([prefix, text]) => prefix + text);
  return fc.array(line, { maxLength: 40 }).map((written) => `${written.join('\n')}\n`);
}
