import type { ElementContent } from 'hast';
import { element, elementOf, given, text } from '../hast/element.ts';
import { renderImage } from '../page/render-image.ts';
import type { Renderer } from '../renderer.ts';
import { type DirectiveNode, type TreeNode } from '../tree.ts';
import {
  argumentOf,
  bodyOf,
  classesOf,
  hasOption,
  optionOf,
  titleOf,
  type DirectiveHandler,
  type DirectiveTable,
} from './directive.ts';
import { splitCard } from './split-card.ts';

/** The most columns that a grid has: the last of `1 2 3 4`. */
const grid: DirectiveHandler = (node, renderer) => {
  const columns = /(\d{1,2})\s*$/.exec(argumentOf(node))?.[1] ?? '2';
  const className = ['grid', `grid-${columns}`, ...classesOf(node)];
  return [elementOf(node, 'div', { className }, renderer.render(bodyOf(node)))];
};

function wrap(kind: string): DirectiveHandler {
  return (node, renderer) => [
    elementOf(node, 'div', { className: [kind, ...classesOf(node)] }, renderer.render(bodyOf(node))),
  ];
}

/** Where a card or button leads: what the project found for the value that names it, else the address that it is. */
function linkOf(renderer: Renderer, { value, start }: Link): string | undefined {
  const found = renderer.source.destination(renderer.path, start);
  return found?.href ?? (start === -1 ? undefined : renderer.source.locate(renderer.base, value));
}

/** The value that names what is linked to, and where it starts; -1 where it can be no address. */
interface Link {
  readonly value: string;
  readonly start: number;
}

function findLink({ options }: DirectiveNode): Link | undefined {
  const option = options.find(({ name }) => name === 'link');
  return option === undefined ? undefined : { value: option.value.trim(), start: option.valuePosition.start.offset };
}

function part(kind: string, nodes: readonly TreeNode[], renderer: Renderer): ElementContent[] {
  return nodes.length === 0 ? [] : [element('div', { className: [kind] }, renderer.render(nodes))];
}

const card: DirectiveHandler = (node, renderer) => {
  const title = titleOf(node);
  const link = findLink(node);
  const href = link === undefined ? undefined : linkOf(renderer, link);
  const words = title === undefined ? [] : renderer.render(title);
  const linked = href === undefined ? words : [element('a', { href }, words)];
  const head = words.length === 0 ? [] : [element('p', { className: ['card-title'] }, linked)];
  const bare =
    words.length === 0 && href !== undefined
      ? [element('p', {}, [element('a', { href }, [text(link?.value ?? href)])])]
      : [];
  const image = optionOf(node, 'img-top') ?? optionOf(node, 'img-background');
  const top =
    image === undefined ? [] : [renderImage(renderer, node, { url: image, alt: optionOf(node, 'img-alt') ?? '' })];
  const { header, body, footer } = splitCard(bodyOf(node));
  const children = [
    ...part('card-header', header, renderer),
    ...top,
    ...head,
    ...renderer.render(body),
    ...bare,
    ...part('card-footer', footer, renderer),
  ];
  return [elementOf(node, 'div', { className: ['card', ...classesOf(node)] }, children)];
};

const dropdown: DirectiveHandler = (node, renderer) => {
  const title = titleOf(node);
  const summary = element('summary', {}, title === undefined ? [text('Details')] : renderer.render(title));
  const open = hasOption(node, 'open');
  const children = [summary, ...renderer.render(bodyOf(node))];
  return [elementOf(node, 'details', { className: ['dropdown', ...classesOf(node)], open }, children)];
};

/** The name of a tab: its title, or the language of its code. */
function nameOf(tab: DirectiveNode, renderer: Renderer): ElementContent[] {
  const title = titleOf(tab);
  return title === undefined ? [text(argumentOf(tab) || 'Tab')] : renderer.render(title);
}

function isDirective(node: TreeNode): node is DirectiveNode {
  return node.type === 'directive';
}

/** Code is named in brackets behind its language, else by it. */
function nameOfCode(node: TreeNode): unknown {
  if (node.type !== 'code') return '';
  const meta = 'meta' in node && typeof node.meta === 'string' ? /\[([^\]]+)\]/.exec(node.meta)?.[1] : undefined;
  return meta ?? ('lang' in node ? node.lang : '');
}

/** Tabs are a list of titled parts here; the page makes tabs of them, and print shows all. */
const tabSet: DirectiveHandler = (node, renderer) => {
  const tabs = bodyOf(node).map((child) => {
    if (isDirective(child) && child.name !== 'code-block') {
      const label = element('p', { className: ['tab-label'] }, nameOf(child, renderer));
      const body = child.value === null ? bodyOf(child) : child.children.filter(({ type }) => type === 'code');
      return element('div', { className: ['tab'] }, [label, ...renderer.render(body)]);
    }
    const name = isDirective(child) ? argumentOf(child) : nameOfCode(child);
    const label = element('p', { className: ['tab-label'] }, [
      text(typeof name === 'string' && name !== '' ? name : 'Code'),
    ]);
    return element('div', { className: ['tab'] }, [label, ...renderer.render([child])]);
  });
  return [elementOf(node, 'div', { className: ['tabs'] }, tabs)];
};

/** A tab without a set around it. */
const tab: DirectiveHandler = (node, renderer) => [
  elementOf(node, 'div', { className: ['tab'] }, [
    element('p', { className: ['tab-label'] }, nameOf(node, renderer)),
    ...renderer.render(bodyOf(node)),
  ]),
];

const button: DirectiveHandler = (node, renderer) => {
  const target = argumentOf(node);
  const start = node.arguments[0]?.position.start.offset ?? -1;
  const words = renderer.render(bodyOf(node));
  const [first] = words;
  const inner = first?.type === 'element' && first.tagName === 'p' ? first.children : words;
  const title = renderer.source.destination(renderer.path, start)?.title;
  const href = linkOf(renderer, { value: target, start });
  const className = ['button', ...[optionOf(node, 'color') ?? []].flat().map((colour) => `button-${colour}`)];
  const link = element('a', given({ href, className }), inner.length > 0 ? inner : [text(title ?? target)]);
  return [elementOf(node, 'p', {}, [link])];
};

/** The components of sphinx-design and sphinx-tabs. */
export const designDirectives: DirectiveTable = {
  grid,
  'grid-item': wrap('grid-item'),
  'grid-item-card': card,
  card,
  'card-carousel': wrap('carousel'),
  dropdown,
  details: dropdown,
  'code-group': tabSet,
  'tab-set': tabSet,
  'tab-set-code': tabSet,
  tabs: tabSet,
  'tab-item': tab,
  tab,
  'group-tab': tab,
  'button-link': button,
  'button-ref': button,
  'article-info': () => [],
};
