import type { Reference } from '@signpost/model';
import { simplifyCppName } from '../../parse/rst/objects/cpp-name.ts';
import type { ObjectIndex, ObjectPlace } from '../objects/object-index.ts';
import type { RoleName } from '../objects/role-name.ts';

/** What a role looks for, without the marks that only say how it is shown. */
export interface Wanted {
  readonly name: string;
  /** Written with a leading dot, or by a field: what is nearest counts, wherever it is. */
  readonly isNear: boolean;
}

function collapse(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** A type that a field names has no role around it. */
function isFieldType({ span, targetSpan }: Reference): boolean {
  return span.start === targetSpan.start && span.end === targetSpan.end;
}

/** Reads the name that a role looks for, as the role's domain does. */
export function readWanted({ domain, role }: RoleName, reference: Reference): Wanted {
  const { target, text } = reference;
  if (domain === 'cpp') return { name: simplifyCppName(target.replace(/^[.~]+(?=[A-Za-z_:])/, '')), isNear: false };
  if (domain === 'std') return { name: collapse(role === 'token' ? target.replace(/^~+/, '') : target), isNear: false };
  const hasMarks = domain === 'py' || domain === 'js' || domain === 'c';
  if (!hasMarks) return { name: collapse(target), isNear: false };
  const shown = text === undefined ? target.replace(/^~+/, '') : target;
  const isNear = domain !== 'c' && (shown.startsWith('.') || isFieldType(reference));
  const name = domain !== 'c' && shown.startsWith('.') ? shown.slice(1) : shown;
  return { name: collapse(name).replace(/\(\)$/, ''), isNear };
}

/** What is longer names no option: it would have too many readings. */
const longestOption = 200;

/** A command's option is looked for under the program around the role, then under what is written before it. */
export function* listOptionNames(target: string, scopes: readonly string[]): Generator<string> {
  const scope = scopes[0] ?? '';
  yield scope + target;
  if (target.length > longestOption) return;
  for (const needle of ['=', '[=', ' ']) {
    const at = target.indexOf(needle);
    if (at !== -1) yield scope + target.slice(0, at);
  }
  for (let at = target.indexOf(' '); at !== -1; at = target.indexOf(' ', at + 1)) {
    yield `${target.slice(0, at).replaceAll(' ', '-')}.${target.slice(at + 1)}`;
  }
}

function findFirst(index: ObjectIndex, domain: string, names: Iterable<string>): ObjectPlace | undefined {
  for (const name of names) {
    const [place] = index.find(domain, name);
    if (place !== undefined) return place;
  }
  return undefined;
}

function findPython(
  index: ObjectIndex,
  { role, types }: RoleName,
  { name, isNear }: Wanted,
  scopes: readonly string[],
): ObjectPlace | undefined {
  const scoped = scopes.map((scope) => scope + name);
  if (!isNear) return findFirst(index, 'py', role === 'mod' ? [name] : [name, ...scoped.toReversed()]);
  const isOfRole = ({ type }: ObjectPlace): boolean => types.length === 0 || types.includes(type);
  const places = [...scoped, name].flatMap((each) => index.find('py', each));
  return [...places, ...index.findBelow('py', name)].find(isOfRole);
}

function findStandard(
  index: ObjectIndex,
  { role, types }: RoleName,
  name: string,
  scopes: readonly string[],
): ObjectPlace | undefined {
  if (role === 'option') return findFirst(index, 'std', listOptionNames(name, scopes));
  const places =
    role === 'term' ? [...index.find('std', name), ...index.findFolded('std', name)] : index.find('std', name);
  return places.find(({ type }) => types.includes(type));
}

/** Finds what a role names among the objects of its site, as Sphinx looks for it. */
export function findObject(
  index: ObjectIndex,
  role: RoleName,
  wanted: Wanted,
  scopes: readonly string[],
): ObjectPlace | undefined {
  const { name } = wanted;
  if (name === '') return undefined;
  switch (role.domain) {
    case 'std':
      return findStandard(index, role, name, scopes);
    case 'py':
      return findPython(index, role, wanted, scopes);
    case 'rst':
    case 'math':
      return index.find(role.domain, name).find(({ type }) => role.types.includes(type));
    default:
      return findFirst(index, role.domain, [...scopes.map((scope) => scope + name), name]);
  }
}
