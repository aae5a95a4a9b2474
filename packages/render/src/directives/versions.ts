import type { ElementContent } from 'hast';
import { element, elementOf, text } from '../hast/element.ts';
import { bodyOf, titleOf, type DirectiveHandler, type DirectiveTable } from './directive.ts';

/** The words after the number, which stands in the first text. */
function withoutNumber(words: readonly ElementContent[], number: string): ElementContent[] {
  const [first, ...others] = words;
  if (first?.type !== 'text' || !first.value.startsWith(number)) return [...words];
  const rest = first.value.slice(number.length).trimStart();
  return rest === '' ? others : [{ ...first, value: rest }, ...others];
}

function isParagraph(node: ElementContent | undefined): node is Extract<ElementContent, { type: 'element' }> {
  return node?.type === 'element' && node.tagName === 'p';
}

/** When something came, changed or went: the words lead the first paragraph, which is that of the first line where it has one. */
function version(kind: string, words: string): DirectiveHandler {
  return (node, renderer) => {
    const number = node.arguments[0]?.value.split(/\s+/)[0] ?? '';
    const more = withoutNumber(renderer.render(titleOf(node) ?? []), number);
    const body = renderer.render(bodyOf(node));
    const blocks = more.length === 0 ? body : [element('p', {}, more), ...body];
    const lead = (end: string): ElementContent =>
      element('span', { className: ['versionmodified'] }, [text(`${words} ${number}${end}`)]);
    const [first, ...others] = blocks;
    const made = isParagraph(first)
      ? [{ ...first, children: [lead(': '), ...first.children] }, ...others]
      : [element('p', {}, [lead(first === undefined ? '.' : ':')]), ...blocks];
    return [elementOf(node, 'div', { className: [kind] }, made)];
  };
}

/** What changed with a version. */
export const versionDirectives: DirectiveTable = {
  versionadded: version('versionadded', 'Added in version'),
  versionchanged: version('versionchanged', 'Changed in version'),
  deprecated: version('deprecated', 'Deprecated since version'),
  versionremoved: version('versionremoved', 'Removed in version'),
};
