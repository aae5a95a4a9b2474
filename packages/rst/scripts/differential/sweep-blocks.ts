import { product } from './product.ts';

/** Blocks of all kinds, well-formed or not. */
export const blocks = [
  'Paragraph.', 'Two\nlines.', 'Text::', 'Text ::', '::', '  quote', '    deeper', ' one', '- item', '- item\n  more', '- item\n\n  - nested', '* star', '+ plus', '-', '• dot', '1. one', '2. two', '#. auto', 'a. alpha', 'i. roman', 'I. Roman',
  'A. Upper', '(1) paren', '1) half', '(a) x', '(i) y', '0. zero', '3. three', 'iv. four', 'MM. x', 'z. last', 'term\n  definition', 'term : class\n  definition', 'term : one : two\n  def\n\n  more', 'term\n\n  not', 'a::\n  b', ':field: body',
  ':field:', ':f: a\n  b', ':f:\n  a', ':*f*: x', ':a:b: c', ':a\\:b: c', ':a b c:', ': x:', ':x', '-a  opt', '-a', '-a FILE  x', '-aFILE  x', '--long  x', '--long=ARG  x', '--long ARG\n        x', '-a, --b  x', '-a A, --b=B  x', '/V  x', '/V A  x', '-a A B  x', '-a <x y>  x',
  '--a <b, c>  x', '-a ,b  x', '+a  x', '-  x', '--  x', '-1  x', '-ab  x', '--a=  x', '>>> x\ny', '>>> x\n\ny', '>>>', '| line', '| a\n| b', '| a\n  b', '|   in\n| out', '|', '|x', '| a\nb', '.. comment', '..', '..\n  comment', '.. a\n  b\n\n  c', '..x', '.. _t:', '.. _t: x',
  '.. _t: u_', '.. _`a b`: c', '.. _`a: b`: c', '.. _a b: c', '.. _a\\: b: c', '.. _a: b\n   c', '.. _a:\n   b', '.. __: x', '__ x', '__', '.. _: x', '.. _a', '.. _`a', '.. _a:b', '.. _ a: b', '.. __:', '.. _t: `u v`_', '.. [1] foot', '.. [#] auto', '.. [#a] named', '.. [*] symbol', '.. [C] cite',
  '.. [1]', '.. [C]', '.. [1]x', '.. [a b] x', '.. [1] a\n\n   b', '.. [1]\n   a', '.. |s| replace:: x', '.. |s| image:: y', '.. |s|', '.. |s| x', '.. | s| replace:: x', '.. |s t|\n   replace:: x', '.. |s| replace:: *a', '.. |s| unicode:: 0x41 .. c', '.. |s| date:', '.. note:: x', '.. note::\n\n   x',
  '.. nope:: x', '.. nope::\n   :a: b\n\n   c', '.. image:: x', '.. class:: c', '----', '---', '====', '=====\nTitle\n=====', 'Title\n=====', 'Title\n-----', 'Title\n~~~~~', '-----\nTitle\n-----', '===\nT\n===', 'Long title\n===', 'Long title\n====', '====\nLong title\n====', '=====\nTitle\n-----',
  '=====\nTitle', '=====\n Title\n=====', '=====\n\nTitle', '==\nab\n==', 'ab\n==', '...\nabc', 'Title *x*\n=========', '中文\n====', '中文\n==', 'e\u0301\n=', '> quoted', '"a', '+---+\n| a |\n+---+', '== ==\na  b\n== ==', '-- attr', '  quote\n\n  -- me', '  quote\n\n  — me *x', '  -- me\n\n  q', '  a\n\n  -- b\n   c\n     d', '\tx', 'a\tb', '\f', 'a\u000bb', 'a\u2028b',
]; // prettier-ignore

function indent(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : by + line))
    .join('\n');
}

const styles = ['=', '-', '~', '==', '--'];

function title(style: string, text: string): string {
  const mark = style.charAt(0).repeat(5);
  return style.length > 1 ? `${mark}\n${text}\n${mark}\n\n` : `${text}\n${mark}\n\n`;
}

function* titles(prefix: readonly string[], depth: number): Generator<string> {
  if (depth === 0) {
    yield prefix.map((style, index) => title(style, `T${'abcdef'.charAt(index)}`)).join('x\n\n');
    return;
  }
  for (const style of styles) {
    yield* titles([...prefix, style], depth - 1);
  }
}

/** All pairs of blocks with and without a blank line between them, in several surroundings, and all orders of title styles. */
export function* sweepBlocks(): Generator<string> {
  for (const piece of blocks) {
    yield piece;
    yield `${piece}\n`;
    yield `${piece}\n\n\n`;
    yield `\n\n${piece}\n \n`;
    yield `::\n\n${piece}`;
    yield `::\n\n${indent(piece, '  ')}\n${piece}`;
    yield `x::\n\n${piece}\n\n${piece}`;
  }
  for (const [one, other] of product(blocks, blocks)) {
    yield `${one}\n${other}`;
    yield `${one}\n\n${other}`;
    yield `${one}\n${indent(other, '  ')}`;
    yield `${one}\n\n${indent(other, '   ')}\n\n${one}`;
    yield `- ${indent(one, '  ').trimStart()}\n  ${indent(other, '  ').trimStart()}\n${other}`;
    yield `.. note::\n\n   ${indent(one, '   ').trimStart()}\n\n   ${indent(other, '   ').trimStart()}\n`;
  }
  for (const depth of [2, 3, 4]) {
    yield* titles([], depth);
  }
}
