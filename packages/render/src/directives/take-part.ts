import { findObject } from './find-object.ts';

/** The numbers of the lines that `1-3,5,7-` names, from 0; no more than there are. */
function listLines(written: string, count: number): number[] {
  const listed: number[] = [];
  for (const part of written.split(',')) {
    const [, first, dash, last] = /^\s*(\d*)\s*(-?)\s*(\d*)\s*$/.exec(part) ?? [];
    if (first === undefined || (first === '' && last === '')) continue;
    const from = first === '' ? 1 : Number(first);
    const to = dash === '' ? from : last === '' ? count : Number(last);
    for (let line = from; line <= Math.min(to, count) && listed.length < count; line += 1) listed.push(line - 1);
  }
  return listed;
}

/** What lies between two marks; without one of them, up to the end. */
function between(lines: readonly string[], option: (name: string) => string | undefined): readonly string[] {
  const after = option('start-after');
  const at = option('start-at');
  const before = option('end-before');
  const to = option('end-at');
  let start = 0;
  if (after !== undefined) start = lines.findIndex((line) => line.includes(after)) + 1;
  if (at !== undefined)
    start = Math.max(
      0,
      lines.findIndex((line) => line.includes(at)),
    );
  const rest = lines.slice(start);
  const first = after === undefined && at === undefined ? 0 : 1;
  const mark = before ?? to;
  const end = mark === undefined ? -1 : rest.findIndex((line, index) => index >= first && line.includes(mark));
  if (end === -1) return rest;
  return rest.slice(0, to === undefined ? end : end + 1);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Takes indentation off: a number of columns, or as much as all lines have. */
function dedent(lines: readonly string[], written: string | undefined): readonly string[] {
  if (written === undefined) return lines;
  const filled = lines.filter((line) => line.trim() !== '');
  const common = filled.reduce((least, line) => Math.min(least, indentOf(line)), Number.POSITIVE_INFINITY);
  const columns = written === '' ? common : Number(written);
  return Number.isFinite(columns) ? lines.map((line) => line.slice(columns)) : lines;
}

/**
 * Takes from a text the part that the options of a `literalinclude` or `include` name, by line feeds.
 * Source: Sphinx, `LiteralIncludeReader`.
 */
export function takePart(text: string, option: (name: string) => string | undefined): string {
  let lines: readonly string[] = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const object = option('pyobject');
  if (object !== undefined) lines = findObject(lines, object) ?? lines;
  const first = Number(option('start-line') ?? '0');
  const last = Number(option('end-line') ?? lines.length);
  if (first !== 0 || last !== lines.length) lines = lines.slice(first, last);
  const chosen = option('lines');
  if (chosen !== undefined) {
    const all = lines;
    lines = listLines(chosen, all.length).map((index) => all[index] ?? '');
  }
  lines = between(lines, option);
  return dedent(lines, option('dedent')).join('\n');
}
