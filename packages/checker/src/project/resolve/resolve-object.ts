import type { ObjectTarget, Outcome, Reference } from '@signpost/model';
import type { DocsSite } from '../docs-site.ts';
import type { Graph, Page } from '../graph.ts';
import { isPythonBuiltIn } from '../objects/is-python-built-in.ts';
import type { Doubt } from '../objects/find-uncertain-types.ts';
import type { ObjectIndex } from '../objects/object-index.ts';
import type { KnownProject, SiteInventories } from '../objects/open-inventories.ts';
import type { RoleName } from '../objects/role-name.ts';
import { findExternal, findInProject, findPrefixed, type ExternalAnswer } from './find-external.ts';
import { findObject, listOptionNames, readWanted } from './find-object.ts';
import { unverifiable } from './unverifiable.ts';

/** Roles of no language of which Sphinx itself says nothing when they lead nowhere, unless it is told to be nitpicky. */
const quietRoles: ReadonlySet<string> = new Set(['envvar', 'token', 'confval', 'numref']);
const symbolDomains: ReadonlySet<string> = new Set(['c', 'cpp']);

function isQuiet({ domain, role, isExternal }: RoleName, { sphinx }: DocsSite): boolean {
  if (isExternal || sphinx?.nitpick.isOn === true) return false;
  return quietRoles.has(role) || !['', 'std', 'math'].includes(domain);
}

/** Equations are listed in no inventory. */
function isLocal({ domain }: RoleName): boolean {
  return domain === 'math';
}

const nowhere: ExternalAnswer = { kind: 'missing' };

/** The spellings under which an inventory may list a name: as written, then within what it stands in. */
function listExternalNames({ domain, role }: RoleName, name: string, scopes: readonly string[]): string[] {
  if (role === 'option') return [...new Set([name, ...listOptionNames(name, scopes)])];
  return domain === 'std' || domain === '' || scopes[0] === undefined ? [name] : [name, scopes[0] + name];
}

type Lack = Pick<Extract<Outcome, { readonly kind: 'unverifiable-object' }>, 'why' | 'remedy'>;

const doubts: Readonly<Record<Doubt, Lack>> = {
  generated: {
    why: 'some objects stand in code only, and are written when the documents are built',
    remedy: 'build them with `sphinx-build -n` to check it',
  },
  unreadable: {
    why: 'some declarations are beyond what this check reads',
    remedy: 'build the documents with `sphinx-build -n` to check it',
  },
};
const ofSignature: Lack = { why: 'it may be a parameter of what the text describes', remedy: 'write it as a literal' };
const ofOthers: Lack = {
  why: 'no document declares it, and it may belong to another project',
  remedy: 'name that project in intersphinx_mapping, and put its objects.inv at .signpost/inventories/<name>.inv',
};

/** Whether a name is below an object that the site describes, or an option of a program that it does: nobody else has it. */
function isBelowOwn(index: ObjectIndex, role: RoleName, name: string, scopes: readonly string[]): boolean {
  if (role.role === 'option') return [...listOptionNames(name, [])].some((each) => index.owns('std', each));
  const end = Math.max(name.lastIndexOf('.'), name.lastIndexOf('::'));
  const parent = { name: name.slice(0, Math.max(0, end)), isNear: false };
  return role.domain !== 'std' && findObject(index, { ...role, types: [] }, parent, scopes) !== undefined;
}

/** Whether anything says what the names of a language are: these documents, or an inventory. */
function isLanguageKnown({ projects }: SiteInventories, index: ObjectIndex, { domain, types }: RoleName): boolean {
  const isListed = ({ inventory }: KnownProject): boolean =>
    types.some((type) => inventory?.objects.has(`${domain}:${type}`) === true);
  return domain !== 'std' && projects.length > 0 && (index.hasType(domain, types) || projects.some(isListed));
}

/** Why a name that nothing has may be right all the same; nothing where it is not. */
function findLack(graph: Graph, site: DocsSite, role: RoleName, name: string, reference: Reference): Lack | undefined {
  const index = graph.objectsOf(site);
  const doubt = index.findDoubt(role.domain, role.types);
  if (doubt !== undefined) return doubts[doubt];
  const { scopes = [], target } = reference;
  if (symbolDomains.has(role.domain) && !/[.:]/.test(name) && scopes.length > 0) return ofSignature;
  const isNearby = target.startsWith('.') && scopes.length > 0;
  const isOwn = index.owns(role.domain, name) || isBelowOwn(index, role, name, scopes);
  if (!isQuiet(role, site) || isNearby || isOwn) return undefined;
  return isLanguageKnown(graph.inventoriesOf(site), index, role) ? undefined : ofOthers;
}

function judgeMissing(target: ObjectTarget, answer: ExternalAnswer, lack: Lack | undefined, quiet: boolean): Outcome {
  if (answer.kind === 'found') return { kind: 'external', url: answer.url };
  const why = answer.kind === 'unknown' ? { why: answer.why, remedy: answer.remedy } : lack;
  return why === undefined
    ? { kind: 'missing-object', ...target, isQuiet: quiet }
    : { kind: 'unverifiable-object', ...target, ...why };
}

function targetOf({ domain, role, types }: RoleName, name: string): ObjectTarget {
  return { domain, role, types, name };
}

/** Looks for what only other projects may have: all of them, or the one that is named. `written` is for people. */
export function resolveForeign(
  inventories: SiteInventories,
  role: RoleName,
  names: readonly string[],
  written: string,
): Outcome {
  const target = { ...targetOf(role, written), isForeign: true };
  if (role.inventory === undefined)
    return judgeMissing(target, findExternal(inventories, role, names), undefined, false);
  const answer = findInProject(inventories, role.inventory, role, names);
  if (answer !== undefined) return judgeMissing(target, answer, undefined, false);
  if (!inventories.isComplete) return unverifiable('conf.py makes its intersphinx_mapping as it runs');
  return { kind: 'missing-object', domain: 'std', role: 'inventory', types: [], name: role.inventory, isQuiet: false };
}

/** Resolves a role that names an object of a domain: first in its own site, then in the inventories of other projects. */
export function resolveObject(graph: Graph, document: Page, reference: Reference, role: RoleName): Outcome {
  const site = graph.siteOf(document.path);
  const inventories = graph.inventoriesOf(site);
  const wanted = readWanted(role, reference);
  const { scopes = [] } = reference;
  const { name } = wanted;
  if (name === '') return unverifiable('it is empty');
  const names = listExternalNames(role, name, scopes);
  if (role.isExternal) return resolveForeign(inventories, role, names, name);
  const place = findObject(graph.objectsOf(site), role, wanted, scopes);
  if (place !== undefined) return { kind: 'ok', path: place.path };
  const answer = isLocal(role) ? nowhere : findExternal(inventories, role, names);
  if (answer.kind !== 'found' && role.domain === 'py' && isPythonBuiltIn(role.role, name)) {
    return unverifiable('Python has it');
  }
  const isForeign = findPrefixed(inventories, name) !== undefined;
  const target = isForeign ? { ...targetOf(role, name), isForeign } : targetOf(role, name);
  const lack = isForeign ? undefined : findLack(graph, site, role, name, reference);
  const isOwn = !isForeign && isBelowOwn(graph.objectsOf(site), role, name, scopes);
  const settled = answer.kind === 'unknown' && isOwn ? nowhere : answer;
  return judgeMissing(target, settled, lack, isQuiet(role, site));
}
