import type { ElementContent } from 'hast';
import { element, elementOf, text } from '../hast/element.ts';
import type { Renderer } from '../renderer.ts';
import type { DirectiveNode } from '../tree.ts';
import { argumentOf, bodyOf, type DirectiveHandler, type DirectiveTable } from './directive.ts';

/** A box that says what stands there, with its body. */
export function renderBox(node: DirectiveNode, renderer: Renderer, label: string, note?: string): ElementContent[] {
  const head = element('p', { className: ['box-label'] }, [text(label)]);
  const below = note === undefined ? [] : [element('p', { className: ['box-note'] }, [text(note)])];
  const body =
    node.value === null
      ? renderer.render(bodyOf(node))
      : [element('pre', { tabIndex: 0 }, [element('code', {}, [text(`${node.value}\n`)])])];
  return [elementOf(node, 'div', { className: ['box'] }, [head, ...below, ...body])];
}

/** A component of MDX: its tag, and what stands in it. */
const jsx: DirectiveHandler = (node, renderer) => renderBox(node, renderer, argumentOf(node));

export const componentDirectives: DirectiveTable = { jsx };

/** A directive that the preview does not know: nothing of it is lost. */
export function renderUnknown(node: DirectiveNode, renderer: Renderer): ElementContent[] {
  return renderBox(node, renderer, `${node.name} ${argumentOf(node)}`.trim());
}
