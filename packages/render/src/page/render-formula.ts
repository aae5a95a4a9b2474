import type { Element } from 'hast';
import { elementOf, raw, text } from '../hast/element.ts';
import type { TreeNode } from '../tree.ts';
import type { RenderOptions } from './render-options.ts';

/** A formula in TeX. */
export interface Formula {
  readonly tex: string;
  readonly isDisplay: boolean;
}

/** Renders a formula; where nothing makes MathML of it, it is shown as it is written. */
export function renderFormula(node: TreeNode, { renderMath }: RenderOptions, { tex, isDisplay }: Formula): Element {
  const made = renderMath?.(tex, isDisplay);
  const tagName = isDisplay ? 'div' : 'span';
  if (made === undefined)
    return elementOf(node, tagName, { className: ['math'] }, [elementOf(node, 'code', {}, [text(tex)])]);
  return elementOf(node, tagName, { className: ['math'] }, [raw(made)]);
}
