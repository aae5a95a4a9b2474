import type { DocumentFacts } from '@signpost/model';
import { blockTypes, readMarkdownBlocks } from '../blocks/read-markdown-blocks.ts';
import { readHtml } from '../html/read-html.ts';
import { addFacts, createFacts, sortFacts, type Facts } from './facts.ts';
import type { FlatNode, FlatNodeType, MarkdownScanner } from './flat-node.ts';
import { holdsUnreadText } from '../holds-unread-text.ts';
import { saysOrphan } from './says-orphan.ts';
import { findContent } from './read-code.ts';
import { locateResource, toReference } from './read-references.ts';
import { createDefinitions, type Definitions } from './create-definitions.ts';
import { listTargets } from './list-targets.ts';
import { findUndefinedReferences } from './undefined/find-undefined-references.ts';

const types: readonly FlatNodeType[] = [
  'heading',
  'html',
  'code',
  'definition',
  'link',
  'image',
  'linkReference',
  'imageReference',
  'footnoteDefinition',
  'footnoteReference',
  'table',
  ...blockTypes,
];

/** What is no Markdown, and the targets of links: brackets in them mean nothing. */
const literalTypes: readonly FlatNodeType[] = ['html', 'code', 'inlineCode', 'definition'];

function addNode(facts: Facts, node: FlatNode, text: string, definitions: Definitions): void {
  const { span } = node;
  switch (node.type) {
    case 'heading':
      facts.headings.push({ text: node.text, depth: node.depth, ids: [], span });
      break;
    case 'html':
      addFacts(facts, readHtml(text.slice(span.start, span.end), span.start));
      break;
    case 'code':
      facts.code.push({ language: node.lang, span, contentSpan: findContent(text, span) });
      break;
    case 'link':
    case 'image':
      facts.references.push(toReference(node, locateResource(text, span, span.start, node.type === 'link'), text));
      break;
    case 'linkReference':
    case 'imageReference': {
      const definition = definitions.first.get(node.identifier);
      if (definition === undefined) break;
      const kind = node.type === 'linkReference' ? 'link' : 'image';
      const { target, targetSpan } = definition;
      facts.references.push({ kind, target, text: node.text, span, targetSpan });
      break;
    }
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

function addUndefined(facts: Facts, text: string, { first }: Definitions, scan: MarkdownScanner): void {
  const found = findUndefinedReferences(text, {
    labels: first.keys(),
    footnotes: facts.definitions.map(({ name }) => name),
    listLiterals: () => [...scan(text, literalTypes).map(({ span }) => span), ...listTargets(facts.references)],
  });
  for (const reference of found) facts.references.push(reference);
}

/**
 * Reads Markdown without anything that its structure or MyST would tell, from the list of its nodes. What it gives is what
 * the tree would.
 */
export function readPlainMarkdown(text: string, scan: MarkdownScanner): DocumentFacts {
  const nodes = scan(text, types);
  const facts = createFacts();
  const definitions = createDefinitions(
    nodes.flatMap((node) => (node.type === 'definition' ? [node] : [])),
    text,
  );
  for (const definition of definitions.all) facts.references.push(definition);
  for (const node of nodes) addNode(facts, node, text, definitions);
  addFacts(facts, { blocks: readMarkdownBlocks(text, nodes, facts) });
  addUndefined(facts, text, definitions, scan);
  facts.isOrphan = saysOrphan(text);
  facts.holdsUnreadText = holdsUnreadText(text, facts.references);
  sortFacts(facts);
  return facts;
}
