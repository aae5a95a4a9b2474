import type { ElementContent } from 'hast';
import { element, elementOf, text } from '../hast/element.ts';
import type { Renderer } from '../renderer.ts';
import type { DirectiveNode } from '../tree.ts';
import { bodyOf, classesOf, hasOption, titleOf, type DirectiveHandler, type DirectiveTable } from './directive.ts';

/** What the boxes are called, as Sphinx calls them. */
const names = {
  attention: 'Attention',
  caution: 'Caution',
  danger: 'Danger',
  error: 'Error',
  hint: 'Hint',
  important: 'Important',
  note: 'Note',
  tip: 'Tip',
  warning: 'Warning',
  seealso: 'See also',
  todo: 'Todo',
};

/** A box with a title; one that can be folded is a `details`. */
function box(
  node: DirectiveNode,
  renderer: Renderer,
  kind: string,
  title: readonly ElementContent[],
): ElementContent[] {
  const className = ['admonition', kind, ...classesOf(node)];
  const body = renderer.render(bodyOf(node));
  const isFolding = hasOption(node, 'collapsible') || className.includes('dropdown');
  const head = element(isFolding ? 'summary' : 'p', { className: ['admonition-title'] }, title);
  return isFolding
    ? [elementOf(node, 'details', { className }, [head, ...body])]
    : [elementOf(node, 'div', { className, role: 'note' }, [head, ...body])];
}

function named(kind: string, name: string): DirectiveHandler {
  return (node, renderer) => {
    const title = titleOf(node);
    return box(node, renderer, kind, title === undefined ? [text(name)] : renderer.render(title));
  };
}

const admonition: DirectiveHandler = (node, renderer) =>
  box(node, renderer, 'admonition-plain', renderer.render(titleOf(node) ?? []));

/** When something came, changed or went. */
function version(kind: string, words: string): DirectiveHandler {
  return (node, renderer) => {
    const [first] = node.arguments;
    const written = titleOf(node);
    const number = first?.value.split(/\s+/)[0] ?? '';
    const rest = node.arguments
      .map(({ value }) => value)
      .join(' ')
      .slice(number.length)
      .trim();
    const more = rest === '' || written === undefined ? [] : renderer.renderText(rest, 'inline');
    const body = renderer.render(bodyOf(node));
    const [paragraph, ...others] = body;
    const lead = element('span', { className: ['versionmodified'] }, [
      text(`${words} ${number}${more.length > 0 || body.length > 0 ? ': ' : '.'}`),
    ]);
    const isText = paragraph?.type === 'element' && paragraph.tagName === 'p';
    const head = element('p', {}, [lead, ...more, ...(isText ? paragraph.children : [])]);
    return [elementOf(node, 'div', { className: [kind] }, [head, ...(isText ? others : body)])];
  };
}

/** Boxes that stand out of the text. */
export const admonitions: DirectiveTable = {
  ...Object.fromEntries(Object.entries(names).map(([kind, name]) => [kind, named(kind, name)])),
  admonition,
  versionadded: version('versionadded', 'Added in version'),
  versionchanged: version('versionchanged', 'Changed in version'),
  deprecated: version('deprecated', 'Deprecated since version'),
  versionremoved: version('versionremoved', 'Removed in version'),
};
