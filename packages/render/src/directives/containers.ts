import type { ElementContent } from 'hast';
import { element, elementOf, given, text } from '../hast/element.ts';
import type { Renderer } from '../renderer.ts';
import type { DirectiveNode } from '../tree.ts';
import {
  argumentOf,
  bodyOf,
  captionOf,
  classesOf,
  titleOf,
  type DirectiveHandler,
  type DirectiveTable,
} from './directive.ts';
import { glossary } from './glossary.ts';
import { isShown } from './is-shown.ts';

const contents: DirectiveHandler = (node, renderer) => renderer.render(bodyOf(node));
/** A part for some formats alone. */
const only: DirectiveHandler = (node, renderer) => (isShown(argumentOf(node)) ? renderer.render(bodyOf(node)) : []);

const nothing: DirectiveHandler = () => [];

function wrap(tagName: string, ...classes: readonly string[]): DirectiveHandler {
  return (node, renderer) => {
    const className = [...classes, ...classesOf(node)];
    return [elementOf(node, tagName, given({ className }), renderer.render(bodyOf(node)))];
  };
}

/** A part beside the text with a title of its own, which is none of the page's. */
function aside(kind: string): DirectiveHandler {
  return (node, renderer) => {
    const title = element('p', { className: ['topic-title'] }, renderer.render(titleOf(node) ?? []));
    const subtitle = captionOf(node, 'subtitle');
    const below = subtitle === undefined ? [] : [element('p', { className: ['subtitle'] }, renderer.render(subtitle))];
    const children = [title, ...below, ...renderer.render(bodyOf(node))];
    return [elementOf(node, 'aside', { className: [kind, ...classesOf(node)] }, children)];
  };
}

/** A container whose classes are its argument. */
const container: DirectiveHandler = (node, renderer) => {
  const className = [...argumentOf(node).split(/\s+/), ...classesOf(node)].filter((name) => name !== '');
  return [elementOf(node, 'div', given({ className }), renderer.render(bodyOf(node)))];
};

const rubric: DirectiveHandler = (node, renderer) => {
  const children = renderer.render(titleOf(node) ?? bodyOf(node));
  return [elementOf(node, 'p', { className: ['rubric', ...classesOf(node)] }, children)];
};

const centered: DirectiveHandler = (node, renderer) => [
  elementOf(node, 'p', { className: ['centered'] }, renderer.renderText(argumentOf(node), 'inline')),
];

/** Code with markup in it; what is read as one paragraph is shown without one. */
const parsedLiteral: DirectiveHandler = (node, renderer) => [
  elementOf(node, 'pre', { className: ['parsed-literal'], tabIndex: 0 }, replace(node, renderer)),
];

/** The paragraph that replaces a substitution, as the text that it is. */
const replace: DirectiveHandler = (node, renderer) => {
  const children: ElementContent[] = [];
  for (const child of renderer.render(bodyOf(node))) {
    children.push(...(child.type === 'element' && child.tagName === 'p' ? child.children : [child]));
  }
  return children;
};

/** A format without a sign for a part of the date is the text itself. */
function listDates(node: DirectiveNode, renderer: Renderer): ElementContent[] {
  const format = (node.value ?? '').trim();
  const isText = format !== '' && !format.includes('%');
  return [text(isText ? format : (renderer.source.substitution('today') ?? format))];
}

const silent =
  'meta index highlight default-role role title tabularcolumns sectnum section-numbering header footer ' +
  'default-domain currentmodule py:currentmodule module py:module js:module program codeauthor sectionauthor moduleauthor ' +
  'c:namespace cpp:namespace c:namespace-push cpp:namespace-push c:namespace-pop cpp:namespace-pop ' +
  'restructuredtext-test-directive target-notes testsetup testcleanup todolist';

/** Directives that only hold others, and those that show nothing. */
export const containers: DirectiveTable = {
  ...Object.fromEntries(silent.split(' ').map((name) => [name, nothing])),
  topic: aside('topic'),
  sidebar: aside('sidebar'),
  rubric,
  centered,
  container,
  div: container,
  compound: wrap('div', 'compound'),
  class: contents,
  cssclass: contents,
  'rst-class': contents,
  only,
  ifconfig: contents,
  epigraph: wrap('blockquote', 'epigraph'),
  highlights: wrap('blockquote', 'highlights'),
  'pull-quote': wrap('blockquote', 'pull-quote'),
  hlist: wrap('div', 'hlist'),
  acks: wrap('div', 'acks'),
  'line-block': contents,
  'parsed-literal': parsedLiteral,
  glossary,
  replace,
  unicode: contents,
  date: listDates,
};
