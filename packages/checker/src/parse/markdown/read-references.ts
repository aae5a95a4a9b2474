import type { Reference, Span } from '@signpost/model';
import type { Image, Link, Nodes, Resource } from 'mdast';
import { createDefinitions, type Definitions } from './create-definitions.ts';
import { findResourceTarget } from './find-target-span.ts';
import type { MarkdownSource } from './markdown-source.ts';
import { readPlainText, walk } from './walk.ts';

/** Where a construct and its target stand. */
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

/** Where the target of an inline link or image stands; `from` is an offset at or before the end of its label. */
export function locateResource(text: string, span: Span, from: number, isLink: boolean): Place {
  const autolink = isLink ? locateAutolink(text, span) : undefined;
  return { span, targetSpan: autolink ?? findResourceTarget(text, span, from) ?? span };
}

function locate(node: Link | Image, source: MarkdownSource): Place | undefined {
  const span = source.spanOf(node);
  if (span === undefined) return undefined;
  const { text } = source;
  const isLink = node.type === 'link';
  const from = isLink ? (lastEnd(node.children, source) ?? span.start) : span.start;
  return locateResource(text, span, from, isLink);
}

function readDefinitions(root: Nodes, source: MarkdownSource): Definitions {
  const found = [...walk(root)].flatMap((node) => {
    const span = node.type === 'definition' ? source.spanOf(node) : undefined;
    return node.type === 'definition' && span !== undefined
      ? [{ identifier: node.identifier, url: node.url, span }]
      : [];
  });
  return createDefinitions(found, source.text);
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

/** The reference that an inline link or image is. */
export function toReference(
  node: { readonly type: 'link' | 'image'; readonly url: string; readonly text: string },
  { span, targetSpan }: Place,
  source: string,
): Reference {
  return { kind: node.type, text: node.text, span, ...withoutScheme(node.url, targetSpan, source) };
}

function readResource(node: Resource & (Link | Image), source: MarkdownSource): Reference | undefined {
  const place = locate(node, source);
  if (place === undefined) return undefined;
  const text = node.type === 'image' ? (node.alt ?? '') : readPlainText(node);
  return toReference({ type: node.type, url: node.url, text }, place, source.text);
}

/**
 * Links, images, definitions, and the links that use a definition: their target stands in the definition, so their
 * `targetSpan` lies outside of their `span`.
 */
export function readReferences(root: Nodes, source: MarkdownSource): Reference[] {
  const definitions = readDefinitions(root, source);
  const references: Reference[] = [...definitions.all];
  for (const node of walk(root)) {
    if (node.type === 'link' || node.type === 'image') {
      const reference = readResource(node, source);
      if (reference !== undefined) references.push(reference);
    } else if (node.type === 'linkReference' || node.type === 'imageReference') {
      const definition = definitions.first.get(node.identifier);
      const span = source.spanOf(node);
      if (definition === undefined || span === undefined) continue;
      const kind = node.type === 'linkReference' ? 'link' : 'image';
      const text = node.type === 'linkReference' ? readPlainText(node) : (node.alt ?? '');
      references.push({ kind, target: definition.target, text, span, targetSpan: definition.targetSpan });
    }
  }
  return references;
}
