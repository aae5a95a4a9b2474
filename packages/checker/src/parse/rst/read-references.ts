import type { Reference as DocumentReference, ReferenceKind, Span } from '@signpost/model';
import type {
  Directive,
  DirectiveArgument,
  DirectiveOption,
  Link,
  Node,
  Position,
  Reference,
  Role,
  Target,
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

function readTarget(node: Target): DocumentReference[] {
  if (node.url === null || node.valuePosition === null) return [];
  const targetSpan = spanOf(node.valuePosition);
  return [{ kind: 'definition', target: node.url, span: spanOf(node.position), targetSpan }];
}

/** What a directive's argument refers to, given what kind of value it is. */
function kindOfArgument({ name }: Directive, { kind }: DirectiveArgument): ReferenceKind | undefined {
  if (kind !== 'uri' && kind !== 'file') return undefined;
  if (pictures.has(name)) return 'image';
  return kind === 'uri' ? 'link' : 'include';
}

function kindOfOption({ kind }: DirectiveOption): ReferenceKind | undefined {
  if (kind === 'uri') return 'link';
  return kind === 'file' ? 'include' : undefined;
}

/** The options of a directive by name, as written. */
export function readOptions({ options }: Directive): Readonly<Record<string, string>> {
  return Object.fromEntries(options.map(({ name, value }) => [name, value]));
}

function readDirective(node: Directive): DocumentReference[] {
  const span = spanOf(node.position);
  const named = node.arguments.flatMap((argument) => {
    const kind = kindOfArgument(node, argument);
    if (kind === undefined) return [];
    const reference = { kind, name: node.name, target: argument.value, span, targetSpan: spanOf(argument.position) };
    return [kind === 'include' ? { ...reference, options: readOptions(node) } : reference];
  });
  const optional = node.options.flatMap((option): DocumentReference[] => {
    const kind = kindOfOption(option);
    const targetSpan = spanOf(option.valuePosition);
    return kind === undefined ? [] : [{ kind, name: node.name, target: option.value, span: targetSpan, targetSpan }];
  });
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
      return readTarget(node);
    case 'directive':
      return readDirective(node);
    case 'toctreeEntry': {
      const text = node.title === null ? {} : { text: node.title };
      const targetSpan = spanOf(node.targetPosition);
      return [{ kind: 'toctree', target: node.target, ...text, span: spanOf(node.position), targetSpan }];
    }
    default:
      return [];
  }
}
