import { docutilsDirectives } from '../../src/directives/docutils-directives.ts';
import type { Random } from './random.ts';
import { blocks } from './sweep-blocks.ts';
import { inlines } from './sweep-inline.ts';

const words = ['a', 'word', 'two words', 'é', '中文', '.', ',', '(', ')', '-', ':', '::', '--', '\\', '\t', '"', '’'];
const directives = [...docutilsDirectives.keys()].filter((name) => !/include|code-block|sourcecode/.test(name));
const options = [
  ':class: a b',
  ':name: n',
  ':align: left',
  ':width: 3em',
  ':widths: 1 2',
  ':header-rows: 1',
  ':number-lines: 3',
  ':subtitle: *s*',
  ':depth: 2',
  ':figclass: f',
  ':target: t_',
  ':nope: x',
  ':format: html',
  'text',
  ':local:',
];

function text(random: Random): string {
  return random
    .many(1, 5, () => (random.percent(60) ? random.pick(words) : random.pick(inlines)))
    .join(random.percent(80) ? ' ' : '');
}

function indent(lines: readonly string[], by: string): string[] {
  return lines.map((line) => (line === '' ? '' : by + line));
}

/** Puts a marker in front of the first line, and as many blanks in front of the others. */
function hang(marker: string, lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines;
  return [marker + first, ...indent(rest, ' '.repeat(marker.length))];
}

function directive(random: Random, depth: number): string[] {
  const head = `.. ${random.percent(12) ? '|s| ' : ''}${random.pick(directives)}::${random.percent(60) ? ` ${text(random)}` : ''}`;
  const given = random.percent(40) ? random.many(1, 2, () => `   ${random.pick(options)}`) : [];
  const gap = random.percent(85) ? [''] : [];
  return [head, ...given, ...(random.percent(80) ? [...gap, ...indent(body(random, depth + 1), '   ')] : [])];
}

function table(random: Random, depth: number): string[] {
  const cells = random.many(2, 3, () => (random.percent(70) ? [text(random)] : body(random, depth + 1)));
  const width = Math.max(...cells.flat().map(({ length }) => length), 1);
  const border = `+${cells.map(() => '-'.repeat(width)).join('+')}+`;
  const height = Math.max(...cells.map(({ length }) => length));
  const rows = Array.from(
    { length: height },
    (_, row) => `|${cells.map((cell) => (cell[row] ?? '').padEnd(width)).join('|')}|`,
  );
  return [border, ...rows, border];
}

function block(random: Random, depth: number): string[] {
  if (depth > 3 || random.percent(35)) {
    return (random.percent(60) ? random.pick(blocks) : text(random)).split('\n');
  }
  switch (random.below(7)) {
    case 0:
      return hang(
        random.pick(['- ', '* ', '1. ', '#. ', '(a) ', 'i) ', ':f: ', '-o  ', '.. [1] ', '.. [#n] ', '| ', '.. ']),
        body(random, depth + 1),
      );
    case 1:
      return indent(body(random, depth + 1), random.pick([' ', '  ', '    ']));
    case 2:
      return [text(random), ...indent(body(random, depth + 1), '  ')];
    case 3: {
      const title = text(random);
      return [title, random.pick(['=', '-', '~']).repeat(Math.max(1, title.length + random.below(4) - 1))];
    }
    case 4:
      return table(random, depth);
    default:
      return directive(random, depth);
  }
}

function body(random: Random, depth: number): string[] {
  return random.many(1, 3, () => [...block(random, depth), ...(random.percent(75) ? [''] : [])]).flat();
}

/** A document over the whole syntax, mostly well-formed. */
export function randomDocument(random: Random): string {
  return random
    .many(1, 4, () => [...block(random, 0), ...(random.percent(80) ? [''] : [])])
    .flat()
    .join('\n');
}
