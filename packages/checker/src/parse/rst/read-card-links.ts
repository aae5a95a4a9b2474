import type { Reference } from '@signpost/model';
import type { Directive, DirectiveArgument } from '@signpost/rst';

/** What a card or button of sphinx-design needs for its links, in either syntax. */
export type CardDirective = Pick<Directive, 'arguments' | 'options'> & { readonly children: readonly unknown[] };

/** The role that does what a card's or button's option does. */
function roleOf({ options }: CardDirective, kind: DirectiveArgument['kind']): string | undefined {
  if (kind === 'document') return 'doc';
  if (kind !== 'label') return undefined;
  return options.some(({ name, value }) => name.endsWith('-type') && value === 'ref') ? 'ref' : 'any';
}

/** What cards and buttons link to by the name of a document or label; a card shows its own text instead of the target's. */
export function readCardLinks(node: CardDirective): Reference[] {
  const values = [
    ...node.arguments.map(({ value, kind, position }) => ({
      value,
      kind,
      position,
      hasText: node.children.length > 0,
    })),
    ...node.options.map(({ value, kind, valuePosition }) => ({ value, kind, position: valuePosition, hasText: true })),
  ];
  return values.flatMap(({ value, kind, position, hasText }) => {
    const name = roleOf(node, kind);
    if (name === undefined || value === '') return [];
    const targetSpan = { start: position.start.offset, end: position.end.offset };
    const text = hasText ? { text: '' } : {};
    return [{ kind: 'role', name, target: value, ...text, span: targetSpan, targetSpan }];
  });
}
