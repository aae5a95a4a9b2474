import type {
  Anchor,
  CodeBlock,
  Directive,
  DocumentFacts,
  Heading,
  LocalDefinition,
  ParseProblem,
  Reference,
  Table,
  Toctree,
} from '@signpost/model';
import {
  findPropagatedIds,
  parse,
  textContent,
  type Code,
  type Directive as DirectiveNode,
  type Node,
  type ParseOptions,
  type RoleDefinition,
} from '@signpost/rst';
import type { ReadingOptions } from '../../collect/reading.ts';
import { readRstBlocks } from '../blocks/read-rst-blocks.ts';
import { readObjects, type ObjectFacts } from './objects/read-objects.ts';
import { findLostAnonymous } from './find-lost-anonymous.ts';
import { readCardLinks } from './read-card-links.ts';
import { readDefinition, readLocalReference } from './read-definition.ts';
import { readMarkdownLinks } from './read-markdown-links.ts';
import { readRawHtml } from './read-raw-html.ts';
import { readDefaultRole, readProblems } from './read-problems.ts';
import { readOptions, readReferences, spanOf } from './read-references.ts';
import { saysOrphan } from './says-orphan.ts';
import { readLabels } from './read-targets.ts';
import { readRstComments } from '../comments/read-rst-comments.ts';
import { holdsUnreadText } from '../holds-unread-text.ts';
import { walk } from './walk.ts';

interface Facts {
  readonly headings: Heading[];
  readonly anchors: Anchor[];
  readonly definitions: LocalDefinition[];
  readonly references: Reference[];
  readonly toctrees: Toctree[];
  readonly directives: Directive[];
  readonly code: CodeBlock[];
  readonly tables: Table[];
  readonly problems: ParseProblem[];
}

/** What reading one node needs to know of the whole document. */
interface Context {
  readonly source: string;
  /** Ids that elements get of the targets in front of them. */
  readonly propagated: ReadonlyMap<Node, readonly string[]>;
  /** The code that a code directive holds, by node: it was added with its directive. */
  readonly bodies: Set<Node>;
  readonly objects: ObjectFacts;
}

/** The code of a directive begins with the directive, a literal block with its own first line. */
function addCode(facts: Facts, { lang, position }: Code, block: Pick<Node, 'position'>): void {
  facts.code.push({ language: lang ?? '', span: spanOf(block.position), contentSpan: spanOf(position) });
}

function addDirective(facts: Facts, node: DirectiveNode, { source, bodies }: Context): void {
  const span = spanOf(node.position);
  facts.directives.push({ name: node.name, argument: node.arguments.map(({ value }) => value).join(' '), span });
  for (const child of node.children) {
    if (node.body !== 'raw' || child.type !== 'code') continue;
    addCode(facts, child, node);
    bodies.add(child);
  }
  const html = readRawHtml(node, source);
  for (const anchor of html?.anchors ?? []) facts.anchors.push(anchor);
  for (const reference of html?.references ?? []) facts.references.push(reference);
  for (const link of readCardLinks(node)) facts.references.push(link);
  if (node.name !== 'toctree') return;
  const entries = node.children.flatMap((child) => readReferences(child, source));
  facts.toctrees.push({ options: readOptions(node), entries, span });
}

function addReferences(facts: Facts, node: Node, { source, objects }: Context): void {
  const context = node.type === 'role' ? objects.contextOf(node) : undefined;
  for (const reference of readReferences(node, source)) {
    facts.references.push(context === undefined ? reference : { ...reference, ...context });
  }
  for (const reference of readLocalReference(node)) facts.references.push(reference);
  if (node.type !== 'text') return;
  for (const link of readMarkdownLinks(node, source)) facts.references.push(link);
}

function addNode(facts: Facts, node: Node, context: Context): void {
  const { propagated, bodies, source } = context;
  const span = spanOf(node.position);
  const definition = readDefinition(node);
  if (definition !== undefined) facts.definitions.push(definition);
  if (node.type === 'heading') {
    const { depth } = node;
    const ids = [...node.ids, ...(propagated.get(node) ?? [])];
    const place = spanOf(node.titlePosition);
    const text = textContent(node.children);
    const written = source.slice(place.start, place.end);
    facts.headings.push({ text, ...(written === text ? {} : { source: written }), depth, ids, span: place });
    return;
  }
  if (node.type === 'role') facts.problems.push(...readDefaultRole(node));
  if ('ids' in node) for (const id of node.ids) facts.anchors.push({ id, span });
  if (node.type === 'directive') addDirective(facts, node, context);
  else if (node.type === 'code' && !bodies.has(node)) addCode(facts, node, node);
  else if (node.type === 'table') facts.tables.push({ span });
}

/** A role that only the project knows: it means nothing to the reader, and may have a title. */
function defineRole(name: string): [string, RoleDefinition] {
  return [name, { canonical: name, kind: 'text', titled: true }];
}

/** The options of a reading as the reader of reStructuredText takes them. */
export function toParseOptions({ roles = [], ...options }: ReadingOptions): ParseOptions {
  return { ...options, roles: Object.fromEntries(roles.map(defineRole)) };
}

/** Reads one reStructuredText into the facts that the checker knows: a function of the text and the options alone. */
export function readRst(text: string, options: ReadingOptions = {}): DocumentFacts {
  const root = parse(text, toParseOptions(options));
  const isForeign = options.hasOnlyKnownMarkup !== true;
  const objects = readObjects(root, options.defaultDomain);
  const context: Context = { source: text, propagated: findPropagatedIds(root), bodies: new Set(), objects };
  const facts: Facts = {
    headings: [],
    anchors: [],
    definitions: [],
    references: [],
    toctrees: [],
    directives: [],
    code: [],
    tables: [],
    problems: [],
  };
  for (const node of walk(root)) {
    addReferences(facts, node, context);
    addNode(facts, node, context);
  }
  const apart = [...objects.references, ...findLostAnonymous(root, text)];
  for (const reference of apart) facts.references.push(reference);
  if (apart.length > 0) facts.references.sort((a, b) => a.span.start - b.span.start);
  return {
    ...facts,
    objects: objects.objects,
    uncertainDomains: objects.uncertainDomains,
    blocks: readRstBlocks(root, text, facts.code),
    fields: [],
    labels: readLabels(root),
    problems: [...facts.problems, ...readProblems(root, text, { code: facts.code, isForeign })],
    ...readRstComments(root, text),
    isOrphan: saysOrphan(root),
    holdsUnreadText: holdsUnreadText(text, facts.references),
  };
}
