import type { FootnoteDefinition, FootnoteReference, Node } from '@signpost/rst';

const symbols = ['*', '†', '‡', '§', '¶', '#', '♠', '♥', '♦', '♣'];

/** docutils' symbols: when all are used, they are doubled, and so on. */
function symbolAt(index: number): string {
  const symbol = symbols[index % symbols.length] ?? '*';
  return symbol.repeat(Math.floor(index / symbols.length) + 1);
}

/** What each footnote and each reference to one is called, and the id of the footnote that a reference leads to. */
export interface Footnotes {
  readonly labelOf: ReadonlyMap<Node, string>;
  readonly targetOf: ReadonlyMap<Node, string>;
}

function idOf({ ids }: FootnoteDefinition): string {
  return ids[0] ?? '';
}

/**
 * Numbers the footnotes of a document as docutils' transformation does: numbers that their authors gave are left out, `#` takes
 * the next one, `*` the next symbol; references without a name follow the order of the footnotes without one.
 */
export function numberFootnotes(nodes: readonly Node[]): Footnotes {
  const labelOf = new Map<Node, string>();
  const targetOf = new Map<Node, string>();
  const definitions = nodes.filter((node) => node.type === 'footnoteDefinition');
  const references = nodes.filter((node) => node.type === 'footnoteReference');
  const taken = new Set(definitions.filter(({ auto }) => auto === 'none').map(({ label }) => label));
  const byName = new Map<string, FootnoteDefinition>();
  const unnamed: FootnoteDefinition[] = [];
  const bySymbol: FootnoteDefinition[] = [];
  let next = 1;
  for (const definition of definitions) {
    const { auto, label, identifier } = definition;
    let shown = label;
    if (auto === 'symbol') shown = symbolAt(bySymbol.push(definition) - 1);
    if (auto === 'number') {
      while (taken.has(String(next))) next += 1;
      shown = String(next);
      next += 1;
    }
    labelOf.set(definition, shown);
    if (auto === 'number' && identifier === '') unnamed.push(definition);
    if (auto === 'number' || auto === 'none') byName.set(shown, definition);
    if (identifier !== '') byName.set(identifier, definition);
  }
  const lead = (reference: FootnoteReference, definition: FootnoteDefinition | undefined): void => {
    if (definition === undefined) return;
    labelOf.set(reference, labelOf.get(definition) ?? '');
    targetOf.set(reference, idOf(definition));
  };
  const nextUnnamed = unnamed.values();
  const nextSymbol = bySymbol.values();
  for (const reference of references) {
    const { auto, identifier, label } = reference;
    if (auto === 'symbol') lead(reference, nextSymbol.next().value);
    else if (auto === 'number' && identifier === '') lead(reference, nextUnnamed.next().value);
    else lead(reference, byName.get(identifier) ?? byName.get(label));
  }
  return { labelOf, targetOf };
}
