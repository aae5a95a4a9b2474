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
  readonly place: string | null;
}

/** An element that claims its names. */
interface Claim extends Owner {
  readonly id: string;
  readonly explicit: boolean;
}

interface NameEntry {
  id: string | null;
  explicit: boolean;
}

/** An element's identity before anything is known. */
export function newIdentity(names: readonly string[] = []): MutableIdentity {
  return { ids: [], names: names.slice(), dupnames: [] };
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
  assignId(identity: MutableIdentity, element: string, place: string | null = null): string {
    const id = this.freeId(identity, element);
    identity.ids.push(id);
    this.owners.set(id, { identity, place });
    return id;
  }

  /**
   * Gives an element its id and makes its names known; answers with the clashes that follow.
   * `place` is the address or the name that a target points to: two that point to the same place may share a name.
   */
  assignNames(identity: MutableIdentity, element: string, explicit: boolean, place: string | null = null): NameClash[] {
    const id = this.assignId(identity, element, place);
    const clashes: NameClash[] = [];
    for (const name of identity.names.slice()) {
      const entry = this.names.get(name);
      if (entry === undefined) {
        this.names.set(name, { id, explicit });
      } else {
        clashes.push(...this.settleClash(name, entry, { identity, id, explicit, place }));
      }
    }
    return clashes;
  }

  private settleClash(name: string, entry: NameEntry, claim: Claim): NameClash[] {
    const { identity, id, explicit, place } = claim;
    const old = entry.id === null ? undefined : this.owners.get(entry.id);
    const wasExplicit = entry.explicit;
    entry.explicit = wasExplicit || explicit;
    if (old !== undefined && place !== null && old.place === place && old.identity.names.includes(name)) {
      loseName(identity, name);
      const message = `The target "${name}" is defined twice with the same address.`;
      return [{ level: 'info', code: 'duplicate-explicit-target', message }];
    }
    if (explicit && !wasExplicit) {
      entry.id = id;
      if (old === undefined) {
        return [];
      }
      loseName(old.identity, name);
      const message = `The target "${name}" takes the name of a title or of a link.`;
      return [{ level: 'info', code: 'overridden-implicit-target', message }];
    }
    if (old !== undefined && (explicit || !wasExplicit)) {
      entry.id = null;
      loseName(old.identity, name);
    }
    loseName(identity, name);
    return explicit
      ? [
          {
            level: 'warning',
            code: 'duplicate-explicit-target',
            message: `The target "${name}" is defined more than once.`,
          },
        ]
      : [
          {
            level: 'info',
            code: 'duplicate-implicit-target',
            message: `The title or link "${name}" occurs more than once, so it cannot be referred to by name.`,
          },
        ];
  }
}
