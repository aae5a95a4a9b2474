import { identifier, sentence, title, word, wrap } from './prose.ts';
import type { Random } from './random.ts';

/** What the blocks of one document need: its numbers and the number of documents it can point to. */
export interface RstDocument {
  readonly random: Random;
  readonly index: number;
  readonly count: number;
}

/** Label before the first section of a document. */
export function labelOf(index: number): string {
  return `page-${index}`;
}

/** Name of a document as `:doc:` wants it, without the leading slash. */
export function docnameOf(index: number): string {
  return `part-${Math.floor(index / 25)}/page-${String(index).padStart(4, '0')}`;
}

function inlineMarkup({ random, index, count }: RstDocument): string | undefined {
  if (!random.chance(0.062)) return undefined;
  const other = random.between(0, count - 1);
  return random.weighted<() => string>([
    [24, () => `\`\`${identifier(random, '_')}\`\``],
    [7, () => `\`\`--${identifier(random, '-')} ${word(random)}\`\``],
    [10, () => `:ref:\`${labelOf(other)}\``],
    [6, () => `:ref:\`${word(random)} ${word(random)} <${labelOf(other)}>\``],
    [6, () => `:doc:\`/${docnameOf(other)}\``],
    [10, () => `:class:\`~${identifier(random, '.')}\``],
    [10, () => `:func:\`${identifier(random, '_')}\``],
    [3, () => `:envvar:\`${identifier(random, '_').toUpperCase()}\``],
    [8, () => `*${word(random)}*`],
    [8, () => `**${word(random)} ${word(random)}**`],
    [5, () => `\`${word(random)} ${word(random)} <https://example.org/${identifier(random, '/')}>\`__`],
    [3, () => `https://example.org/${identifier(random, '/')}`],
    [3, () => `\`the target ${index}\`_`],
    [2, () => '|product|'],
    [2, () => '[#note]_'],
  ])();
}

/** One to four sentences with roles, literals and links, unwrapped. */
export function prose(document: RstDocument, most = 4): string {
  const { random } = document;
  const markup = (): string | undefined => inlineMarkup(document);
  return Array.from({ length: random.between(1, most) }, () => sentence(random, markup)).join(' ');
}

function paragraph(document: RstDocument): string {
  return wrap(prose(document));
}

function list(document: RstDocument): string {
  const { random } = document;
  const mark = random.pick(['-', '*', '#.']);
  const indent = ' '.repeat(mark.length + 1);
  const items = Array.from({ length: random.between(3, 7) }, (_, item) => {
    const text = `${mark} ${wrap(prose(document, 2), indent).trimStart()}`;
    return item === 1 && random.chance(0.3)
      ? `${text}\n\n${indent}- ${word(random)}\n${indent}- ${word(random)}\n`
      : text;
  });
  return items.join('\n');
}

function definitions(document: RstDocument): string {
  const { random } = document;
  const entries = Array.from({ length: random.between(2, 4) }, () => {
    return `${identifier(random, ' ')}\n${wrap(prose(document, 2), '    ')}`;
  });
  return entries.join('\n\n');
}

function codeLines(random: Random, indent: string): string {
  const lines = Array.from({ length: random.between(4, 14) }, () => {
    const depth = '    '.repeat(random.between(0, 2));
    return `${indent}${depth}${identifier(random, '_')} = ${identifier(random, '.')}("${word(random)}", *${word(random)})`;
  });
  return lines.join('\n');
}

function code({ random }: RstDocument): string {
  if (random.chance(0.25)) return `For example::\n\n${codeLines(random, '    ')}`;
  const options = random.chance(0.3) ? '   :linenos:\n' : '';
  return `.. code-block:: ${random.pick(['python', 'yaml', 'bash'])}\n${options}\n${codeLines(random, '   ')}`;
}

function admonition(document: RstDocument): string {
  const name = document.random.pick(['note', 'warning', 'tip', 'seealso', 'important']);
  return `.. ${name}::\n\n${wrap(prose(document, 3), '   ')}`;
}

function description(document: RstDocument): string {
  const { random } = document;
  const fields = [
    `   :param ${word(random)}: ${sentence(random, () => undefined)}`,
    `   :returns: ${sentence(random, () => undefined)}`,
  ];
  const signature = `${identifier(random, '_')}(${word(random)}, ${word(random)}=None)`;
  return `.. py:function:: ${signature}\n\n${wrap(prose(document, 3), '   ')}\n\n${fields.join('\n')}`;
}

function image({ random }: RstDocument): string {
  return `.. image:: /images/${identifier(random, '-')}.png\n   :alt: ${title(random)}\n   :width: 400`;
}

function listTable(document: RstDocument): string {
  const { random } = document;
  const row = (): string =>
    `   * - \`\`${identifier(random, '_')}\`\`\n     - ${word(random)}\n     - ${title(random)}`;
  const rows = Array.from({ length: random.between(3, 8) }, row);
  return `.. list-table:: ${title(random)}\n   :header-rows: 1\n\n${rows.join('\n')}`;
}

function gridRow(left: string, right: string): string {
  return `| ${left.slice(0, 24).padEnd(24)} | ${right.slice(0, 38).padEnd(38)} |`;
}

function gridTable({ random }: RstDocument): string {
  const rule = `+${'-'.repeat(26)}+${'-'.repeat(40)}+`;
  const rows = Array.from({ length: random.between(3, 8) }, () => {
    const name = `\`\`${identifier(random, '_').slice(0, 20)}\`\``;
    return `${gridRow(name, identifier(random, ' '))}\n${rule}`;
  });
  return [rule, gridRow('Name', 'Meaning'), rule.replaceAll('-', '='), ...rows].join('\n');
}

function simpleTable({ random }: RstDocument): string {
  const rule = `${'='.repeat(24)}  ${'='.repeat(40)}`;
  const row = (): string =>
    `${identifier(random, '-').slice(0, 24).padEnd(24)}  ${identifier(random, ' ').slice(0, 40)}`;
  return [rule, `${'Name'.padEnd(24)}  Meaning`, rule, ...Array.from({ length: random.between(3, 8) }, row), rule].join(
    '\n',
  );
}

/** One block of a section's body, without the blank line after it. */
export function block(document: RstDocument): string {
  return document.random.weighted<(document: RstDocument) => string>([
    [52, paragraph],
    [9, list],
    [3, definitions],
    [13, code],
    [7, admonition],
    [7, description],
    [2, image],
    [1.2, listTable],
    [0.6, gridTable],
    [0.6, simpleTable],
  ])(document);
}
