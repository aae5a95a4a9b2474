import {
  indexLines,
  type CodeBlock,
  type Document,
  type Heading,
  type Label,
  type LineIndex,
  type LocalDefinition,
  type LocalKind,
  type Reference,
  type Span,
  type Toctree,
} from '@signpost/model';
import type { InspectedDocument } from '@signpost/model/schema';

/** What a document is in its site. */
export interface Place {
  readonly docname: string;
  /** The ids of each heading, in the order of the headings. */
  readonly headingIds: readonly (readonly string[])[];
}

type Placed = Pick<InspectedDocument['headings'][number], 'line' | 'column'>;
type Inspected<Key extends keyof InspectedDocument> = InspectedDocument[Key] extends (infer Item)[] ? Item : never;

function placeOf({ start }: Span, lines: LineIndex): Placed {
  const { line, column } = lines.pointAt(start);
  return { line, column };
}

function lineOf({ start }: Span, lines: LineIndex): number {
  return lines.pointAt(start).line;
}

function describeHeading(
  { text, depth, span }: Heading,
  ids: readonly string[],
  lines: LineIndex,
): Inspected<'headings'> {
  return { text, depth, ids: [...ids], ...placeOf(span, lines) };
}

function describeLabel({ name, title, span }: Label, lines: LineIndex): Inspected<'labels'> {
  return { name, ...placeOf(span, lines), ...(title === undefined ? {} : { title }) };
}

function describeDefinition({ name, span }: LocalDefinition, lines: LineIndex): Inspected<'footnotes'> {
  return { name, ...placeOf(span, lines) };
}

function describeLink({ kind, name, target, text, span }: Reference, lines: LineIndex): Inspected<'links'> {
  return {
    kind,
    ...(kind === 'role' && name !== undefined ? { role: name } : {}),
    target,
    ...(text === undefined ? {} : { text }),
    ...placeOf(span, lines),
    offset: span.start,
    length: span.end - span.start,
  };
}

function describeToctree({ options, entries, span }: Toctree, lines: LineIndex): Inspected<'toctrees'> {
  return {
    line: lineOf(span, lines),
    options: { ...options },
    entries: entries.map(({ target, text, span: entry }) => ({
      target,
      ...(text === undefined ? {} : { title: text }),
      line: lineOf(entry, lines),
    })),
  };
}

function countLines({ start, end }: Span, lines: LineIndex): number {
  return end <= start ? 0 : lines.pointAt(end - 1).line - lines.pointAt(start).line + 1;
}

function describeCode({ language, span, contentSpan }: CodeBlock, lines: LineIndex): Inspected<'code'> {
  return { language, line: lineOf(span, lines), lines: countLines(contentSpan, lines) };
}

/** The labels but those that a footnote, a citation or a substitution is, which are listed by themselves. */
function listLabels({ labels, definitions }: Document): Label[] {
  const starts = new Set(definitions.map(({ span }) => span.start));
  return labels.filter(({ span }) => !starts.has(span.start));
}

/** Everything that the checker knows of a document, in the shape of `inspect --json`. */
export function describeDocument(document: Document, { docname, headingIds }: Place): InspectedDocument {
  const { path, format, text, headings, references, directives, code, tables, toctrees, definitions } = document;
  const lines = indexLines(text);
  const define = (wanted: LocalKind): InspectedDocument['footnotes'] =>
    definitions.filter(({ kind }) => kind === wanted).map((definition) => describeDefinition(definition, lines));
  const links = references.toSorted((a, b) => a.span.start - b.span.start);
  return {
    path,
    docname,
    format,
    headings: headings.map((heading, index) => describeHeading(heading, headingIds[index] ?? [], lines)),
    labels: listLabels(document).map((label) => describeLabel(label, lines)),
    links: links.map((reference) => describeLink(reference, lines)),
    directives: directives.map(({ name, span }) => ({ name, line: lineOf(span, lines) })),
    code: code.map((block) => describeCode(block, lines)),
    tables: tables.map(({ span }) => ({ line: lineOf(span, lines) })),
    toctrees: toctrees.map((toctree) => describeToctree(toctree, lines)),
    footnotes: define('footnote'),
    citations: define('citation'),
    substitutions: define('substitution'),
  };
}
