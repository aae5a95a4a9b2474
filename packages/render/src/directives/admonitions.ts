import type { ElementContent } from 'hast';
import { element, elementOf, given, text } from '../hast/element.ts';
import type { Renderer } from '../renderer.ts';
import type { DirectiveNode } from '../tree.ts';
import { bodyOf, classesOf, hasOption, titleOf, type DirectiveHandler, type DirectiveTable } from './directive.ts';

/** What the boxes are called, as Sphinx, MkDocs and Docusaurus call them. */
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
  info: 'Info',
  success: 'Success',
  check: 'Check',
  done: 'Done',
  question: 'Question',
  help: 'Help',
  faq: 'FAQ',
  failure: 'Failure',
  fail: 'Fail',
  missing: 'Missing',
  bug: 'Bug',
  example: 'Example',
  quote: 'Quote',
  cite: 'Cite',
  abstract: 'Abstract',
  summary: 'Summary',
  tldr: 'TL;DR',
  security: 'Security',
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
  const name = isFolding ? 'summary' : 'p';
  const head = isFolding || title.length > 0 ? [element(name, { className: ['admonition-title'] }, title)] : [];
  return isFolding
    ? [
        elementOf(node, 'details', given({ className, open: hasOption(node, 'open') ? true : undefined }), [
          ...head,
          ...body,
        ]),
      ]
    : [elementOf(node, 'div', { className, role: 'note' }, [...head, ...body])];
}

function named(kind: string, name: string): DirectiveHandler {
  return (node, renderer) => {
    const title = titleOf(node);
    return box(node, renderer, kind, title === undefined ? [text(name)] : renderer.render(title));
  };
}

const admonition: DirectiveHandler = (node, renderer) =>
  box(node, renderer, 'admonition-plain', renderer.render(titleOf(node) ?? []));

/** Boxes that stand out of the text. */
export const admonitions: DirectiveTable = {
  ...Object.fromEntries(Object.entries(names).map(([kind, name]) => [kind, named(kind, name)])),
  admonition,
};
