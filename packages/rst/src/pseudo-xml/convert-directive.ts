import { splitWords } from '../characters/white-space.ts';
import { docutilsDirectives } from '../directives/docutils-directives.ts';
import { makeId } from '../names/make-id.ts';
import type { Directive } from '../nodes.ts';
import { convertImage, convertFigure } from './convert-image.ts';
import { convertTableDirective } from './convert-table-directive.ts';
import { element } from './element.ts';
import type { Element } from './element.ts';
import { convertCode, convertMath, convertMeta, pending } from './directive-parts.ts';
import { convertChildren, convertParent, frontIndex, identityOf } from './writer-state.ts';
import type { WriterState } from './writer-state.ts';

/** The value of a directive's option; undefined where it is not given. */
function option(node: Directive, name: string): string | undefined {
  return node.options.find((entry) => entry.name === name)?.value;
}

/** The classes that the option `class` gives. */
function classesOf(node: Directive): string[] {
  return splitWords(option(node, 'class') ?? '').map(makeId);
}

/** The element names that many directives make of their content. */
const containers = new Set([
  'attention',
  'caution',
  'danger',
  'error',
  'hint',
  'important',
  'note',
  'tip',
  'warning',
  'compound',
  'topic',
  'sidebar',
  'rubric',
]);

/** Converts a directive; one that docutils refuses leaves only its message, which stands in the parent. */
export function convertDirective(state: WriterState, node: Directive): (Element | string)[] {
  if (node.rejected || !node.known) {
    return [];
  }
  const canonical = docutilsDirectives.get(node.name)?.canonical ?? node.name;
  const attributes = { ...identityOf(node), classes: classesOf(node) };
  if (containers.has(canonical)) {
    return [convertContainer(state, node, canonical, attributes)];
  }
  switch (canonical) {
    case 'admonition': {
      const classes =
        attributes.classes.length > 0 ? attributes.classes : [`admonition-${makeId(node.arguments[0]?.value ?? '')}`];
      return [convertParent(state, 'admonition', node, { ...attributes, classes })];
    }
    case 'image':
      return convertImage(node);
    case 'figure':
      return convertFigure(state, node);
    case 'table':
    case 'csv-table':
    case 'list-table':
      return convertTableDirective(state, node);
    case 'code':
      return [convertCode(node, attributes)];
    case 'math':
      return convertMath(node, attributes);
    case 'raw':
      return [
        element(
          'raw',
          {
            ...attributes,
            format: splitWords(node.arguments[0]?.value.toLowerCase() ?? '').join(' '),
            'xml:space': 'preserve',
          },
          [node.value ?? ''],
        ),
      ];
    case 'meta':
      state.top.splice(Math.max(0, frontIndex(state)), 0, ...convertMeta(state, node));
      return [];
    case 'header':
    case 'footer':
      addDecoration(state, node, canonical);
      return [];
    case 'contents':
      return convertContents(state, node);
    case 'sectnum':
      return [pending('docutils.transforms.parts.SectNum', node)];
    case 'target-notes':
      return [pending('docutils.transforms.references.TargetNotes', node)];
    default:
      return convertGeneral(state, node, canonical, attributes);
  }
}

function isDecoration(item: Element | string): boolean {
  return typeof item !== 'string' && item.tag === 'decoration';
}

/** Header and footer are one element each, however many directives fill them. */
function addDecoration(state: WriterState, node: Directive, tag: 'header' | 'footer'): void {
  const { top, header, footer } = state;
  const [parts, own] = [[header, footer], state[tag]];
  if (!top.some((item) => isDecoration(item))) {
    const index = frontIndex(state);
    top.splice(index < 0 ? top.length : index, 0, element('decoration', {}, []));
  }
  own.push(...convertChildren(state, node.children, node.data));
  const shown = parts.map((items, number) => element(number === 0 ? 'header' : 'footer', {}, items));
  const at = top.findIndex((item) => isDecoration(item));
  top[at] = element(
    'decoration',
    {},
    shown.filter((part) => part.children.length > 0),
  );
}

function convertGeneral(
  state: WriterState,
  node: Directive,
  canonical: string,
  attributes: Element['attributes'],
): (Element | string)[] {
  switch (canonical) {
    case 'container':
      return [
        convertParent(state, 'container', node, {
          ...attributes,
          classes: splitWords(node.arguments[0]?.value ?? '').map(makeId),
        }),
      ];
    case 'class':
      return convertClass(state, node);
    case 'epigraph':
    case 'highlights':
    case 'pull-quote':
      return addClasses(convertChildren(state, node.children, node.data), [canonical]);
    case 'parsed-literal':
      return [element('literal_block', { ...attributes, 'xml:space': 'preserve' }, convertInner(state, node))];
    case 'line-block':
      return [element('line_block', attributes, convertInner(state, node))];
    case 'replace':
      return convertInner(state, node);
    case 'unicode':
      return convertChildren(state, node.children, node.data);
    case 'title':
      state.title = node.arguments[0]?.value ?? '';
      return [];
    case 'role':
    case 'default-role':
    case 'include':
    case 'date':
    case 'restructuredtext-test-directive':
      return [];
    default:
      return [convertParent(state, 'directive', node, { ...attributes, name: node.name })];
  }
}

/** The children of the only child: its own element is the directive's. */
function convertInner(state: WriterState, node: Directive): (Element | string)[] {
  const [inner] = node.children;
  return inner !== undefined && 'children' in inner ? convertChildren(state, inner.children, inner.data) : [];
}

function convertContainer(
  state: WriterState,
  node: Directive,
  tag: string,
  attributes: Element['attributes'],
): Element {
  const children = convertChildren(state, node.children, node.data);
  const [title] = node.children;
  if (tag === 'rubric') {
    return element(tag, attributes, title?.type === 'title' ? convertChildren(state, title.children, title.data) : []);
  }
  return element(tag, attributes, children);
}

function addClasses(items: readonly (Element | string)[], classes: readonly string[]): (Element | string)[] {
  return items.map((item) => {
    if (typeof item === 'string') {
      return item;
    }
    const own = item.attributes['classes'];
    const before = typeof own === 'object' && own !== null ? own : [];
    return { ...item, attributes: { ...item.attributes, classes: [...before, ...classes] } };
  });
}

function convertClass(state: WriterState, node: Directive): (Element | string)[] {
  const classes = splitWords(node.arguments[0]?.value ?? '').map(makeId);
  if (node.bodyPosition !== null) {
    return addClasses(convertChildren(state, node.children, node.data), classes);
  }
  const list = classes.map((name) => `'${name}'`).join(', ');
  return [
    pending('docutils.transforms.misc.ClassAttribute', undefined, [`class: [${list}]`, `directive: '${node.name}'`]),
  ];
}

function convertContents(state: WriterState, node: Directive): Element[] {
  const isLocal = option(node, 'local') !== undefined;
  const [title] = node.children;
  const given = title?.type === 'title' ? [convertParent(state, 'title', title)] : [];
  const children = given.length > 0 || isLocal ? given : [element('title', {}, ['Contents'])];
  const classes = ['contents', ...classesOf(node), ...(isLocal ? ['local'] : [])];
  return [
    element('topic', { ...identityOf(node), classes }, [
      ...children,
      pending('docutils.transforms.parts.Contents', node),
    ]),
  ];
}
