import type { Inventory, InventoryObject } from '../inventory.ts';
import { labels } from './labels.ts';
import { options } from './options.ts';
import { terms } from './terms.ts';
import { variables } from './variables.ts';

const address = /^https?:\/\/docs\.python\.org(?:\/|$)/;

/** Where in the documentation a name is nobody has to know: the address of the project is enough. */
const anywhere: InventoryObject = { uri: '', priority: 1, displayName: '-' };

function listObjects(names: readonly string[]): ReadonlyMap<string, InventoryObject> {
  return new Map(names.map((name) => [name, anywhere]));
}

let known: Inventory | undefined;

/** Whether an address is that of Python's own documentation, which most projects refer to. */
export function isPythonAddress(url: string): boolean {
  return address.test(url);
}

/** What of Python's inventory is known without having it: the names that belong to no language. */
export function openPythonInventory(): Inventory {
  known ??= {
    project: 'Python',
    version: '3.11',
    objects: new Map([
      ['std:label', listObjects(labels)],
      ['std:term', listObjects(terms)],
      ['std:cmdoption', listObjects(options)],
      ['std:envvar', listObjects(variables)],
    ]),
  };
  return known;
}
