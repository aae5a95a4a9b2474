import type { Reference, Span } from '@signpost/model';
import type { Definition, Image, Link, Nodes, Resource } from 'mdast';
import { findDefinitionTarget, findResourceTarget } from './find-target-span.ts';
import type { MarkdownSource } from './markdown-source.ts';
import { readPlainText, walk } from './walk.ts';

type Place = { readonly span: Span; readonly targetSpan: Span };

function lastEnd(children: readonly Nodes[], source: MarkdownSource): number | undefined {
  const last = children.at(-1);
  return last === undefined ? undefined : source.spanOf(last)?.end;
}

/** `<https://…>` and bare addresses have no label: the construct is the target. */
function locateAutolink(text: string, span: Span): Span | undefined {
  if (text[span.start] === '[') return undefined;
  return text[span.start] === '<' ? { start: span.start + 1, end: span.end - 1 } : span;
}

function locate(node: Link | Image | Definition, source: MarkdownSource): Place | undefined {
  const span = source.spanOf(node);
  if (span === undefined) return undefined;
  const { text } = source;
  if (node.type === 'definition') return { span, targetSpan: findDefinitionTarget(text, span) ?? span };
  const from = node.type === 'link' ? (lastEnd(node.children, source) ?? span.start) : span.start;
  const autolink = node.type === 'link' ? locateAutolink(text, span) : undefined;
  return { span, targetSpan: autolink ?? findResourceTarget(text, span, from) ?? span };
}

function readDefinitions(root: Nodes, source: MarkdownSource): Map<string, Reference> {
  const definitions = new Map<string, Reference>();
  for (const node of walk(root)) {
    if (node.type !== 'definition' || definitions.has(node.identifier)) continue;
    const place = locate(node, source);
    if (place !== undefined) definitions.set(node.identifier, { kind: 'definition', target: node.url, ...place });
  }
  return definitions;
}

/** What MyST puts before an address in its project: the rest is the address. */
const projectScheme = /^(?:project|path):/;

/** The target of a link without the scheme that only says that it is one of the project. */
function withoutScheme(target: string, targetSpan: Span, text: string): Pick<Reference, 'target' | 'targetSpan'> {
  const scheme = projectScheme.exec(target)?.[0] ?? '';
  if (scheme === '' || !text.startsWith(scheme, targetSpan.start)) return { target, targetSpan };
  return {
    target: target.slice(scheme.length),
    targetSpan: { start: targetSpan.start + scheme.length, end: targetSpan.end },
  };
}

function readResource(node: Resource & (Link | Image), source: MarkdownSource): Reference | undefined {
  const place = locate(node, source);
  if (place === undefined) return undefined;
  const text = node.type === 'image' ? (node.alt ?? '') : readPlainText(node);
  const { span, targetSpan } = place;
  return { kind: node.type, text, span, ...withoutScheme(node.url, targetSpan, source.text) };
}

/**
 * Links, images, definitions, and the links that use a definition: their target stands in the definition, so their
 * `targetSpan` lies outside of their `span`.
 */
export function readReferences(root: Nodes, source: MarkdownSource): Reference[] {
  const definitions = readDefinitions(root, source);
  const references: Reference[] = [...definitions.values()];
  for (const node of walk(root)) {
    if (node.type === 'link' || node.type === 'image') {
      const reference = readResource(node, source);
      if (reference !== undefined) references.push(reference);
    } else if (node.type === 'linkReference' || node.type === 'imageReference') {
      const definition = definitions.get(node.identifier);
      const span = source.spanOf(node);
      if (definition === undefined || span === undefined) continue;
      const kind = node.type === 'linkReference' ? 'link' : 'image';
      const text = node.type === 'linkReference' ? readPlainText(node) : (node.alt ?? '');
      references.push({ kind, target: definition.target, text, span, targetSpan: definition.targetSpan });
    }
  }
  return references;
}
