import type { CodeBlock, Directive, Label, Reference, Span, Toctree } from '@signpost/model';
import { normalizeName } from '@signpost/rst';

/** A directive fence with what it refers to. */
export interface MystFence {
  readonly directive: Directive;
  readonly references: readonly Reference[];
  readonly toctree?: Toctree;
}

const fenceName = /^\{([\w:.+-]+)\}$/;
const roleBefore = /\{([\w:.+-]+)\}$/;
const labelLine = /^\(([^()\n\r]+)\)=[\t ]*$/gm;
const titledTarget = /^([^<]*)<([^<>]+)>$/;
const longestRole = 64;

/** The kinds of reference that a directive's argument is. */
const argumentKinds: ReadonlyMap<string, Reference['kind']> = new Map([
  ['include', 'include'],
  ['literalinclude', 'include'],
  ['image', 'image'],
  ['figure', 'image'],
]);

/** Reads `target` or `title <target>` whose raw text starts at `start`. */
function readTitled(raw: string, start: number): Pick<Reference, 'target' | 'text' | 'targetSpan'> {
  const match = titledTarget.exec(raw);
  const inner = match?.[2] ?? raw;
  const target = inner.trim();
  const from = start + (match === null ? 0 : raw.lastIndexOf('<') + 1) + (inner.length - inner.trimStart().length);
  const text = match?.[1]?.trim();
  return { target, targetSpan: { start: from, end: from + target.length }, ...(text === undefined ? {} : { text }) };
}

function readToctree(text: string, { span, contentSpan }: CodeBlock): Toctree {
  const options: Record<string, string> = {};
  const entries: Reference[] = [];
  const line = /[^\n\r]+/g;
  line.lastIndex = contentSpan.start;
  for (let match = line.exec(text); match !== null && match.index < contentSpan.end; match = line.exec(text)) {
    const raw = match[0].trim();
    const option = /^:([\w-]+):(.*)$/.exec(raw);
    if (option?.[1] !== undefined) options[option[1]] = (option[2] ?? '').trim();
    if (raw === '' || option !== null || raw === '---') continue;
    const start = match.index + match[0].indexOf(raw);
    entries.push({ kind: 'toctree', span: { start, end: start + raw.length }, ...readTitled(raw, start) });
  }
  return { options, entries, span };
}

/** Reads a code block whose language is `{name}` as the directive that it is for MyST. */
export function readFence(text: string, code: CodeBlock, argument: string): MystFence | undefined {
  const name = fenceName.exec(code.language)?.[1];
  if (name === undefined) return undefined;
  const directive = { name, argument, span: code.span };
  if (name === 'toctree') {
    const toctree = readToctree(text, code);
    return { directive, toctree, references: toctree.entries };
  }
  const kind = argumentKinds.get(name);
  const at = text.indexOf(argument, code.span.start + code.language.length);
  if (kind === undefined || argument === '' || at === -1 || at > code.contentSpan.start) {
    return { directive, references: [] };
  }
  const targetSpan = { start: at, end: at + argument.length };
  return { directive, references: [{ kind, name, target: argument, span: code.span, targetSpan }] };
}

/** Reads inline code directly after `{name}` as the role that it is for MyST. */
export function readRole(text: string, code: Span): Reference | undefined {
  const before = roleBefore.exec(text.slice(Math.max(0, code.start - longestRole), code.start));
  if (before?.[1] === undefined) return undefined;
  const raw = text.slice(code.start, code.end);
  const ticks = /^`+/.exec(raw)?.[0].length ?? 0;
  const span = { start: code.start - before[0].length, end: code.end };
  return { kind: 'role', name: before[1], span, ...readTitled(raw.slice(ticks, -ticks), code.start + ticks) };
}

/** Reads the `(name)=` lines of a paragraph; `title` is the text of a heading that follows it directly. */
export function readLabels(text: string, paragraph: Span, title: string | undefined): Label[] {
  const raw = text.slice(paragraph.start, paragraph.end);
  const labels: Label[] = [];
  if (!raw.startsWith('(')) return labels;
  for (const match of raw.matchAll(labelLine)) {
    const start = paragraph.start + match.index;
    const label = { name: normalizeName(match[1] ?? ''), span: { start, end: start + match[0].length } };
    labels.push(title === undefined ? label : { ...label, title });
  }
  return labels;
}
