import type { LocalDefinition, LocalKind, Reference } from '@signpost/model';
import { normalizeName, type FootnoteDefinition, type FootnoteReference, type Node } from '@signpost/rst';
import { spanOf } from './read-references.ts';

/** A footnote by its name or number; `#` and `*` stand for those that only a counter tells apart. */
function nameFootnote({ identifier, auto }: FootnoteDefinition | FootnoteReference): string {
  if (auto === 'symbol') return '*';
  return identifier === '' ? '#' : identifier;
}

/** What a node defines for its own document. */
export function readDefinition(node: Node): LocalDefinition | undefined {
  switch (node.type) {
    case 'footnoteDefinition':
      return { kind: 'footnote', name: nameFootnote(node), span: spanOf(node.position) };
    case 'citation':
      return { kind: 'citation', name: normalizeName(node.label), span: spanOf(node.position) };
    case 'substitutionDefinition':
      return { kind: 'substitution', name: node.name, span: spanOf(node.position) };
    default:
      return undefined;
  }
}

/** `[1]_`, `[label]_` and `|name|` with what they name; the mark around the name is not part of the target. */
export function readLocalReference(node: Node): Reference[] {
  const make = (kind: LocalKind, target: string, written: string): Reference[] => {
    const span = spanOf(node.position);
    const start = span.start + 1;
    return [{ kind, target, span, targetSpan: { start, end: start + written.length } }];
  };
  switch (node.type) {
    case 'footnoteReference':
      return make('footnote', nameFootnote(node), node.label);
    case 'citationReference':
      return make('citation', node.refname, node.label);
    case 'substitutionReference':
      return make('substitution', node.name, node.name);
    default:
      return [];
  }
}
