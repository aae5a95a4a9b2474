import type { Inventory, InventoryObject } from './inventory.ts';

type Named = ReadonlyMap<string, InventoryObject>;

/** Types whose names are found with upper and lower case taken as equal where none matches exactly. */
const foldedTypes: ReadonlySet<string> = new Set(['std:term', 'std:label']);
const folded = new WeakMap<Named, ReadonlyMap<string, InventoryObject>>();

function foldNames(named: Named): ReadonlyMap<string, InventoryObject> {
  const known = folded.get(named);
  if (known !== undefined) return known;
  const index = new Map<string, InventoryObject>();
  for (const [name, object] of named) if (!index.has(name.toLowerCase())) index.set(name.toLowerCase(), object);
  folded.set(named, index);
  return index;
}

/** Finds an object of one of the types of a domain, the first type first. */
export function findInInventory(
  { objects }: Inventory,
  domain: string,
  types: readonly string[],
  name: string,
): InventoryObject | undefined {
  for (const type of types) {
    const key = `${domain}:${type}`;
    const named = objects.get(key);
    if (named === undefined) continue;
    const found = named.get(name) ?? (foldedTypes.has(key) ? foldNames(named).get(name.toLowerCase()) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}
