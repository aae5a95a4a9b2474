import type {
  Anchor,
  CodeBlock,
  DeclaredObject,
  Directive,
  DocumentFacts,
  Heading,
  Label,
  LocalDefinition,
  Reference,
  Table,
  Toctree,
} from '@signpost/model';
import type { Nodes, Root } from 'mdast';
import { readHtml } from '../html/read-html.ts';
import { createMarkdownSource, type MarkdownSource } from './markdown-source.ts';
import type { MarkdownParser } from './markdown-parser.ts';
import { readCode } from './read-code.ts';
import { readFence, readLabels, readRole } from './read-myst.ts';
import { readReferences } from './read-references.ts';
import { readMarkdownSuppressions } from '../suppressions/read-markdown-suppressions.ts';
import { readPlainText, walk } from './walk.ts';

interface Facts {
  readonly headings: Heading[];
  readonly anchors: Anchor[];
  readonly labels: Label[];
  readonly definitions: LocalDefinition[];
  readonly objects: DeclaredObject[];
  readonly references: Reference[];
  readonly toctrees: Toctree[];
  readonly directives: Directive[];
  readonly code: CodeBlock[];
  readonly tables: Table[];
}

function addCode(facts: Facts, block: CodeBlock, argument: string, text: string): void {
  facts.code.push(block);
  const fence = readFence(text, block, argument);
  if (fence === undefined) return;
  facts.directives.push(fence.directive);
  for (const reference of fence.references) facts.references.push(reference);
  if (fence.toctree !== undefined) facts.toctrees.push(fence.toctree);
}

function addHtml(facts: Facts, html: string, base: number): void {
  const { anchors, references, headings } = readHtml(html, base);
  for (const anchor of anchors) facts.anchors.push(anchor);
  for (const reference of references) facts.references.push(reference);
  for (const heading of headings) facts.headings.push(heading);
}

function addNode(facts: Facts, node: Nodes, source: MarkdownSource): void {
  const span = source.spanOf(node);
  if (span === undefined) return;
  if (node.type === 'heading') {
    facts.headings.push({ text: readPlainText(node), depth: node.depth, ids: [], span });
  } else if (node.type === 'html') {
    addHtml(facts, source.text.slice(span.start, span.end), span.start);
  } else if (node.type === 'code') {
    const block = readCode(node, source);
    if (block !== undefined) addCode(facts, block, node.meta ?? '', source.text);
  } else if (node.type === 'inlineCode') {
    const role = readRole(source.text, span);
    if (role !== undefined) facts.references.push(role);
  } else if (node.type === 'table') {
    facts.tables.push({ span });
  } else if (node.type === 'footnoteDefinition') {
    facts.definitions.push({ kind: 'footnote', name: node.identifier, span });
  } else if (node.type === 'footnoteReference') {
    const targetSpan = { start: span.start + 2, end: span.end - 1 };
    facts.references.push({ kind: 'footnote', target: node.identifier, span, targetSpan });
  }
}

function readAllLabels(root: Root, source: MarkdownSource): Label[] {
  return root.children.flatMap((node, index) => {
    const span = node.type === 'paragraph' ? source.spanOf(node) : undefined;
    const next = root.children[index + 1];
    const title = next?.type === 'heading' ? readPlainText(next) : undefined;
    return span === undefined ? [] : readLabels(source.text, span, title);
  });
}

function byStart(a: { readonly span: { readonly start: number } }, b: typeof a): number {
  return a.span.start - b.span.start;
}

/** Reads one Markdown text into the facts that the checker knows; what a dialect makes of them is decided later. */
export function readMarkdown(text: string, parse: MarkdownParser): DocumentFacts {
  const source = createMarkdownSource(text);
  const root = parse(source.body);
  const facts: Facts = {
    headings: [],
    anchors: [],
    labels: readAllLabels(root, source),
    definitions: [],
    objects: [],
    references: readReferences(root, source),
    toctrees: [],
    directives: [],
    code: [],
    tables: [],
  };
  for (const node of walk(root)) addNode(facts, node, source);
  facts.headings.sort(byStart);
  facts.references.sort(byStart);
  return { ...facts, uncertainDomains: [], problems: [], suppressions: readMarkdownSuppressions(root, source) };
}
