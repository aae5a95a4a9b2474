import type { ElementContent } from 'hast';
import { assertNever } from '@signpost/model';
import { normalizeName, type Node, type PhrasingNode, type Reference, type SubstitutionReference } from '@signpost/rst';
import { element, elementOf, given, text } from '../hast/element.ts';
import { renderImage } from '../page/render-image.ts';
import { renderRole } from '../roles/render-role.ts';
import type { RstPage } from './rst-page.ts';

function renderReference(page: RstPage, node: Reference): ElementContent[] {
  const children = page.render(node.children);
  const place = page.facts.places.of(node);
  const { title } = place === undefined ? { title: 'This name leads nowhere.' } : {};
  if (place === undefined) return [elementOf(node, 'a', { className: ['broken'], title }, children)];
  const href = 'id' in place ? `#${place.id}` : page.source.locate(page.base, place.url);
  return [elementOf(node, 'a', { href }, children)];
}

function renderSubstitution(page: RstPage, node: SubstitutionReference): ElementContent[] {
  const { name } = node;
  const found = page.facts.substitutions.get(name) ?? page.facts.substitutions.get(name.toLowerCase());
  const within = found === undefined || page.open.has(found.name) ? undefined : page.within(found.name);
  if (found !== undefined && within !== undefined) return within.render(found.children);
  const value = page.source.substitution(name);
  return value === undefined
    ? [elementOf(node, 'span', { className: ['problem'] }, [text(`|${name}|`)])]
    : page.renderText(value, 'inline');
}

const inlineTypes: ReadonlySet<Node['type']> = new Set([
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'image',
  'link',
  'reference',
  'inlineTarget',
  'role',
  'footnoteReference',
  'citationReference',
  'substitutionReference',
  'problematic',
]);

/** Whether a node stands in a line of text. */
export function isInlineNode(node: Node): node is PhrasingNode {
  return inlineTypes.has(node.type);
}

/** Renders one node of a line of text. */
export function renderInline(page: RstPage, node: PhrasingNode): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [text(node.value)];
    case 'emphasis':
      return [elementOf(node, 'em', {}, page.render(node.children))];
    case 'strong':
      return [elementOf(node, 'strong', {}, page.render(node.children))];
    case 'inlineCode':
      return [elementOf(node, 'code', {}, [text(node.value)])];
    case 'image':
      return [renderImage(page, node, { url: node.url, alt: node.alt ?? '' })];
    case 'link': {
      const id = node.ids[0];
      const href = page.source.locate(page.base, node.url);
      return [elementOf(node, 'a', given({ href, id }), page.render(node.children))];
    }
    case 'reference':
      return renderReference(page, node);
    case 'inlineTarget':
      return [elementOf(node, 'span', given({ id: node.ids[0] }), page.render(node.children))];
    case 'role':
      return renderRole(page, node);
    case 'footnoteReference': {
      const { labelOf, targetOf } = page.facts.footnotes;
      const target = targetOf.get(node);
      const label = text(`[${labelOf.get(node) ?? node.label}]`);
      const properties = target === undefined ? { className: ['broken'] } : { href: `#${target}` };
      return [element('sup', given({ id: node.ids[0] }), [elementOf(node, 'a', properties, [label])])];
    }
    case 'citationReference': {
      const place = page.facts.places.named(normalizeName(node.label));
      const found = page.source.destination(page.path, node.position.start.offset);
      const href = place !== undefined && 'id' in place ? `#${place.id}` : found?.href;
      return [
        elementOf(node, 'a', given({ href, className: href === undefined ? ['broken'] : [] }), [
          text(`[${node.label}]`),
        ]),
      ];
    }
    case 'substitutionReference':
      return renderSubstitution(page, node);
    case 'problematic':
      return [elementOf(node, 'span', { className: ['problem'] }, [text(node.value)])];
    default:
      return assertNever(node);
  }
}
