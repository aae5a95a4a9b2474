import { inlineDirectives } from '../directives/inline-directives.ts';
import type { BlockNode, List, Node, Target } from '../nodes.ts';
import { element } from './element.ts';
import type { Element } from './element.ts';
import { convertDirective } from './convert-directive.ts';
import { convertInline } from './convert-inline.ts';
import { convertTable } from './convert-table.ts';
import { convertSections } from './sections.ts';
import { convertChildren, convertParent, identityOf } from './writer-state.ts';
import type { WriterState } from './writer-state.ts';

const preserve = { 'xml:space': 'preserve' } as const;

/** Nodes whose element only has another name. */
const tags = {
  paragraph: 'paragraph',
  blockquote: 'block_quote',
  attribution: 'attribution',
  listItem: 'list_item',
  definitionList: 'definition_list',
  definitionListItem: 'definition_list_item',
  definitionTerm: 'term',
  classifier: 'classifier',
  definitionDescription: 'definition',
  fieldList: 'field_list',
  field: 'field',
  fieldName: 'field_name',
  fieldBody: 'field_body',
  optionList: 'option_list',
  lineBlock: 'line_block',
  line: 'line',
  title: 'title',
} as const;

/** Converts any node to what docutils would show for it. */
export function convertNode(state: WriterState, node: Node): (Element | string)[] {
  switch (node.type) {
    case 'root':
      return convertSections(state, node.children, node.data, state.top);
    case 'heading':
      return convertSections(state, [node], undefined, []);
    case 'thematicBreak':
      return [element('transition')];
    case 'code':
      return [element('literal_block', preserve, [node.value])];
    case 'doctestBlock':
      return [element('doctest_block', preserve, [node.value])];
    case 'comment':
      return [element('comment', preserve, [node.value])];
    case 'list':
      return [convertList(state, node)];
    case 'optionListItem':
      return [convertOptionItem(state, node)];
    case 'table':
      return [convertTable(state, node)];
    case 'tableRow':
      return [convertParent(state, 'row', node)];
    case 'tableCell': {
      const spans = {
        morecols: node.colspan > 1 ? node.colspan - 1 : null,
        morerows: node.rowspan > 1 ? node.rowspan - 1 : null,
      };
      return [convertParent(state, 'entry', node, spans)];
    }
    case 'target':
      return [convertTarget(node)];
    case 'footnoteDefinition': {
      const auto = node.auto === 'none' ? null : node.auto === 'number' ? 1 : '*';
      const label = node.auto === 'none' ? [element('label', {}, [node.label])] : [];
      return [
        element('footnote', { auto, ...identityOf(node) }, [
          ...label,
          ...convertChildren(state, node.children, node.data),
        ]),
      ];
    }
    case 'citation':
      return [
        element('citation', identityOf(node), [
          element('label', {}, [node.label]),
          ...convertChildren(state, node.children, node.data),
        ]),
      ];
    case 'substitutionDefinition':
      return convertSubstitution(state, node);
    case 'directive':
      return convertDirective(state, node);
    case 'toctreeEntry':
      return [];
    case 'caption':
      return [convertParent(state, node.name, node)];
    case 'paragraph':
    case 'blockquote':
    case 'attribution':
    case 'listItem':
    case 'definitionList':
    case 'definitionListItem':
    case 'definitionTerm':
    case 'classifier':
    case 'definitionDescription':
    case 'fieldList':
    case 'field':
    case 'fieldName':
    case 'fieldBody':
    case 'optionList':
    case 'lineBlock':
    case 'line':
    case 'title':
      return [convertParent(state, tags[node.type], node)];
    default:
      return convertInline(state, node);
  }
}

function convertList(state: WriterState, node: List): Element {
  if (node.enumeration === null) {
    return convertParent(state, 'bullet_list', node, { bullet: node.bullet });
  }
  const { type, prefix, suffix } = node.enumeration;
  const start = node.start === 1 ? null : node.start;
  return convertParent(state, 'enumerated_list', node, { enumtype: type, prefix, suffix, start });
}

function convertOptionItem(state: WriterState, node: Extract<Node, { readonly type: 'optionListItem' }>): Element {
  const options = node.options.map(({ name, delimiter, argument }) => {
    const string = element('option_string', {}, [name]);
    return element(
      'option',
      {},
      argument === null ? [string] : [string, element('option_argument', { delimiter }, [argument])],
    );
  });
  return element('option_list_item', {}, [
    element('option_group', {}, options),
    convertParent(state, 'description', node),
  ]);
}

function convertTarget(node: Target): Element {
  const { url, refname } = node;
  return element('target', { ...identityOf(node), anonymous: node.anonymous ? 1 : null, refuri: url, refname });
}

function isInline(child: BlockNode): boolean {
  return child.type === 'directive' && inlineDirectives.has(child.name);
}

function convertSubstitution(
  state: WriterState,
  node: Extract<Node, { readonly type: 'substitutionDefinition' }>,
): (Element | string)[] {
  if (node.rejected) {
    return node.children.flatMap((child) => (isInline(child) ? [] : state.convert(child)));
  }
  const children = convertChildren(state, node.children, node.data);
  const directive = node.children[0];
  const trims = directive?.type === 'directive' ? directive.options.map((option) => option.name) : [];
  const has = (name: string): number | null => (trims.includes(name) || trims.includes('trim') ? 1 : null);
  const attributes = { names: node.names, dupnames: node.dupnames, ltrim: has('ltrim'), rtrim: has('rtrim') };
  return [element('substitution_definition', attributes, children)];
}
