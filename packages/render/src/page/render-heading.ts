import type { ElementContent } from 'hast';
import { element, elementOf, given } from '../hast/element.ts';
import type { TreeNode } from '../tree.ts';

const deepest = 6;

/** A section title as it is shown. */
export interface ShownHeading {
  readonly depth: number;
  /** The one that links use first. */
  readonly ids: readonly string[];
  readonly children: readonly ElementContent[];
  /** Its words. */
  readonly text: string;
}

/** Renders a section title that can be linked to, by any of its ids. */
export function renderHeading(node: TreeNode, { depth, ids, children, text: words }: ShownHeading): ElementContent[] {
  const [id, ...others] = ids;
  const places = others.map((other) => element('span', { id: other }));
  const anchor =
    id === undefined
      ? []
      : [element('a', { className: ['headerlink'], href: `#${id}`, ariaLabel: `Link to “${words}”` })];
  return [elementOf(node, `h${Math.min(depth, deepest)}`, given({ id }), [...places, ...children, ...anchor])];
}
