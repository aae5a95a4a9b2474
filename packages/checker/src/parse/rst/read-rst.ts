import type {
  Anchor,
  CodeBlock,
  Directive,
  Document,
  Heading,
  LocalDefinition,
  ParseProblem,
  Reference,
  Table,
  Toctree,
} from '@signpost/model';
import { parse, type Diagnostic, type Directive as DirectiveNode, type Node } from '@signpost/rst';
import { readObjects, type ObjectFacts } from './objects/read-objects.ts';
import { readDefinition, readLocalReference } from './read-definition.ts';
import { readOptions, readReferences, spanOf } from './read-references.ts';
import { readLabels } from './read-targets.ts';
import { readPlainText, walk } from './walk.ts';

interface Facts {
  readonly headings: Heading[];
  readonly anchors: Anchor[];
  readonly definitions: LocalDefinition[];
  readonly references: Reference[];
  readonly toctrees: Toctree[];
  readonly directives: Directive[];
  readonly code: CodeBlock[];
  readonly tables: Table[];
}

function addDirective(facts: Facts, node: DirectiveNode, source: string): void {
  const span = spanOf(node.position);
  facts.directives.push({ name: node.name, argument: node.arguments.map(({ value }) => value).join(' '), span });
  if (node.name !== 'toctree') return;
  const entries = node.children.flatMap((child) => readReferences(child, source));
  facts.toctrees.push({ options: readOptions(node), entries, span });
}

function addReferences(facts: Facts, node: Node, source: string, objects: ObjectFacts): void {
  const context = node.type === 'role' ? objects.contextOf(node) : undefined;
  for (const reference of readReferences(node, source)) {
    facts.references.push(context === undefined ? reference : { ...reference, ...context });
  }
  for (const reference of readLocalReference(node)) facts.references.push(reference);
}

function addNode(facts: Facts, node: Node): void {
  const span = spanOf(node.position);
  const definition = readDefinition(node);
  if (definition !== undefined) facts.definitions.push(definition);
  if (node.type === 'heading') {
    const { depth, ids } = node;
    facts.headings.push({ text: readPlainText(node), depth, ids, span: spanOf(node.titlePosition) });
    return;
  }
  if ('ids' in node) for (const id of node.ids) facts.anchors.push({ id, span });
  if (node.type === 'code') facts.code.push({ language: node.lang ?? '', span, contentSpan: span });
  else if (node.type === 'table') facts.tables.push({ span });
}

function toProblem({ level, message, position }: Diagnostic): ParseProblem {
  return { message, severity: level === 'severe' ? 'error' : level, span: spanOf(position) };
}

/** Sphinx takes short names for Python's where nothing says otherwise; `class` is then a class, and no docutils directive. */
const defaultDomain = 'py';

/** Reads one reStructuredText into the facts that the checker knows. */
export function readRst(path: string, text: string): Document {
  const root = parse(text, { defaultDomain });
  const facts: Facts = {
    headings: [],
    anchors: [],
    definitions: [],
    references: [],
    toctrees: [],
    directives: [],
    code: [],
    tables: [],
  };
  const objects = readObjects(root, defaultDomain);
  for (const node of walk(root)) {
    addReferences(facts, node, text, objects);
    addNode(facts, node);
    if (node.type === 'directive') addDirective(facts, node, text);
  }
  for (const reference of objects.references) facts.references.push(reference);
  if (objects.references.length > 0) facts.references.sort((a, b) => a.span.start - b.span.start);
  return {
    path,
    format: 'rst',
    text,
    ...facts,
    objects: objects.objects,
    ...(objects.uncertainDomains.length === 0 ? {} : { uncertainDomains: objects.uncertainDomains }),
    labels: readLabels(root),
    problems: root.diagnostics.map(toProblem),
  };
}
