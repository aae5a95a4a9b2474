import type { Span } from '@signpost/model';

/** What a YAML text says, as far as configurations need it; every span is one of the text. */
export type YamlNode =
  | YamlScalar
  | { readonly kind: 'list'; readonly items: readonly YamlNode[] }
  | { readonly kind: 'map'; readonly entries: readonly YamlEntry[] };

/** A scalar without its quotes; the span holds it without them. `tag` is what `!name` says before it. */
export interface YamlScalar {
  readonly kind: 'scalar';
  readonly text: string;
  readonly span: Span;
  readonly tag?: string;
}

export interface YamlEntry {
  readonly key: string;
  readonly value: YamlNode;
}

/** The value of a key of a map. */
export function valueOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
}

/** The text of a scalar that is not empty. */
export function scalarOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.text !== '' ? node.text : undefined;
}

/** The names in a list of names or of maps with one key, or the keys of a map, as lists of plugins are written. */
export function namesOf(node: YamlNode | undefined): string[] {
  if (node?.kind === 'map') return node.entries.map(({ key }) => key);
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) => {
    if (item.kind === 'scalar') return item.text;
    return item.kind === 'map' ? item.entries.slice(0, 1).map(({ key }) => key) : [];
  });
}

/** The options of one name in such a list or map. */
export function optionsOf(node: YamlNode | undefined, name: string): YamlNode | undefined {
  if (node?.kind !== 'list') return valueOf(node, name);
  for (const item of node.items) {
    const options = valueOf(item, name);
    if (options !== undefined) return options;
  }
  return undefined;
}
