import type { DocumentFacts, Reference, Span } from '@signpost/model';
import type { Nodes } from 'mdast';
import type { ReadingOptions } from '../../collect/reading.ts';
import { holdsUnreadText } from '../holds-unread-text.ts';
import { readMarkdownBlocks } from '../blocks/read-markdown-blocks.ts';
import { readHtml } from '../html/read-html.ts';
import { readMdx } from '../mdx/read-mdx.ts';
import { findDefinition } from '../myst/find-definition.ts';
import type { MystDirective, MystRole } from '../myst/myst-nodes.ts';
import { mayHoldMyst, readMyst } from '../myst/read-myst.ts';
import { addDirective } from './add-directive.ts';
import { addFacts, createFacts, sortFacts, type Facts } from './facts.ts';
import { maskPythonMarkdown, mayBePython } from './constructs/mask-python-markdown.ts';
import { readFrontMatter } from './constructs/read-front-matter.ts';
import { mayInclude, readIncludes } from './constructs/read-includes.ts';
import { createMarkdownSource, type MarkdownSource } from './markdown-source.ts';
import type { MarkdownParser } from './markdown-parser.ts';
import type { MarkdownReader } from './markdown-reader.ts';
import { readPlainMarkdown } from './read-plain-markdown.ts';
import { readCode } from './read-code.ts';
import { readEquations } from './read-equations.ts';
import { readEvalRst } from './read-eval-rst.ts';
import { listLiteralSpans } from './list-literal-spans.ts';
import { listTargets } from './list-targets.ts';
import { mayNameInline } from './may-name-inline.ts';
import { readBlockNames, readInlineNames } from './read-names.ts';
import { flatten } from './scan-tree.ts';
import { saysOrphan } from './says-orphan.ts';
import { readReferences } from './read-references.ts';
import { readMarkdownComments } from '../comments/read-markdown-comments.ts';
import { mayHoldComments } from '../comments/comment-facts.ts';
import { findUndefinedReferences } from './undefined/find-undefined-references.ts';
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

/** Reads Markdown by its tree, with all that MyST adds to it. */
export function readMystMarkdown(text: string, parse: MarkdownParser, isMyst = false): DocumentFacts {
  const source = createMarkdownSource(text);
  const { root, hasBlocks } = readMyst(text, parse, isMyst);
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
  const nodes = [...walk(root)].flatMap((node) => flatten(node) ?? []);
  addFacts(facts, { blocks: readMarkdownBlocks(text, nodes, facts) });
  const labels = facts.references.flatMap(({ label }) => label ?? []);
  const footnotes = facts.definitions.map(({ name }) => name);
  const listLiterals = (): Span[] => [...listLiteralSpans(root, source), ...listTargets(facts.references)];
  addFacts(facts, { references: findUndefinedReferences(text, { labels, footnotes, listLiterals }) });
  if (reading.evalRst.length > 0) addFacts(facts, readEvalRst(text, reading.evalRst));
  addFacts(facts, readMarkdownComments(root, source));
  facts.isOrphan = saysOrphan(text);
  facts.holdsUnreadText = holdsUnreadText(text, facts.references);
  sortFacts(facts);
  return facts;
}

/** Whether the tree has nothing to tell that the list of nodes would not: nothing of MyST, no comment to the checker. */
function isPlain(text: string, isMyst: boolean): boolean {
  return !text.startsWith('\uFEFF') && !mayHoldComments(text) && !text.includes('$$') && !mayHoldMyst(text, isMyst);
}

function readText(text: string, { scan, parse }: MarkdownReader, isMyst: boolean): DocumentFacts {
  return isPlain(text, isMyst) ? readPlainMarkdown(text, scan) : readMystMarkdown(text, parse, isMyst);
}

/** Reads a text whose flavour has blocks of its own; nothing where the text has none of them. */
function readFlavour(text: string, reader: MarkdownReader, flavour: ReadingOptions['flavour']): Facts | undefined {
  if (flavour === 'mdx') return readMdx(text, (masked) => readText(masked, reader, false));
  if (flavour !== 'python' || !mayBePython(text)) return undefined;
  const facts = createFacts();
  const { text: masked, html, directives } = maskPythonMarkdown(text);
  addFacts(facts, readText(masked, reader, false));
  addFacts(facts, { ...html, directives });
  return facts;
}

/**
 * Reads one Markdown text into the facts that the checker knows, of the constructs beyond Markdown those of every program; what a
 * dialect makes of them is decided later.
 */
export function readMarkdown(
  text: string,
  reader: MarkdownReader,
  { isMyst, flavour }: Pick<ReadingOptions, 'isMyst' | 'flavour'> = {},
): DocumentFacts {
  const flavoured = readFlavour(text, reader, flavour);
  const frontMatter = readFrontMatter(text);
  const hasIncludes = mayInclude(text);
  if (flavoured === undefined && frontMatter === undefined && !hasIncludes) {
    return readText(text, reader, isMyst === true);
  }
  const facts = flavoured ?? createFacts();
  if (flavoured === undefined) addFacts(facts, readText(text, reader, isMyst === true));
  facts.isOrphan = saysOrphan(text);
  if (frontMatter !== undefined) addFacts(facts, frontMatter);
  const code = facts.code.map(({ span }) => span);
  if (hasIncludes) addFacts(facts, { references: readIncludes(text, code) });
  facts.holdsUnreadText = holdsUnreadText(text, facts.references);
  sortFacts(facts);
  return facts;
}
