import { findPropagatedIds, type Node, type Root, type SubstitutionDefinition } from '@signpost/rst';
import type { OutlineEntry, Scope } from '../renderer.ts';
import { isPythonObject } from '../directives/signature.ts';
import { readLabel } from '../page/read-label.ts';
import { indexPlaces, type Places } from './index-places.ts';
import { listNodes } from './list-nodes.ts';
import { numberFootnotes, type Footnotes } from './number-footnotes.ts';

/** What rendering one node of a reStructuredText document needs to know of the rest of it. */
export interface RstFacts {
  readonly propagated: ReadonlyMap<Node, readonly string[]>;
  /** All ids that are given to what follows their target. */
  readonly given: ReadonlySet<string>;
  /** The section titles, once somebody asked. */
  outline?: readonly OutlineEntry[];
  readonly places: Places;
  readonly footnotes: Footnotes;
  readonly substitutions: ReadonlyMap<string, SubstitutionDefinition>;
  /** The numbers of the equations with a label. */
  readonly equations: ReadonlyMap<string, number>;
  /** What declarations stand in. */
  readonly scopes: ReadonlyMap<Node, Scope>;
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

/** The declarations of Python with their module and the class that they stand in. */
function findScopes(nodes: readonly Node[]): Map<Node, Scope> {
  const found = new Map<Node, Scope>();
  const open: { readonly end: number; readonly name: string }[] = [];
  let module = '';
  for (const node of nodes) {
    if (node.type !== 'directive') continue;
    if (modules.has(node.name)) {
      const name = node.arguments[0]?.value.trim() ?? '';
      module = name === '' || name === 'None' ? '' : `${name}.`;
    }
    if (!isPythonObject(node.name)) continue;
    const { start, end } = node.position;
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start.offset) open.pop();
    const around = open.at(-1);
    const scope = around === undefined ? { full: module, shown: module } : { full: `${around.name}.`, shown: '' };
    if (scope.full !== '') found.set(node, scope);
    const name = /^[\w.]+/.exec(node.arguments[0]?.value ?? '')?.[0] ?? '';
    open.push({ end: end.offset, name: scope.full + name });
  }
  return found;
}

/** Reads a document once for all that its nodes will ask. */
export function readRstFacts(root: Root): RstFacts {
  const nodes = [...listNodes(root)];
  const propagated = findPropagatedIds(root);
  return {
    propagated,
    given: new Set([...propagated.values()].flat()),
    places: indexPlaces(nodes),
    footnotes: numberFootnotes(nodes),
    substitutions: indexSubstitutions(nodes),
    equations: numberEquations(nodes),
    scopes: findScopes(nodes),
    terms: listTerms(nodes),
  };
}
