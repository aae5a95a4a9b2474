import type { DocumentFacts, Reference, Span } from '@signpost/model';
import type { Nodes } from 'mdast';
import { readHtml } from '../html/read-html.ts';
import type { MarkdownFlavour } from '../../collect/reading.ts';
import { maskMdx } from '../mdx/mask-mdx.ts';
import { moveFacts } from '../mdx/move-facts.ts';
import { findDefinition } from '../myst/find-definition.ts';
import type { MystDirective, MystRole } from '../myst/myst-nodes.ts';
import { readMyst } from '../myst/read-myst.ts';
import { addDirective } from './add-directive.ts';
import { addFacts, createFacts, sortFacts, type Facts } from './facts.ts';
import { maskPythonMarkdown, mayBePython } from './constructs/mask-python-markdown.ts';
import { readFrontMatter } from './constructs/read-front-matter.ts';
import { readIncludes } from './constructs/read-includes.ts';
import { createMarkdownSource, type MarkdownSource } from './markdown-source.ts';
import type { MarkdownParser } from './markdown-parser.ts';
import { readCode } from './read-code.ts';
import { readEquations } from './read-equations.ts';
import { readEvalRst } from './read-eval-rst.ts';
import { mayNameInline, readBlockNames, readInlineNames } from './read-names.ts';
import { readReferences } from './read-references.ts';
import { readMarkdownSuppressions } from '../suppressions/read-markdown-suppressions.ts';
import { readPlainText, walk } from './walk.ts';

/** One document while its tree is read. */
interface Reading {
  readonly source: MarkdownSource;
  readonly facts: Facts;
  /** What directives keep to themselves: code that they own, and titles up to `untitledUntil`. */
  readonly owned: Set<Nodes>;
  readonly evalRst: MystDirective[];
  untitledUntil: number;
}

function addHtml(facts: Facts, html: string, base: number): void {
  addFacts(facts, readHtml(html, base));
}

function toReference({ name, target, title, position, targetPosition }: MystRole): Reference {
  const text = title === null ? {} : { text: title };
  const span = { start: position.start.offset, end: position.end.offset };
  const targetSpan = { start: targetPosition.start.offset, end: targetPosition.end.offset };
  return { kind: 'role', name, target, ...text, span, targetSpan };
}

/** A title in a directive is none of the page's, unless the directive only chooses what the page shows. */
function enterDirective(reading: Reading, node: MystDirective, span: Span): void {
  const { facts, source, owned, evalRst } = reading;
  addDirective(facts, node, source.text);
  for (const child of node.children) if (child.type === 'code' && node.value !== null) owned.add(child);
  if (node.name === 'eval-rst') evalRst.push(node);
  if (findDefinition(node.name)?.titles !== true) reading.untitledUntil = Math.max(reading.untitledUntil, span.end);
}

function addNode(reading: Reading, node: Nodes, span: Span): void {
  const { facts, source } = reading;
  switch (node.type) {
    case 'heading':
      if (span.start < reading.untitledUntil) return;
      facts.headings.push({ text: readPlainText(node), depth: node.depth, ids: [], span });
      break;
    case 'html':
      addHtml(facts, source.text.slice(span.start, span.end), span.start);
      break;
    case 'code': {
      const block = reading.owned.has(node) ? undefined : readCode(node, source);
      if (block !== undefined) facts.code.push(block);
      break;
    }
    case 'role':
      facts.references.push(toReference(node));
      break;
    case 'directive':
      enterDirective(reading, node, span);
      break;
    case 'table':
      facts.tables.push({ span });
      break;
    case 'footnoteDefinition':
      facts.definitions.push({ kind: 'footnote', name: node.identifier, span });
      break;
    case 'footnoteReference': {
      const targetSpan = { start: span.start + 2, end: span.end - 1 };
      facts.references.push({ kind: 'footnote', target: node.identifier, span, targetSpan });
      break;
    }
    default:
  }
}

/**
 * Reads one Markdown text into the facts that the checker knows, of the constructs beyond Markdown those of every program; what a
 * dialect makes of them is decided later.
 */
export function readMarkdown(
  text: string,
  parse: MarkdownParser,
  flavour: MarkdownFlavour = 'markdown',
): DocumentFacts {
  const facts = createFacts();
  readFlavoured(text, parse, flavour, facts);
  const frontMatter = readFrontMatter(text);
  if (frontMatter !== undefined) addFacts(facts, frontMatter);
  if (mayInclude.test(text))
    addFacts(facts, {
      references: readIncludes(
        text,
        facts.code.map(({ span }) => span),
      ),
    });
  sortFacts(facts);
  return facts;
}

/** What hints at files that a text takes into itself. */
const mayInclude = /@include:|<<<|8<-/;

/** Reads a text with the blocks of its flavour into facts. */
function readFlavoured(text: string, parse: MarkdownParser, flavour: MarkdownFlavour, facts: Facts): void {
  if (flavour === 'mdx') {
    const { masked, references, anchors, placeOf } = maskMdx(text);
    const read = readText(masked, parse);
    addFacts(facts, placeOf === undefined ? read : moveFacts(read, placeOf));
    addFacts(facts, { references, anchors });
  } else if (flavour === 'python' && mayBePython(text)) {
    const { text: masked, html, directives } = maskPythonMarkdown(text);
    addFacts(facts, readText(masked, parse));
    addFacts(facts, { ...html, directives });
  } else addFacts(facts, readText(text, parse));
}

function readText(text: string, parse: MarkdownParser): DocumentFacts {
  const source = createMarkdownSource(text);
  const { root, hasBlocks } = readMyst(text, parse);
  const facts = createFacts();
  addFacts(facts, { references: readReferences(root, source) });
  if (hasBlocks) addFacts(facts, readBlockNames(root, source));
  if (mayNameInline(text)) addFacts(facts, readInlineNames(root, source));
  if (text.includes('$$')) addFacts(facts, { objects: readEquations(root, source) });
  const reading: Reading = { source, facts, owned: new Set(), evalRst: [], untitledUntil: 0 };
  for (const node of walk(root)) {
    const span = source.spanOf(node);
    if (span !== undefined) addNode(reading, node, span);
  }
  if (reading.evalRst.length > 0) addFacts(facts, readEvalRst(text, reading.evalRst));
  addFacts(facts, { suppressions: readMarkdownSuppressions(root, source) });
  return facts;
}
