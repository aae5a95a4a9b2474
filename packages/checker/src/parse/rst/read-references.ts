import type { Reference as DocumentReference, ReferenceKind, Span } from '@signpost/model';
import {
  normalizeName,
  type Directive,
  type DirectiveArgument,
  type DirectiveOption,
  type Link,
  type Node,
  type Position,
  type Reference,
  type Role,
  type Target,
} from '@signpost/rst';
import { readPlainText } from './walk.ts';

/** The span of a position. */
export function spanOf({ start, end }: Position): Span {
  return { start: start.offset, end: end.offset };
}

const pictures: ReadonlySet<string> = new Set(['image', 'figure']);

function readLink(node: Link): DocumentReference {
  const targetSpan = spanOf(node.urlPosition);
  return { kind: 'link', target: node.url, text: readPlainText(node), span: spanOf(node.position), targetSpan };
}

/** The name in `` name_ ``, `` `a name`_ `` and `` `text <name_>`_ ``. */
function locateName(raw: string, start: number): Span {
  if (!raw.startsWith('`')) return { start, end: start + raw.length - 1 };
  const alias = raw.endsWith('_>`_') ? raw.lastIndexOf('<') : -1;
  return alias === -1
    ? { start: start + 1, end: start + raw.length - 2 }
    : { start: start + alias + 1, end: start + raw.length - 4 };
}

function readNamed(node: Reference, source: string): DocumentReference[] {
  if (node.refname === null) return [];
  const span = spanOf(node.position);
  const targetSpan = locateName(source.slice(span.start, span.end), span.start);
  const target = source.slice(targetSpan.start, targetSpan.end).replace(/\s+/g, ' ');
  return [{ kind: 'named', name: node.refname, target, text: node.name, span, targetSpan }];
}

/** The role of interpreted text; one that is not written counts where its name is that of something to refer to. */
function nameRole({ name, kind, canonical }: Role): string | null {
  return name ?? (kind === 'text' ? null : canonical);
}

function readRole(node: Role): DocumentReference[] {
  const name = nameRole(node);
  if (name === null) return [];
  const place = { span: spanOf(node.position), targetSpan: spanOf(node.targetPosition) };
  const text = node.title === null ? {} : { text: node.title };
  return [{ kind: 'role', name, target: node.target, ...text, ...place }];
}

/** The name in a value that is a reference: `name_`, `` `a name`_ ``. */
function spanOfName({ start, end }: Span, source: string): Span {
  const hasTicks = source[start] === '`';
  return hasTicks ? { start: start + 1, end: end - 2 } : { start, end: end - 1 };
}

function readTarget(node: Target, source: string): DocumentReference[] {
  if (node.valuePosition === null) return [];
  const span = spanOf(node.position);
  const value = spanOf(node.valuePosition);
  if (node.url !== null) return [{ kind: 'definition', target: node.url, span, targetSpan: value }];
  if (node.refname === null) return [];
  const targetSpan = spanOfName(value, source);
  const target = source.slice(targetSpan.start, targetSpan.end).replace(/\s+/g, ' ');
  return [{ kind: 'named', name: node.refname, target, span, targetSpan }];
}

/** What a directive's argument refers to, given what kind of value it is. */
function kindOfArgument({ name }: Directive, { kind }: DirectiveArgument): ReferenceKind | undefined {
  if (kind !== 'uri' && kind !== 'file') return undefined;
  if (pictures.has(name)) return 'image';
  return kind === 'uri' ? 'link' : 'include';
}

const pictureOption = /^(?:image|img-(?:top|bottom|background))$/;

function kindOfOption({ name, kind }: DirectiveOption): ReferenceKind | undefined {
  if (kind === 'uri') return 'link';
  if (kind !== 'file') return undefined;
  return pictureOption.test(name) ? 'image' : 'include';
}

/** `:target:` of a picture in the form of a reference, as docutils tells it from an address. */
const referenceValue = /^(?:`(?! )[^`]*[^`\s]`|[\p{L}\p{N}](?:[-._+:]?[\p{L}\p{N}])*)_$/u;

function readOption({ name: directive }: Directive, option: DirectiveOption, source: string): DocumentReference[] {
  const kind = kindOfOption(option);
  if (kind === undefined) return [];
  const span = spanOf(option.valuePosition);
  if (pictures.has(directive) && option.name === 'target' && referenceValue.test(option.value)) {
    const targetSpan = spanOfName(span, source);
    const target = source.slice(targetSpan.start, targetSpan.end).replace(/\s+/g, ' ');
    return [{ kind: 'named', name: normalizeName(target), target, span, targetSpan }];
  }
  const name = kind === 'image' ? 'image' : directive;
  return [{ kind, name, target: option.value, span, targetSpan: span }];
}

/** The options of a directive by name, as written. */
export function readOptions({ options }: Directive): Readonly<Record<string, string>> {
  return Object.fromEntries(options.map(({ name, value }) => [name, value]));
}

function readDirective(node: Directive, source: string): DocumentReference[] {
  const span = spanOf(node.position);
  const named = node.arguments.flatMap((argument) => {
    const kind = kindOfArgument(node, argument);
    if (kind === undefined) return [];
    const reference = { kind, name: node.name, target: argument.value, span, targetSpan: spanOf(argument.position) };
    return [kind === 'include' ? { ...reference, options: readOptions(node) } : reference];
  });
  const optional = node.options.flatMap((option) => readOption(node, option, source));
  return [...named, ...optional];
}

/** What a node refers to; the nodes below it are asked by themselves. */
export function readReferences(node: Node, source: string): DocumentReference[] {
  switch (node.type) {
    case 'link':
      return [readLink(node)];
    case 'reference':
      return readNamed(node, source);
    case 'role':
      return readRole(node);
    case 'target':
      return readTarget(node, source);
    case 'directive':
      return readDirective(node, source);
    case 'toctreeEntry': {
      const text = node.title === null ? {} : { text: node.title };
      const targetSpan = spanOf(node.targetPosition);
      return [{ kind: 'toctree', target: node.target, ...text, span: spanOf(node.position), targetSpan }];
    }
    default:
      return [];
  }
}
