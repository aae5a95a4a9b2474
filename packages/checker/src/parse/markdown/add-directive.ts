import type { Reference, Span } from '@signpost/model';
import type { Position } from '@signpost/rst';
import { readCardLinks } from '../rst/read-card-links.ts';
import { readReferences } from '../rst/read-references.ts';
import type { MystDirective } from '../myst/myst-nodes.ts';
import { findDefinition } from '../myst/find-definition.ts';
import type { Facts } from './facts.ts';
import { readTerms } from './read-terms.ts';

function spanOf({ start, end }: Position): Span {
  return { start: start.offset, end: end.offset };
}

function readAllReferences(node: MystDirective, text: string): Reference[] {
  const { data: _, ...directive } = node;
  const shared = { rejected: false, ids: [], names: [], dupnames: [], children: [] };
  return [...readReferences({ ...directive, ...shared }, text), ...readCardLinks(node)];
}

function addToctree(facts: Facts, node: MystDirective): void {
  const entries = node.children.flatMap((child): Reference[] => {
    if (child.type !== 'toctreeEntry') return [];
    const text = child.title === null ? {} : { text: child.title };
    const targetSpan = spanOf(child.targetPosition);
    return [{ kind: 'toctree', target: child.target, ...text, span: spanOf(child.position), targetSpan }];
  });
  const options = Object.fromEntries(node.options.map(({ name, value }) => [name, value]));
  facts.toctrees.push({ options, entries, span: spanOf(node.position) });
  for (const entry of entries) facts.references.push(entry);
}

/** What a directive's body is, when it is more than text. */
function addBody(facts: Facts, node: MystDirective, text: string): void {
  const span = spanOf(node.position);
  const body = node.bodyPosition === null ? { start: span.end, end: span.end } : spanOf(node.bodyPosition);
  switch (findDefinition(node.name)?.shape) {
    case 'toctree':
      addToctree(facts, node);
      break;
    case 'code':
      facts.code.push({ language: node.arguments[0]?.value ?? '', span, contentSpan: body });
      break;
    case 'list-table':
    case 'csv-table':
      facts.tables.push({ span: body });
      break;
    case 'glossary':
      for (const term of readTerms(text, body)) facts.objects.push(term);
      break;
    default:
  }
}

function addEquation(facts: Facts, node: MystDirective): void {
  if (node.name !== 'math') return;
  for (const { name, value, valuePosition } of node.options) {
    if (name !== 'label' || value === '') continue;
    facts.objects.push({ domain: 'math', type: 'equation', name: value, span: spanOf(valuePosition) });
  }
}

/** Adds what one directive says; the nodes in it are asked by themselves. */
export function addDirective(facts: Facts, node: MystDirective, text: string): void {
  const span = spanOf(node.position);
  facts.directives.push({ name: node.name, argument: node.argument, span });
  for (const reference of readAllReferences(node, text)) facts.references.push(reference);
  addBody(facts, node, text);
  addEquation(facts, node);
  if (node.known) return;
  const start = text.indexOf('{', span.start);
  const end = start + node.name.length + 2;
  facts.problems.push({
    code: 'foreign-directive',
    message: `The directive "${node.name}" is not known.`,
    severity: 'info',
    span: { start, end },
  });
}
