import type { ElementContent } from 'hast';
import type {
  Blockquote,
  Code,
  Heading,
  Image,
  ImageReference,
  Link,
  LinkReference,
  Paragraph,
  Table,
  Text,
} from 'mdast';
import { defaultHandlers, type Handler, type Handlers, type State } from 'mdast-util-to-hast';
import { renderCode } from '../directives/code.ts';
import { renderDirective } from '../directives/render-directive.ts';
import { wrapTable } from '../directives/tables.ts';
import { element, elementOf, given } from '../hast/element.ts';
import { addressOf } from '../page/address-of.ts';
import { renderHeading } from '../page/render-heading.ts';
import { renderImage } from '../page/render-image.ts';
import type { Renderer } from '../renderer.ts';
import { renderRole } from '../roles/render-role.ts';
import { startOf, type DirectiveNode, type RoleNode, type TreeNode } from '../tree.ts';
import { renderAlert } from './blocks/render-alert.ts';
import { renderExtendedParagraph } from './blocks/render-paragraph.ts';
import { renderExtendedText } from './inline/render-text.ts';
import { readWords } from './read-words.ts';

function isDirective(node: TreeNode): node is DirectiveNode {
  return node.type === 'directive';
}

function isRole(node: TreeNode): node is RoleNode {
  return node.type === 'role';
}

function renderPlace(node: TreeNode): ElementContent[] {
  return 'name' in node && typeof node.name === 'string' ? [element('span', { id: node.name })] : [];
}

/** Renders what MyST adds to Markdown; what is nothing to see shows nothing. */
export function renderMyst(renderer: Renderer, node: TreeNode): ElementContent[] {
  if (isDirective(node)) return renderDirective(node, renderer);
  if (isRole(node)) return renderRole(renderer, node);
  if (node.type === 'target') return renderPlace(node);
  if (node.type === 'blockBreak') return [elementOf(node, 'hr')];
  return [];
}

const code: Handler = (_, node: Code) =>
  node.lang === 'mermaid'
    ? elementOf(node, 'pre', { className: ['mermaid'], tabIndex: 0 }, [{ type: 'text', value: `${node.value}\n` }])
    : renderCode(node, node.value, node.lang ?? undefined);

const table: Handler = (state, node: Table) => wrapTable(defaultHandlers.table(state, node));

/** Links and pictures as the site shows them, titles with their ids, code and tables as in every other language. */
export function createHandlers(rendererOf: (state: State) => Renderer): Handlers {
  const link: Handler = (state, node: Link) => {
    const renderer = rendererOf(state);
    const href = addressOf(renderer, node, node.url);
    const words = state.all(node);
    const title = words.length > 0 ? undefined : renderer.source.destination(renderer.path, startOf(node))?.title;
    const shown = title === undefined ? words : [{ type: 'text' as const, value: title }];
    return elementOf(node, 'a', given({ href, title: node.title }), shown);
  };
  const linkReference: Handler = (state, node: LinkReference) => {
    const definition = state.definitionById.get(node.identifier.toUpperCase());
    if (definition === undefined) return defaultHandlers.linkReference(state, node);
    const renderer = rendererOf(state);
    const name = node.identifier.toUpperCase();
    const found =
      renderer.definitionOf === undefined
        ? renderer.source.destination(renderer.path, startOf(definition))
        : renderer.definitionOf(name);
    const href = found?.href ?? renderer.source.locate(renderer.base, definition.url);
    return elementOf(node, 'a', given({ href, title: definition.title }), state.all(node));
  };
  const image: Handler = (state, node: Image) =>
    renderImage(rendererOf(state), node, {
      url: node.url,
      alt: node.alt ?? '',
      properties: given({ title: node.title }),
    });
  const imageReference: Handler = (state, node: ImageReference) => {
    const definition = state.definitionById.get(node.identifier.toUpperCase());
    if (definition === undefined) return defaultHandlers.imageReference(state, node);
    return renderImage(rendererOf(state), node, { url: definition.url, alt: node.alt ?? '' });
  };
  const heading: Handler = (state, node: Heading) => {
    const { source, path } = rendererOf(state);
    const ids = source.headingIds(path, startOf(node));
    return renderHeading(node, { depth: node.depth, ids, children: state.all(node), text: readWords(node) });
  };
  const text: Handler = (state, node: Text) =>
    renderExtendedText(rendererOf(state), node) ?? defaultHandlers.text(state, node);
  const paragraph: Handler = (state, node: Paragraph) =>
    renderExtendedParagraph(rendererOf(state), node) ?? defaultHandlers.paragraph(state, node);
  const blockquote: Handler = (state, node: Blockquote) =>
    renderAlert(rendererOf(state), node) ?? defaultHandlers.blockquote(state, node);
  return { table, code, text, paragraph, blockquote, link, linkReference, image, imageReference, heading };
}
