/** One object of an inventory. */
export interface InventoryObject {
  /** Relative to the address of the project's documentation, `$` filled in. */
  readonly uri: string;
  readonly priority: number;
  /** What a reference without a text shows; `-` stands for the name. */
  readonly displayName: string;
}

/** What a project's `objects.inv` says: the names that others can refer to. */
export interface Inventory {
  readonly project: string;
  readonly version: string;
  /** By `domain:type` (`py:function`), then by name. */
  readonly objects: ReadonlyMap<string, ReadonlyMap<string, InventoryObject>>;
}

/** What reading an inventory gave; `why` completes the sentence "it …" for people. */
export type InventoryResult =
  | { readonly kind: 'inventory'; readonly inventory: Inventory }
  | { readonly kind: 'malformed'; readonly why: string };
