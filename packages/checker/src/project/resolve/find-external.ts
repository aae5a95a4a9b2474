import { findInInventory } from '../../inventory/find-in-inventory.ts';
import type { Inventory, InventoryObject } from '../../inventory/inventory.ts';
import type { RoleName } from '../objects/role-name.ts';
import type { KnownProject, SiteInventories } from '../objects/open-inventories.ts';

/** What the inventories say of a name. */
export type ExternalAnswer =
  | { readonly kind: 'found'; readonly url: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown'; readonly why: string; readonly remedy: string };

const lackOfAll = {
  why: 'conf.py makes its intersphinx_mapping as it runs',
  remedy: 'write intersphinx_mapping as a literal, with a name for each project',
};

function findAnywhere({ objects }: Inventory, name: string): InventoryObject | undefined {
  for (const named of objects.values()) {
    const object = named.get(name);
    if (object !== undefined) return object;
  }
  return undefined;
}

function findIn(inventory: Inventory, { domain, types }: RoleName, name: string): InventoryObject | undefined {
  return domain === '' ? findAnywhere(inventory, name) : findInInventory(inventory, domain, types, name);
}

function join(url: string, uri: string): string {
  return url === '' || url.endsWith('/') ? url + uri : `${url}/${uri}`;
}

const identifier = /^[\p{L}\p{N}_.]+$/u;

/** Whether an excerpt has every name of that kind; what it lacks may still be newer, or left out, where a project is named. */
function isCovered({ excerpt }: KnownProject, { domain, types }: RoleName, name: string): boolean {
  if (excerpt === undefined) return false;
  if (domain === '') return !identifier.test(name);
  return types.some((type) => excerpt.objects.has(`${domain}:${type}`));
}

function askAll(
  projects: readonly KnownProject[],
  role: RoleName,
  names: readonly string[],
  isNamed: boolean,
): ExternalAnswer {
  for (const { url, excerpt, inventory = excerpt } of projects) {
    for (const name of inventory === undefined ? [] : names) {
      const object = inventory === undefined ? undefined : findIn(inventory, role, name);
      if (object !== undefined) return { kind: 'found', url: join(url, object.uri) };
    }
  }
  const [name = ''] = names;
  const lacking = projects.find(
    (project) => project.inventory === undefined && (isNamed || !isCovered(project, role, name)),
  );
  return lacking === undefined ? { kind: 'missing' } : { kind: 'unknown', ...lacking.lack };
}

/** Splits `project:name` where there is a project of that name. */
export function findPrefixed(
  { projects }: SiteInventories,
  target: string,
): { readonly project: KnownProject; readonly name: string } | undefined {
  const colon = target.indexOf(':');
  const project = colon < 1 ? undefined : projects.find(({ name }) => name === target.slice(0, colon));
  return project === undefined ? undefined : { project, name: target.slice(colon + 1) };
}

/**
 * Looks for a name in the inventories that may have it: `names` are the spellings of it, the plainest first. A name after the name of
 * a project is one of that project alone.
 */
export function findExternal(inventories: SiteInventories, role: RoleName, names: readonly string[]): ExternalAnswer {
  const [target = ''] = names;
  const prefixed = findPrefixed(inventories, target);
  const known = askAll(inventories.projects, role, names, false);
  if (known.kind === 'found') return known;
  if (prefixed !== undefined) return askAll([prefixed.project], role, [prefixed.name], true);
  return inventories.isComplete ? known : { kind: 'unknown', ...lackOfAll };
}

/** Looks for a name in the inventory of one project; nothing when the site does not know the project. */
export function findInProject(
  { projects }: SiteInventories,
  project: string,
  role: RoleName,
  names: readonly string[],
): ExternalAnswer | undefined {
  const known = projects.filter(({ name }) => name === project);
  return known.length === 0 ? undefined : askAll(known, role, names, true);
}
