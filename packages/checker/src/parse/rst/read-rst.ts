import type {
  Anchor,
  CodeBlock,
  DeclaredObject,
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
import { readDefinition, readLocalReference } from './read-definition.ts';
import { readOptions, readReferences, spanOf } from './read-references.ts';
import { readLabels } from './read-targets.ts';
import { readRstSuppressions } from '../suppressions/read-rst-suppressions.ts';
import { readPlainText, walk } from './walk.ts';

interface Facts {
  readonly headings: Heading[];
  readonly anchors: Anchor[];
  readonly definitions: LocalDefinition[];
  readonly objects: DeclaredObject[];
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

function addNode(facts: Facts, node: Node, source: string): void {
  const span = spanOf(node.position);
  for (const reference of readReferences(node, source)) facts.references.push(reference);
  for (const reference of readLocalReference(node)) facts.references.push(reference);
  const definition = readDefinition(node);
  if (definition !== undefined) facts.definitions.push(definition);
  if (node.type === 'heading') {
    const { depth, ids } = node;
    facts.headings.push({ text: readPlainText(node), depth, ids, span: spanOf(node.titlePosition) });
    return;
  }
  if ('ids' in node) for (const id of node.ids) facts.anchors.push({ id, span });
  if (node.type === 'directive') addDirective(facts, node, source);
  else if (node.type === 'code') facts.code.push({ language: node.lang ?? '', span, contentSpan: span });
  else if (node.type === 'table') facts.tables.push({ span });
}

function toProblem({ level, message, position }: Diagnostic): ParseProblem {
  return { message, severity: level === 'severe' ? 'error' : level, span: spanOf(position) };
}

/** Reads one reStructuredText into the facts that the checker knows. */
export function readRst(path: string, text: string): Document {
  const root = parse(text);
  const facts: Facts = {
    headings: [],
    anchors: [],
    definitions: [],
    objects: [],
    references: [],
    toctrees: [],
    directives: [],
    code: [],
    tables: [],
  };
  for (const node of walk(root)) addNode(facts, node, text);
  return {
    path,
    format: 'rst',
    text,
    ...facts,
    labels: readLabels(root),
    problems: root.diagnostics.map(toProblem),
    suppressions: readRstSuppressions(root, text),
  };
}
