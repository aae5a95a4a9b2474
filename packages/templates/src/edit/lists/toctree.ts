import { lineStartOf, type Splice } from '@signpost/model';
import { type Directive, type Node, parse } from '@signpost/rst';
import { insertLineAbove, insertLines } from '../insertion.ts';
import { findSortedIndex } from '../sort-order.ts';
import { walkNodes } from '../walk-nodes.ts';

/** A toctree of a document, as an editor sees it. */
export interface Toctree {
  readonly targets: readonly string[];
  /** What inserts the entry where the order of the entries puts it. */
  insert(): Splice;
}

function listTargets({ children }: Directive): readonly string[] {
  return children.flatMap((child) => (child.type === 'toctreeEntry' ? [child.target] : []));
}

/** The toctree with most entries of the folder that an entry lies in; the first of several. */
function findDirective(root: Node, entry: string): Directive | undefined {
  const folder = entry.slice(0, entry.lastIndexOf('/') + 1);
  const countInFolder = (directive: Directive): number =>
    listTargets(directive).filter((target) => target.slice(0, target.lastIndexOf('/') + 1) === folder).length;
  let best: Directive | undefined;
  for (const node of walkNodes(root)) {
    if (node.type !== 'directive' || node.name !== 'toctree') continue;
    if (best === undefined || countInFolder(node) > countInFolder(best)) best = node;
  }
  return best;
}

function indentationAt(source: string, offset: number): string {
  return /^\s*/.exec(source.slice(lineStartOf(source, offset), offset))?.[0] ?? '';
}

/** Reads the toctree of a reStructuredText document that an entry belongs to: the one with most entries of its folder. */
export function readToctree(source: string, entry: string): Toctree | undefined {
  const directive = findDirective(parse(source), entry);
  if (directive === undefined) return undefined;
  const entries = directive.children.filter((child) => child.type === 'toctreeEntry');
  const targets = entries.map(({ target }) => target);
  return {
    targets,
    insert() {
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
