import type { Reference, Span } from '@signpost/model';
import type { Directive, Field, Node } from '@signpost/rst';
import { spanOf } from '../read-references.ts';

const parameterFields: ReadonlySet<string> = new Set([
  'param',
  'parameter',
  'arg',
  'argument',
  'keyword',
  'kwarg',
  'kwparam',
]);
const variableFields: ReadonlySet<string> = new Set(['var', 'ivar', 'cvar']);
const typeFields: ReadonlyMap<string, 'parameter' | 'variable'> = new Map([
  ['paramtype', 'parameter'],
  ['type', 'parameter'],
  ['vartype', 'variable'],
]);
const raiseFields: ReadonlySet<string> = new Set(['raises', 'raise', 'exception', 'except']);
/** What stands between types: brackets and commas, `or`, `of`, `|`, an ellipsis. */
const delimiter = /\s*[[\](),](?:\s*o[rf]\s)?\s*|\s+o[rf]\s+|\s*\|\s*|\.\.\./g;
/** What is longer is prose. */
const longestType = 1000;
const literals: ReadonlySet<string> = new Set(['Literal', 'typing.Literal', '~typing.Literal']);

interface Text {
  readonly value: string;
  readonly start: number;
}

/** The types that a text names, as Sphinx splits it; after `Literal` come values. */
function splitTypes({ value, start }: Text, name: string): Reference[] {
  const types: Reference[] = [];
  let from = 0;
  const add = (to: number): boolean => {
    const target = value.slice(from, to);
    const span: Span = { start: start + from, end: start + to };
    if (target !== '') types.push({ kind: 'role', name, target, span, targetSpan: span });
    return literals.has(target);
  };
  for (const match of value.matchAll(delimiter)) {
    if (add(match.index)) return types;
    from = match.index + match[0].length;
  }
  add(value.length);
  return types;
}

/** The only text of a field's body; markup says for itself what it refers to. */
function readOnlyText(field: Field): Text | undefined {
  const nodes = field.children.flatMap((part): readonly Node[] => (part.type === 'fieldBody' ? part.children : []));
  const [paragraph] = nodes;
  if (nodes.length !== 1 || paragraph?.type !== 'paragraph') return undefined;
  const [text] = paragraph.children;
  if (paragraph.children.length !== 1 || text?.type !== 'text' || text.value.length > longestType) return undefined;
  return { value: text.value, start: spanOf(text.position).start };
}

/** A text at its place in a field's name, which starts after its colon. */
function placeInName(field: Field, value: string): Text {
  const name = field.children.find(({ type }) => type === 'fieldName');
  const start = name === undefined ? spanOf(field.position).start : spanOf(name.position).start;
  return { value, start: start + Math.max(0, field.name.indexOf(value)) };
}

/** What a field names, given which parameters and variables the list describes. */
function readField(field: Field, described: ReadonlySet<string>): Reference[] {
  if (field.name.length > longestType) return [];
  const [kind = '', ...words] = field.name.trim().split(/\s+/);
  const argument = words.join(' ');
  const typed = typeFields.get(kind);
  if (typed !== undefined || kind === 'rtype') {
    const text = readOnlyText(field);
    const isShown = typed === undefined ? argument === '' : described.has(`${typed} ${argument}`);
    return text === undefined || !isShown ? [] : splitTypes(text, 'py:class');
  }
  if (raiseFields.has(kind)) return argument === '' ? [] : splitTypes(placeInName(field, argument), 'py:exc');
  const isNamed = parameterFields.has(kind) || variableFields.has(kind);
  if (!isNamed || words.length < 2) return [];
  return splitTypes(placeInName(field, words.slice(0, -1).join(' ')), 'py:class');
}

function describeField({ name }: Field): string[] {
  const words = name.trim().split(/\s+/);
  const [kind = ''] = words;
  const argument = words.at(-1) ?? '';
  if (parameterFields.has(kind)) return [`parameter ${argument}`];
  return variableFields.has(kind) ? [`variable ${argument}`] : [];
}

/** The types that the fields of a description of Python name: `:type x: Name`, `:param Name x:`, `:rtype:`, `:raises Name:`. */
export function readFieldTypes(node: Directive): Reference[] {
  return node.children.flatMap((list) => {
    if (list.type !== 'fieldList') return [];
    const described = new Set(list.children.flatMap(describeField));
    return list.children.flatMap((field) => readField(field, described));
  });
}
