import type { Reference } from '@signpost/model';
import type { SearchedText } from '../graph.ts';

type Options = NonNullable<Reference['options']>;

/** An option that takes a part of a file, in the order in which Sphinx looks at them. */
export const partOptions = ['pyobject', 'start-at', 'start-after', 'end-at', 'end-before', 'lines'] as const;

/** The full names of the classes and functions of a Python text, by the indentation of their first lines. */
function listPythonNames(lines: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  const open: { readonly indent: number; readonly name: string }[] = [];
  for (const line of lines) {
    const match = /^(\s*)(?:async\s+)?(?:def|class)\s+([\p{L}_][\p{L}\p{N}_]*)/u.exec(line);
    if (match === null) continue;
    const indent = match[1]?.length ?? 0;
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const parent = open.at(-1);
    const name = `${parent === undefined ? '' : `${parent.name}.`}${match[2] ?? ''}`;
    open.push({ indent, name });
    names.add(name);
  }
  return names;
}

/** Whether a specification like `1,3-5,10-` names a line of so many; one that cannot be read names none. */
function takesLine(specification: string, count: number): boolean {
  const parts = specification.split(',').map((part) => /^\s*(\d*)\s*(-?)\s*(\d*)\s*$/.exec(part));
  if (parts.some((part) => part === null || part[0].trim() === '' || part[0].trim() === '-')) return false;
  return parts.some((part) => {
    const [, first = '', dash = '', last = ''] = part ?? [];
    const from = first === '' ? 1 : Number(first);
    const to = dash === '' ? from : last === '' ? count : Number(last);
    return from >= 1 && from <= to && from <= count;
  });
}

/** A line with the text, from a line on; -1 where there is none. */
function findLine(lines: readonly string[], text: string, from: number): number {
  for (let index = from; index < lines.length; index += 1) if (lines[index]?.includes(text) === true) return index;
  return -1;
}

/** `literalinclude` looks for whole lines. */
function findInLines({ lines }: SearchedText, options: Options): string | undefined {
  const { pyobject, lines: specification } = options;
  if (pyobject !== undefined && !listPythonNames(lines).has(pyobject.trim())) return 'pyobject';
  // What is left of the lines after `:pyobject:` is not known here.
  if (pyobject !== undefined) return undefined;
  const start = options['start-at'] === undefined ? 'start-after' : 'start-at';
  const startText = options[start];
  const startLine = startText === undefined ? 0 : findLine(lines, startText, 0);
  if (startLine === -1) return start;
  const end = options['end-at'] === undefined ? 'end-before' : 'end-at';
  const endText = options[end];
  const from = startText !== undefined && start === 'start-after' ? startLine + 1 : startLine;
  // The first of the lines ends nothing before it.
  const least = end === 'end-before' ? from + 1 : from;
  if (endText !== undefined && findLine(lines, endText, least) === -1) return end;
  const isWhole = startText === undefined && endText === undefined;
  return isWhole && specification !== undefined && !takesLine(specification, lines.length) ? 'lines' : undefined;
}

/** `include` looks for a text in the whole of the lines that it takes. */
function findInText({ text, lines }: SearchedText, options: Options): string | undefined {
  const { 'start-line': first, 'end-line': last, 'start-after': after, 'end-before': before } = options;
  // What is no number is another fault.
  if (![first, last].every((line) => line === undefined || /^-?\d+$/.test(line))) return undefined;
  const isWhole = first === undefined && last === undefined;
  const taken = isWhole
    ? text
    : lines.slice(Number(first ?? 0), last === undefined ? undefined : Number(last)).join('\n');
  const at = after === undefined ? 0 : taken.indexOf(after);
  if (at === -1) return 'start-after';
  return before !== undefined && !taken.includes(before, at + (after?.length ?? 0)) ? 'end-before' : undefined;
}

/** The first option of an include whose part the text does not have. */
export function findMissingPart(text: SearchedText, { name, options = {} }: Reference): string | undefined {
  if (name === 'literalinclude') return 'diff' in options ? undefined : findInLines(text, options);
  return name === 'include' ? findInText(text, options) : undefined;
}
