import type { Language } from './write-pages.ts';

function repeat(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

/** Documents of about `size` characters whose parts grow together, by what they are. */
export const hostilePages: Readonly<Record<string, readonly [Language, (size: number) => string]>> = {
  'a table of Markdown': ['markdown', (size) => `| a | b |\n|---|---|\n${repeat('| c | d |\n', size)}`],
  'a wide table of Markdown': ['markdown', (size) => `${'|a'.repeat(size / 4)}|\n${'|-'.repeat(size / 4)}|\n`],
  'a simple table': ['rst', (size) => `== ==\na  b\n== ==\n${repeat('c  d\n', size)}== ==\n`],
  'a grid table': ['rst', (size) => `+---+---+\n${repeat('| a | b |\n+---+---+\n', size)}`],
  'a csv-table': ['rst', (size) => `.. csv-table::\n\n${repeat('   a,"b",c\n', size)}`],
  'a list-table': ['rst', (size) => `.. list-table::\n\n${repeat('   * - a\n     - b\n', size)}`],
  'a list-table of MyST': ['myst', (size) => `\`\`\`{list-table}\n${repeat('* - a\n  - b\n', size)}\`\`\`\n`],
  'details without an end': ['markdown', (size) => repeat('<details>\n\n', size)],
  'elements without an end': ['markdown', (size) => `<div>\n${repeat('<b><div>', size)}`],
  'elements of many names': [
    'markdown',
    (size) => Array.from({ length: size / 12 }, (_, at) => `<x-${at}>\n\n`).join(''),
  ],
  'ends of elements': ['markdown', (size) => `<div>\n\n${repeat('</x>\n\n', size)}`],
  'comments without an end': ['markdown', (size) => repeat('a <!-- b\n\n', size)],
  'quotation marks': ['rst', (size) => repeat('"\'a', size)],
  'quotation marks in code': ['rst', (size) => repeat('``"``\'', size)],
  hyphens: ['rst', (size) => `a${'-'.repeat(size)}`],
  dollars: ['markdown', (size) => repeat('$a ', size)],
  formulas: ['markdown', (size) => repeat('$a$ ', size)],
  braces: ['myst', (size) => repeat('{{ a ', size)],
  definitions: ['myst', (size) => `a\n${repeat(': b\n', size)}`],
  fields: ['myst', (size) => repeat(':a: b\n', size)],
  alerts: ['markdown', (size) => repeat('> [!NOTE]\n> a\n\n', size)],
  containers: ['markdown', (size) => repeat(':::note\na\n:::\n\n', size)],
  'containers without an end': ['markdown', (size) => repeat(':::note\n', size)],
  'admonitions of MkDocs': ['mkdocs', (size) => repeat('!!! note\n    a\n', size)],
  'tabs of MkDocs': ['mkdocs', (size) => repeat('=== "a"\n    a\n', size)],
  components: ['mdx', (size) => repeat('<A>\n\na\n\n</A>\n\n', size)],
  'components without an end': ['mdx', (size) => repeat('<A>\n\n', size)],
  'ends of components': ['mdx', (size) => `<A>\n\n${repeat('</B>\n\n', size)}`],
  titles: ['rst', (size) => repeat('a\n=\n\n', size)],
  'titles with contents': ['rst', (size) => `.. contents::\n\n${repeat('a\n=\n\n', size)}`],
  'contents of each section': ['rst', (size) => repeat('a\n=\n\n.. contents::\n   :local:\n\n', size)],
  references: ['rst', (size) => `.. _a: b\n\n${repeat('a_ ', size)}`],
  targets: ['rst', (size) => Array.from({ length: size / 20 }, (_, at) => `.. _a${at}: a${at + 1}_\n`).join('')],
  footnotes: ['rst', (size) => repeat('[#]_\n\n.. [#] a\n\n', size)],
  'footnotes of Markdown': [
    'markdown',
    (size) => Array.from({ length: size / 20 }, (_, at) => `[^${at}]\n\n[^${at}]: a\n\n`).join(''),
  ],
  'one footnote again and again': ['markdown', (size) => `${repeat('[^a] ', size)}\n\n[^a]: b\n`],
  'definitions of links': [
    'markdown',
    (size) => Array.from({ length: size / 16 }, (_, at) => `[a${at}]\n\n[a${at}]: b\n\n`).join(''),
  ],
  substitutions: ['rst', (size) => `${repeat('|a| ', size)}\n\n.. |a| replace:: b\n`],
  'a glossary': ['rst', (size) => `.. glossary::\n   :sorted:\n\n${repeat('   a\n      b\n\n', size)}`],
  'a grammar': ['rst', (size) => `.. productionlist::\n${repeat('   a: `b`\n', size)}`],
  objects: ['rst', (size) => repeat('.. py:function:: f(a)\n\n   :param a: b\n\n', size)],
  'fields of an object': ['rst', (size) => `.. py:function:: f(a)\n\n${repeat('   :param a: b\n', size)}`],
  equations: [
    'rst',
    (size) => Array.from({ length: size / 30 }, (_, at) => `.. math:: a\n   :label: l${at}\n\n`).join(''),
  ],
  only: ['rst', (size) => `.. only:: ${repeat('(', size)}\n\n   a\n`],
  not: ['rst', (size) => `.. only:: ${repeat('not ', size)}\n\n   a\n`],
};

/** Documents of many levels, by what they are. */
export const deepPages: Readonly<Record<string, readonly [Language, (levels: number) => string]>> = {
  'quotations of Markdown': ['markdown', (levels) => `${'> '.repeat(levels)}a\n`],
  'lists of Markdown': ['markdown', (levels) => `${'- '.repeat(levels)}a\n`],
  alerts: ['markdown', (levels) => `${'> '.repeat(levels)}[!NOTE]\n${'> '.repeat(levels)}a\n`],
  emphasis: ['markdown', (levels) => `${'*a '.repeat(levels)}${'b* '.repeat(levels)}\n`],
  'links in pictures': ['markdown', (levels) => `${'!['.repeat(levels)}a${'](b)'.repeat(levels)}\n`],
  elements: ['markdown', (levels) => `${'<div>'.repeat(levels)}\n\na\n\n${'</div>'.repeat(levels)}\n`],
  'elements of a line': ['markdown', (levels) => `a ${'<b>'.repeat(levels)}\n`],
  containers: [
    'markdown',
    (levels) => Array.from({ length: levels }, (_, at) => `${':'.repeat(levels + 3 - at)}note\n`).join(''),
  ],
  'admonitions of MkDocs': [
    'mkdocs',
    (levels) => Array.from({ length: levels }, (_, at) => `${'    '.repeat(at)}!!! note\n`).join(''),
  ],
  components: ['mdx', (levels) => `${'<A>\n\n'.repeat(levels)}a\n`],
  quotations: ['rst', (levels) => Array.from({ length: levels }, (_, at) => `${' '.repeat(at)}a\n\n`).join('')],
  lists: ['rst', (levels) => Array.from({ length: levels }, (_, at) => `${'  '.repeat(at)}- a\n\n`).join('')],
  directives: [
    'rst',
    (levels) => Array.from({ length: levels }, (_, at) => `${'   '.repeat(at)}.. note::\n\n`).join(''),
  ],
  'line blocks': ['rst', (levels) => Array.from({ length: levels }, (_, at) => `|${' '.repeat(at + 1)}a\n`).join('')],
  substitutions: [
    'rst',
    (levels) => `|a0|\n\n${Array.from({ length: levels }, (_, at) => `.. |a${at}| replace:: |a${at + 1}|\n`).join('')}`,
  ],
};
