import { makeId } from './make-id.ts';

/** The names and ids of one element while its document is read. */
export interface MutableIdentity {
  readonly ids: string[];
  readonly names: string[];
  readonly dupnames: string[];
}

/** A clash of names that docutils reports. */
export interface NameClash {
  readonly level: 'info' | 'warning';
  readonly code: 'duplicate-explicit-target' | 'duplicate-implicit-target' | 'overridden-implicit-target';
  readonly message: string;
}

interface Owner {
  readonly identity: MutableIdentity;
  readonly url: string | null;
}

interface NameEntry {
  id: string | null;
  explicit: boolean;
}

/** An element's identity before anything is known. */
export function newIdentity(names: readonly string[] = []): MutableIdentity {
  return { ids: [], names: [...names], dupnames: [] };
}

function loseName(identity: MutableIdentity, name: string): void {
  const index = identity.names.indexOf(name);
  if (index >= 0) {
    identity.names.splice(index, 1);
    identity.dupnames.push(name);
  }
}

/** Hands out ids and names in document order, in the way of docutils' `document.set_id` and `set_name_id_map`. */
export class NameRegistry {
  private readonly autoIdPrefix: string;
  private readonly owners = new Map<string, Owner>();
  private readonly names = new Map<string, NameEntry>();
  private readonly counters = new Map<string, number>();

  constructor(autoIdPrefix: string) {
    this.autoIdPrefix = autoIdPrefix;
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  private freeId(identity: MutableIdentity, element: string): string {
    let base = '';
    for (const name of identity.names) {
      base = makeId(name);
      if (base !== '' && !this.isTaken(base)) {
        return base;
      }
    }
    const generated = this.autoIdPrefix.endsWith('%');
    let prefix = this.autoIdPrefix;
    if (generated) {
      prefix = base === '' ? `${prefix.slice(0, -1)}${element}-` : `${base}-`;
    }
    return this.generateId(prefix);
  }

  private generateId(prefix: string): string {
    let count = this.counters.get(prefix) ?? 0;
    let id = '';
    do {
      count += 1;
      id = `${prefix}${count}`;
    } while (this.owners.size > 0 && this.owners.has(id));
    this.counters.set(prefix, count);
    return id;
  }

  /** Ids of elements without a name are not stored: whether one is taken follows from how many there are. */
  private isTaken(id: string): boolean {
    if (this.owners.has(id)) {
      return true;
    }
    const digits = /[1-9][0-9]*$/.exec(id)?.[0];
    return digits !== undefined && Number(digits) <= (this.counters.get(id.slice(0, -digits.length)) ?? 0);
  }

  /** An id for an element that nothing refers to by name. */
  nextId(element: string): string {
    const { autoIdPrefix } = this;
    return this.generateId(autoIdPrefix.endsWith('%') ? `${autoIdPrefix.slice(0, -1)}${element}-` : autoIdPrefix);
  }

  /** Gives an element its id; `element` is docutils' name of it, for generated ids. */
  assignId(identity: MutableIdentity, element: string, url: string | null = null): string {
    const id = this.freeId(identity, element);
    identity.ids.push(id);
    this.owners.set(id, { identity, url });
    return id;
  }

  /** Gives an element its id and makes its names known; answers with the clashes that follow. */
  assignNames(identity: MutableIdentity, element: string, explicit: boolean, url: string | null = null): NameClash[] {
    const id = this.assignId(identity, element, url);
    const clashes: NameClash[] = [];
    for (const name of identity.names.slice()) {
      const entry = this.names.get(name);
      if (entry === undefined) {
        this.names.set(name, { id, explicit });
      } else {
        clashes.push(...this.settleClash(identity, id, name, entry, explicit, url));
      }
    }
    return clashes;
  }

  private settleClash(
    identity: MutableIdentity,
    id: string,
    name: string,
    entry: NameEntry,
    explicit: boolean,
    url: string | null,
  ): NameClash[] {
    const old = entry.id === null ? undefined : this.owners.get(entry.id);
    const wasExplicit = entry.explicit;
    entry.explicit = wasExplicit || explicit;
    if (!explicit) {
      if (old !== undefined && !wasExplicit) {
        entry.id = null;
        loseName(old.identity, name);
      }
      loseName(identity, name);
      return [
        {
          level: 'info',
          code: 'duplicate-implicit-target',
          message: `The title "${name}" occurs more than once, so it cannot be referred to by name.`,
        },
      ];
    }
    if (wasExplicit) {
      const sameUrl = old !== undefined && url !== null && old.url === url && old.identity.names.length > 0;
      if (!sameUrl && old !== undefined) {
        loseName(old.identity, name);
        entry.id = null;
      }
      loseName(identity, name);
      const message = sameUrl
        ? `The target "${name}" is defined twice with the same address.`
        : `The target "${name}" is defined more than once.`;
      return [{ level: sameUrl ? 'info' : 'warning', code: 'duplicate-explicit-target', message }];
    }
    entry.id = id;
    if (old === undefined) {
      return [];
    }
    loseName(old.identity, name);
    return [
      { level: 'info', code: 'overridden-implicit-target', message: `The target "${name}" takes the name of a title.` },
    ];
  }
}
