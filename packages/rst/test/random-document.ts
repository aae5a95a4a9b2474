import { array, constant, constantFrom, oneof, tuple } from 'fast-check';
import type { Arbitrary } from 'fast-check';

const pieces = [
  '*a*', '**b**', '``c``', '`d`', ':ref:`e <f>`', '`g`_', 'h_', 'i__', '`j <http://k.l>`_', '`m <n_>`__', '[1]_', '[#]_', '[o]_',
  '|p|', '_`q`', 'http://r.s/t', 'u@v.w', '\\*', '\\', '*', '`', '|', '_', '[', ':', '::', '(', ')', '"', '’', '中文', 'e\u0301',
  'x', 'word', 'two words', ' : ', '\t', '-', '--', '.', '<', '>', '\u0000', '\u00a0', '𝒳',
]; // prettier-ignore
const starts = [
  '', '', '', '- ', '* ', '1. ', '#. ', '(a) ', 'i) ', ':field: ', '-o FILE  ', '--long=x  ', '>>> ', '| ', '.. ', '.. _t: ', '.. _t u: h_',
  '__ ', '.. [1] ', '.. [#x] ', '.. [C] ', '.. |s| replace:: ', '.. note:: ', '.. image:: ', '.. figure:: ', '.. code-block:: ', '.. toctree::',
  '.. list-table:: ', '.. csv-table:: ', '   :opt: ', '.. unknown:: ', '.. only:: ', '.. role:: ', '.. glossary::', '.. table:: ', '.. class:: ',
  '====', '----', '==', '~~~~~~~~', '=== ===', '+---+---+', '|   | a |', '+===+===+', '   ', '-- ', '> ', '"a", ',
]; // prettier-ignore

const indents = ['', '', '', '', '  ', '   ', '    ', '      '];

/** Lines that look like reStructuredText, well-formed or not. */
export const anyDocument: Arbitrary<string> = array(
  oneof(
    { weight: 1, arbitrary: constant('') },
    {
      weight: 4,
      arbitrary: tuple(
        constantFrom(...indents),
        constantFrom(...starts),
        array(constantFrom(...pieces), { maxLength: 4 }),
      ).map(([indent, start, rest]) => `${indent}${start}${rest.join(' ')}`),
    },
    { weight: 1, arbitrary: array(constantFrom(...pieces), { maxLength: 8 }).map((rest) => rest.join('')) },
  ),
  { maxLength: 24 },
).map((lines) => lines.join('\n'));

const cells = ['', 'a', '*b* c', '- d', '`e`_', ':doc:`f`', '中文', '.. note:: g', '|s|', '``h``', '::', '1. i'];

function pad(text: string): string {
  return text + ' '.repeat(Math.max(0, 14 - text.length - (text.match(/[中文]/g)?.length ?? 0)));
}

/** A grid table and a simple table whose cells hold one to three lines of markup. */
export const anyTable: Arbitrary<string> = array(
  array(array(constantFrom(...cells), { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 2,
  }),
  { minLength: 1, maxLength: 4 },
).map((rows) => {
  const border = `+${'-'.repeat(14)}+${'-'.repeat(14)}+`;
  const lines = [border];
  for (const [left = [], right = []] of rows) {
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
      lines.push(`|${pad(left[index] ?? '')}|${pad(right[index] ?? '')}|`);
    }
    lines.push(border);
  }
  const rule = `${'='.repeat(14)}  ${'='.repeat(14)}`;
  const simple = rows.map(([left = [], right = []]) => `${pad(left[0] || 'x')}  ${right[0] ?? ''}`);
  return [...lines, '', rule, ...simple, rule, ''].join('\n');
});
