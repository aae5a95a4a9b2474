import { type Directive, type Node, parse } from '@signpost/rst';
import { type Insertion, insertLineAbove, insertLines } from '../insertion.ts';
import { findSortedIndex } from '../sort-order.ts';
import { walkNodes } from '../walk-nodes.ts';

/** The first toctree of a document, as an editor sees it. */
export interface Toctree {
  readonly targets: readonly string[];
  /** What inserts an entry where the order of the entries puts it. */
  insert(entry: string): Insertion;
}

function findDirective(root: Node): Directive | undefined {
  for (const node of walkNodes(root)) if (node.type === 'directive' && node.name === 'toctree') return node;
  return undefined;
}

function indentationAt(source: string, offset: number): string {
  return /^\s*/.exec(source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? '';
}

/** Reads the first toctree of a reStructuredText document. */
export function readToctree(source: string): Toctree | undefined {
  const directive = findDirective(parse(source));
  if (directive === undefined) return undefined;
  const entries = directive.children.filter((child) => child.type === 'toctreeEntry');
  const targets = entries.map((entry) => entry.target);
  return {
    targets,
    insert(entry) {
      const last = entries.at(-1);
      if (last === undefined) {
        const indentation = `${indentationAt(source, directive.position.start.offset)}   `;
        return insertLines(source, directive.position.end.offset, `${indentation}${entry}`, 1);
      }
      const line = `${indentationAt(source, last.position.start.offset)}${entry}`;
      const following = entries[findSortedIndex(targets, entry)];
      if (following === undefined) return insertLines(source, last.position.end.offset, line, 0);
      return insertLineAbove(source, following.position.start.offset, line);
    },
  };
}
