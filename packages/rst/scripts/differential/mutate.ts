import type { Random } from './random.ts';

const scraps = [
  ' ', '  ', '   ', '\t', '\n', '\n\n', '*', '**', '`', '``', '|', '_', '__', ':', '::', '..', '.. ', '- ', '* ', '1. ', '(a) ', '#. ', '\\', '\\\\', '>>> ',
  '> ', '| ', '=', '====', '----', '-', '--', '+', '+---+', '[', ']_', '[1]_', '<', '>', '<a>', '"', "'", '(', ')', ',', ';', '-- ', ':a: ', '-a ', '--bb=c  ',
  '中', '文字', 'e\u0301', 'ü', '\u00a0', '\u200b', '–', '“', '”', '«', '»', '¡', '𝒳', 'http://a.b', 'a@b.c', 'ref_', 'ref__', '_`t`', ':sub:`x`', '`x`:sup:',
  '.. note::', '.. image:: a', '.. |s| replace:: x', '.. _t:', '.. [1] ', '__ x', '   :class: c', '.. class:: x', '\\ ', '\u000b', '\u000c', '\u2028', '\u0085',
]; // prettier-ignore

function mutateLines(random: Random, lines: string[]): void {
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  switch (random.below(9)) {
    case 0:
      lines.splice(at, 1);
      break;
    case 1:
      lines.splice(at, 0, line);
      break;
    case 2: {
      const other = random.below(lines.length);
      lines[at] = lines[other] ?? '';
      lines[other] = line;
      break;
    }
    case 3:
      lines[at] = `${random.pick([' ', '  ', '   ', '    ', '\t'])}${line}`;
      break;
    case 4:
      lines[at] = line.replace(/^ {1,3}/, '');
      break;
    case 5:
      lines.splice(at, 0, '');
      break;
    case 6:
      for (let index = at; index < Math.min(lines.length, at + 4); index += 1) {
        lines[index] = lines[index] === '' ? '' : `  ${lines[index] ?? ''}`;
      }
      break;
    case 7:
      lines[at] = line.slice(0, random.below(line.length + 1));
      break;
    default:
      lines.splice(at, 0, `${/^ */.exec(line)?.[0] ?? ''}${random.pick(scraps).trimEnd()} x`);
  }
}

function mutateCharacters(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  switch (random.below(4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + random.below(3));
    case 1: {
      const marks = [...text.matchAll(/[^\w\s]/g)].map(({ index }) => index);
      const mark = marks.length > 0 ? random.pick(marks) : 0;
      return (
        text.slice(0, mark) + random.pick(['', '*', '`', '-', ':', '=', '.', '_', '|', '+']) + text.slice(mark + 1)
      );
    }
    default:
      return text.slice(0, at) + random.pick(scraps) + text.slice(at);
  }
}

/** A text that differs from a known one, or from a splice of two, in a few places. */
export function mutate(random: Random, texts: readonly string[]): string {
  let text = random.pick(texts);
  if (random.percent(25)) {
    const [head, tail] = [text.split('\n'), random.pick(texts).split('\n')];
    text = [...head.slice(0, random.below(head.length + 1)), ...tail.slice(random.below(tail.length))].join('\n');
  }
  for (let count = random.below(4) + 1; count > 0; count -= 1) {
    if (random.percent(55)) {
      const lines = text.split('\n');
      mutateLines(random, lines);
      text = lines.join('\n');
    } else {
      text = mutateCharacters(random, text);
    }
  }
  return text;
}
