import type { Reference, Span } from '@signpost/model';
import type { FlatNode } from '../markdown/flat-node.ts';

/** The part of `[text][label]` after its text; a link that uses no other label has none. */
function findLabel(text: string, { start, end }: Span): Span[] {
  const label = text.slice(start, end).lastIndexOf('][');
  return label === -1 ? [] : [{ start: start + label, end }];
}

/** What a reader does not see of a link: where it leads. */
function findTarget({ span, targetSpan }: Reference, text: string): Span[] {
  if (text[span.start] !== '[') return [];
  const isInline = targetSpan.start > span.start && targetSpan.end <= span.end;
  return isInline ? [{ start: targetSpan.start, end: span.end }] : findLabel(text, span);
}

/** What a reader does not see of a role: its name, and the target where there is a title. */
function findRoleParts({ text: title, span, targetSpan }: Reference, text: string): Span[] {
  const tick = text.indexOf('`', span.start);
  const name = { start: span.start, end: tick === -1 ? span.end : Math.min(tick, span.end) };
  return title === undefined ? [name] : [name, { start: targetSpan.start, end: span.end }];
}

function findUnseen(reference: Reference, text: string): Span[] {
  const { kind, name, span } = reference;
  if (kind === 'role') return findRoleParts(reference, text);
  if (name !== undefined) return []; // it stands in a tag
  if (kind === 'link') return findTarget(reference, text);
  return kind === 'image' || kind === 'footnote' ? [span] : [];
}

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

function listEntities(text: string): Span[] {
  if (!text.includes('&')) return [];
  return [...text.matchAll(entity)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
}

/** Spans in their order without those that begin in another one. */
function orderSpans(spans: readonly Span[]): Span[] {
  const ordered: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (ordered.at(-1)?.end ?? 0)) ordered.push(span);
  }
  return ordered;
}

/** The parts of Markdown's paragraphs that readers do not see: tags, targets, signs that are written by name. */
export function listUnseen(text: string, nodes: readonly FlatNode[], references: readonly Reference[]): Span[] {
  const tags = nodes.flatMap(({ type, span }) => (type === 'html' ? [span] : []));
  const hidden = references.flatMap((reference) => findUnseen(reference, text));
  return orderSpans([...tags, ...hidden, ...listEntities(text)]);
}
