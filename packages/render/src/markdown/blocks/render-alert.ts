import type { Element } from 'hast';
import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import { element, elementOf, text } from '../../hast/element.ts';
import type { Renderer } from '../../renderer.ts';

const marker = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i;

/** GitHub's alert: a quotation that starts with `[!NOTE]` on a line of its own; nothing where it is a quotation. */
export function renderAlert(renderer: Renderer, node: Blockquote): Element | undefined {
  const [first, ...others] = node.children;
  const [head, ...rest] = first?.type === 'paragraph' ? first.children : [];
  if (first?.type !== 'paragraph' || head?.type !== 'text') return undefined;
  const [whole, name = ''] = marker.exec(head.value) ?? [];
  if (
    whole === undefined ||
    (whole === head.value && !whole.endsWith('\n') && rest.length > 0 && rest[0]?.type !== 'break')
  )
    return undefined;
  const left = head.value.slice(whole.length);
  const words: PhrasingContent[] =
    rest[0]?.type === 'break' && left === ''
      ? rest.slice(1)
      : [...(left === '' ? [] : [{ ...head, value: left }]), ...rest];
  const paragraph: Paragraph[] = words.length === 0 ? [] : [{ ...first, children: words }];
  const kind = name.toLowerCase();
  const title = element('p', { className: ['admonition-title'] }, [
    text(`${kind.charAt(0).toUpperCase()}${kind.slice(1)}`),
  ]);
  return elementOf(node, 'div', { className: ['admonition', kind], role: 'note' }, [
    title,
    ...renderer.render([...paragraph, ...others]),
  ]);
}
