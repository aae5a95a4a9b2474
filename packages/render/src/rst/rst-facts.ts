import { findPropagatedIds, type Node, type Root, type SubstitutionDefinition } from '@signpost/rst';
import { isPythonObject } from '../directives/signature.ts';
import { readLabel } from '../page/read-label.ts';
import { indexPlaces, type Places } from './index-places.ts';
import { listNodes } from './list-nodes.ts';
import { numberFootnotes, type Footnotes } from './number-footnotes.ts';

/** What rendering one node of a reStructuredText document needs to know of the rest of it. */
export interface RstFacts {
  readonly propagated: ReadonlyMap<Node, readonly string[]>;
  readonly places: Places;
  readonly footnotes: Footnotes;
  readonly substitutions: ReadonlyMap<string, SubstitutionDefinition>;
  /** The numbers of the equations with a label. */
  readonly equations: ReadonlyMap<string, number>;
  /** The modules of declarations that show theirs. */
  readonly modules: ReadonlyMap<Node, string>;
  /** The terms of glossaries. */
  readonly terms: ReadonlySet<Node>;
}

/** The first definition of a name counts; where no spelling fits, case is ignored, as docutils does. */
function indexSubstitutions(nodes: readonly Node[]): Map<string, SubstitutionDefinition> {
  const found = new Map<string, SubstitutionDefinition>();
  for (const node of nodes) {
    if (node.type !== 'substitutionDefinition') continue;
    if (!found.has(node.name)) found.set(node.name, node);
    const folded = node.name.toLowerCase();
    if (!found.has(folded)) found.set(folded, node);
  }
  return found;
}

function listTerms(nodes: readonly Node[]): Set<Node> {
  const terms = new Set<Node>();
  for (const glossary of nodes) {
    if (glossary.type !== 'directive' || glossary.name !== 'glossary') continue;
    for (const node of listNodes(glossary)) if (node.type === 'definitionTerm') terms.add(node);
  }
  return terms;
}

function numberEquations(nodes: readonly Node[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const node of nodes) {
    const label = readLabel(node);
    if (label !== undefined) numbers.set(label, numbers.size + 1);
  }
  return numbers;
}

const modules = new Set(['module', 'py:module', 'currentmodule', 'py:currentmodule']);

/** Declarations below a `module`, and not in another declaration. */
function findModules(nodes: readonly Node[]): Map<Node, string> {
  const found = new Map<Node, string>();
  let current = '';
  let end = 0;
  for (const node of nodes) {
    if (node.type !== 'directive') continue;
    const { start } = node.position;
    if (modules.has(node.name)) current = node.arguments[0]?.value.trim() ?? '';
    else if (isPythonObject(node.name) && start.offset >= end) {
      if (current !== '' && current !== 'None') found.set(node, current);
      end = node.position.end.offset;
    }
  }
  return found;
}

/** Reads a document once for all that its nodes will ask. */
export function readRstFacts(root: Root): RstFacts {
  const nodes = [...listNodes(root)];
  return {
    propagated: findPropagatedIds(root),
    places: indexPlaces(nodes),
    footnotes: numberFootnotes(nodes),
    substitutions: indexSubstitutions(nodes),
    equations: numberEquations(nodes),
    modules: findModules(nodes),
    terms: listTerms(nodes),
  };
}
