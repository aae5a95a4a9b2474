import type { Element, ElementContent, Properties } from 'hast';
import { assertNever } from '@signpost/model';
import { textContent, type BlockNode, type CommandOption, type List, type Node, type Target } from '@signpost/rst';
import { renderCode } from '../directives/code.ts';
import { renderDirective } from '../directives/render-directive.ts';
import { element, elementOf, given, text } from '../hast/element.ts';
import { renderHeading } from '../page/render-heading.ts';
import type { RstPage } from './rst-page.ts';
import { isInlineNode, renderInline } from './render-inline.ts';
import { renderTable } from './render-table.ts';

const listTypes = { arabic: undefined, loweralpha: 'a', upperalpha: 'A', lowerroman: 'i', upperroman: 'I' } as const;

/** Whether each item is one paragraph, with a list below at most: docutils calls it simple, and shows it without gaps. */
function isSimple({ children }: List): boolean {
  return children.every(({ children: blocks }) => {
    const [first, second, ...more] = blocks.filter(({ type }) => type !== 'comment');
    const isText = first === undefined || first.type === 'paragraph' || first.type === 'list';
    const isListBelow = second === undefined || (second.type === 'list' && isSimple(second));
    return isText && isListBelow && more.length === 0;
  });
}

function renderList(page: RstPage, node: List): Element {
  const isTight = isSimple(node);
  const items = node.children.map((item) => {
    const children = item.children.flatMap((child) =>
      isTight && child.type === 'paragraph' ? page.render(child.children) : page.render([child]),
    );
    return elementOf(item, 'li', {}, children);
  });
  if (!node.ordered) return elementOf(node, 'ul', {}, items);
  const type = listTypes[node.enumeration?.type ?? 'arabic'];
  const start = node.start === 1 || node.start === null ? undefined : node.start;
  return elementOf(node, 'ol', given({ type, start }), items);
}

/** A target with nothing behind it still is a place. */
function renderTarget(page: RstPage, node: Target): ElementContent[] {
  const isPlace = node.url === null && node.refname === null;
  const isTaken = !isPlace || page.isPropagated(node.ids);
  return isTaken ? [] : node.ids.map((id) => element('span', { id }));
}

function renderOption({ name, delimiter, argument }: CommandOption): ElementContent[] {
  const rest = argument === null ? [] : [text(delimiter ?? ' '), element('var', {}, [text(argument)])];
  return [element('kbd', {}, [text(name), ...rest])];
}

function joinWith(parts: readonly ElementContent[][], separator: string): ElementContent[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [text(separator), ...part]));
}

/** A footnote or citation: its label, then what it says. */
function renderNote(
  page: RstPage,
  node: Extract<BlockNode, { readonly type: 'footnoteDefinition' | 'citation' }>,
): Element {
  const label = page.facts.footnotes.labelOf.get(node) ?? node.label;
  const [id] = node.ids;
  const children = [
    element('span', { className: ['footnote-label'] }, [text(`[${label}]`)]),
    element('div', {}, page.render(node.children)),
  ];
  return elementOf(node, 'div', given({ id, className: ['footnote'], role: 'note' }), children);
}

function renderParts(page: RstPage, node: Extract<Node, { readonly type: 'definitionListItem' }>): ElementContent[] {
  const made: ElementContent[] = [];
  for (const part of node.children) {
    if (part.type === 'definitionTerm') {
      const id = page.termId(part);
      made.push(elementOf(part, 'dt', given({ id }), page.render(part.children)));
    } else if (part.type === 'classifier') {
      const last = made.at(-1);
      const shown = element('span', { className: ['classifier'] }, page.render(part.children));
      if (last?.type === 'element') last.children.push(text(' : '), shown);
    } else made.push(elementOf(part, 'dd', {}, page.render(part.children)));
  }
  return made;
}

/** Renders one node that stands between blocks, or a part of one. */
export function renderBlock(page: RstPage, node: Node): ElementContent[] {
  if (isInlineNode(node)) return renderInline(page, node);
  const simple = (
    tagName: string,
    properties: Properties,
    parent: { readonly children: readonly Node[] } & Node,
  ): Element[] => [elementOf(parent, tagName, properties, page.render(parent.children))];
  switch (node.type) {
    case 'heading': {
      const ids = [...node.ids, ...(page.facts.propagated.get(node) ?? [])];
      return renderHeading(node, {
        depth: node.depth,
        ids,
        children: page.render(node.children),
        text: textContent(node.children),
      });
    }
    case 'paragraph':
      return simple('p', page.idsOf(node), node);
    case 'blockquote':
      return simple('blockquote', page.idsOf(node), node);
    case 'attribution':
      return [elementOf(node, 'p', { className: ['attribution'] }, [text('—'), ...page.render(node.children)])];
    case 'thematicBreak':
      return [elementOf(node, 'hr')];
    case 'code':
      return [renderCode(node, node.value, node.lang ?? page.options.codeLanguage)];
    case 'doctestBlock':
      return [renderCode(node, node.value, 'pycon')];
    case 'list':
      return [renderList(page, node)];
    case 'listItem':
      return simple('li', {}, node);
    case 'definitionList':
      return simple('dl', page.idsOf(node), node);
    case 'definitionListItem':
      return renderParts(page, node);
    case 'definitionTerm':
      return simple('dt', {}, node);
    case 'classifier':
      return simple('span', { className: ['classifier'] }, node);
    case 'definitionDescription':
    case 'fieldBody':
      return simple('dd', {}, node);
    case 'fieldList':
      return simple('dl', { className: ['fields'] }, node);
    case 'field':
      return page.render(node.children);
    case 'fieldName':
      return [elementOf(node, 'dt', {}, [...page.render(node.children), text(':')])];
    case 'optionList':
      return simple('dl', { className: ['options'] }, node);
    case 'optionListItem':
      return [
        elementOf(node, 'dt', {}, joinWith(node.options.map(renderOption), ', ')),
        element('dd', {}, page.render(node.children)),
      ];
    case 'lineBlock':
      return simple('div', { className: ['lines'] }, node);
    case 'line':
      return [elementOf(node, 'div', {}, node.children.length === 0 ? [element('br')] : page.render(node.children))];
    case 'table':
      return [renderTable(page, node)];
    case 'tableRow':
    case 'tableCell':
      return page.render(node.children);
    case 'target':
      return renderTarget(page, node);
    case 'footnoteDefinition':
    case 'citation':
      return [renderNote(page, node)];
    case 'directive':
      return page.withIds(node, renderDirective(node, page));
    case 'title':
    case 'caption':
      return simple('p', { className: [node.type] }, node);
    case 'root':
      return page.render(node.children);
    case 'comment':
    case 'substitutionDefinition':
    case 'toctreeEntry':
      return [];
    default:
      return assertNever(node);
  }
}
