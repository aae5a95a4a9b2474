import type { DeclaredObject, Document } from '@signpost/model';
import { findUncertainTypes, type Doubt, type SiteLanguage } from './find-uncertain-types.ts';

/** An object of a site with the document that declares it. */
export interface ObjectPlace {
  readonly type: string;
  readonly name: string;
  readonly path: string;
}

/** What the documents of one site declare. */
export interface ObjectIndex {
  find(domain: string, name: string): readonly ObjectPlace[];
  /** The objects of that name with upper and lower case taken as equal. */
  findFolded(domain: string, name: string): readonly ObjectPlace[];
  /** The objects whose name is the given one below any other: `Class.method` is one of `method`. */
  findBelow(domain: string, name: string): readonly ObjectPlace[];
  /** Whether there is an object of one of these types. */
  hasType(domain: string, types: readonly string[]): boolean;
  /** Whether a name lies in a name space that the site itself describes: it begins as one of its objects does. */
  owns(domain: string, name: string): boolean;
  /** Why there may be objects of these types (of no domain: of any) that the sources do not show. */
  findDoubt(domain: string, types: readonly string[]): Doubt | undefined;
  /** The names of the objects of these types, of no domain: of all; the same array each time. */
  namesOf(domain: string, types: readonly string[]): readonly string[];
}

type Places = Map<string, ObjectPlace[]>;

/** Domain and name in one: neither domain nor type holds a blank. */
function keyOf(domain: string, name: string): string {
  return `${domain} ${name}`;
}

function add(index: Places, key: string, place: ObjectPlace): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [place]);
  else known.push(place);
}

function indexAgain(exact: Places, rename: (key: string) => string): Places {
  const index: Places = new Map();
  for (const [key, places] of exact) for (const place of places) add(index, rename(key), place);
  return index;
}

/** The key of a name's last part. */
function shortenKey(key: string): string {
  const blank = key.indexOf(' ');
  return keyOf(key.slice(0, blank), key.slice(Math.max(blank, key.lastIndexOf('.')) + 1));
}

/** The first part of a name that has several. */
function ownerOf(domain: string, name: string): string | undefined {
  const parts = /^(.+?)(?:::|[.:])./.exec(name) ?? (domain === 'std' ? /^([^_]+)_./.exec(name) : null);
  return parts?.[1];
}

function selectNames(documents: readonly Document[], domain: string, types: readonly string[]): readonly string[] {
  const isWanted = (object: DeclaredObject): boolean =>
    domain === '' || (object.domain === domain && (types.length === 0 || types.includes(object.type)));
  return [...new Set(documents.flatMap(({ objects }) => objects.filter(isWanted).map(({ name }) => name)))];
}

function collectTypes(documents: readonly Document[]): Pick<ObjectIndex, 'hasType' | 'owns'> {
  const types = new Set<string>();
  const owners = new Set<string>();
  for (const { domain, type, name } of documents.flatMap(({ objects }) => objects)) {
    types.add(keyOf(domain, type));
    const owner = ownerOf(domain, name) ?? (type === 'module' ? name : undefined);
    if (owner !== undefined) owners.add(keyOf(domain, owner));
  }
  return {
    hasType: (domain, wanted) => wanted.some((type) => types.has(keyOf(domain, type))),
    owns(domain, name) {
      const owner = ownerOf(domain, name);
      return owner !== undefined && owners.has(keyOf(domain, owner));
    },
  };
}

/** Indexes what documents declare; the parts that few ask for are made when they are first asked for. */
export function createObjectIndex(documents: readonly Document[], language: SiteLanguage): ObjectIndex {
  const exact: Places = new Map();
  for (const { path, objects } of documents) {
    for (const { domain, type, name } of objects) add(exact, keyOf(domain, name), { type, name, path });
  }
  const uncertain = findUncertainTypes(documents, language);
  const names = new Map<string, readonly string[]>();
  let folded: Places | undefined;
  let below: Places | undefined;
  return {
    ...collectTypes(documents),
    find: (domain, name) => exact.get(keyOf(domain, name)) ?? [],
    findFolded(domain, name) {
      folded ??= indexAgain(exact, (key) => key.toLowerCase());
      return folded.get(keyOf(domain, name.toLowerCase())) ?? [];
    },
    findBelow(domain, name) {
      below ??= indexAgain(exact, shortenKey);
      const candidates = below.get(shortenKey(keyOf(domain, name))) ?? [];
      return candidates.filter((place) => place.name.endsWith(`.${name}`));
    },
    findDoubt: (domain, types) =>
      domain === ''
        ? [...uncertain.values()][0]
        : [domain, ...types.map((type) => keyOf(domain, type))].flatMap((key) => uncertain.get(key) ?? [])[0],
    namesOf(domain, types) {
      const key = keyOf(domain, types.join(' '));
      const selected = names.get(key) ?? selectNames(documents, domain, types);
      names.set(key, selected);
      return selected;
    },
  };
}
