import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Node, Root } from '../nodes.ts';

/** What a document defines, by normalised name. */
interface Definitions {
  readonly names: Set<string>;
  readonly ambiguous: Set<string>;
  readonly footnotes: Set<string>;
  readonly citations: Set<string>;
  readonly substitutions: Set<string>;
  anonymous: number;
}

function collect(node: Node, found: Definitions, references: Node[]): void {
  if ('names' in node) {
    for (const name of node.names) {
      found.names.add(name);
    }
    for (const name of node.dupnames) {
      found.ambiguous.add(name);
    }
  }
  switch (node.type) {
    case 'footnoteDefinition':
      found.footnotes.add(node.identifier);
      break;
    case 'citation':
      found.citations.add(node.label.toLowerCase());
      break;
    case 'substitutionDefinition':
      found.substitutions.add(node.name.toLowerCase());
      break;
    case 'target':
      found.anonymous += node.anonymous ? 1 : 0;
      references.push(node);
      break;
    case 'reference':
    case 'footnoteReference':
    case 'citationReference':
    case 'substitutionReference':
      references.push(node);
      break;
    default:
  }
  if ('children' in node) {
    for (const child of node.children) {
      collect(child, found, references);
    }
  }
}

interface Fault {
  readonly code: string;
  readonly message: string;
}

function findFault(node: Node, found: Definitions): Fault | undefined {
  switch (node.type) {
    case 'reference':
    case 'target':
      return node.refname === null ? undefined : nameFault(node.refname, found);
    case 'footnoteReference':
      return node.identifier === '' || node.auto === 'symbol' || found.footnotes.has(node.identifier)
        ? undefined
        : { code: 'unknown-footnote', message: `There is no footnote "${node.label}".` };
    case 'citationReference':
      return found.citations.has(node.refname)
        ? undefined
        : { code: 'unknown-citation', message: `There is no citation "${node.label}".` };
    case 'substitutionReference':
      return found.substitutions.has(node.refname.toLowerCase())
        ? undefined
        : { code: 'unknown-substitution', message: `The substitution "${node.name}" is not defined.` };
    default:
      return undefined;
  }
}

function nameFault(refname: string, found: Definitions): Fault | undefined {
  if (found.names.has(refname)) {
    return undefined;
  }
  return found.ambiguous.has(refname)
    ? { code: 'ambiguous-target', message: `The target "${refname}" is defined more than once.` }
    : { code: 'unknown-target', message: `There is no target "${refname}".` };
}

function report(node: Node, { code, message }: Fault): Diagnostic {
  const { position } = node;
  return { level: 'error', code, message, position, line: position.start.line, quote: null, ids: [], backrefs: [] };
}

/** The references of one document to names, footnotes, citations and substitutions that it does not define. */
export function findUnresolved(root: Root): readonly Diagnostic[] {
  const found: Definitions = {
    names: new Set(),
    ambiguous: new Set(),
    footnotes: new Set(),
    citations: new Set(),
    substitutions: new Set(),
    anonymous: 0,
  };
  const references: Node[] = [];
  collect(root, found, references);
  const anonymous = references.filter((node) => node.type === 'reference' && node.anonymous && node.refname === null);
  const unmatched = new Set(anonymous.length > found.anonymous ? anonymous : []);
  const message = `There are ${anonymous.length} anonymous reference(s), but ${found.anonymous} anonymous target(s).`;
  const diagnostics = references.flatMap((node) => {
    const fault = unmatched.has(node) ? { code: 'anonymous-mismatch', message } : findFault(node, found);
    return fault === undefined ? [] : [report(node, fault)];
  });
  return diagnostics;
}
