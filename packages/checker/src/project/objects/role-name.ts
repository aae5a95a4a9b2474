import { isKnownDomain, typesOfRole } from './role-types.ts';

/** A role as it is meant. */
export interface RoleName {
  readonly domain: string;
  readonly role: string;
  readonly types: readonly string[];
  /** The role asks for an object of another project. */
  readonly isExternal: boolean;
  /** The only inventory that it may be in. */
  readonly inventory?: string;
}

const externalRole = /^external(?:\+([^:]+))?:(.+)$/i;

/** A role that belongs to no domain: `any` looks in all of them, `eq` is the short form of one. */
function readPlainRole(role: string): Pick<RoleName, 'domain' | 'role' | 'types'> | undefined {
  if (role === 'any') return { domain: '', role, types: [] };
  return role === 'eq' ? { domain: 'math', role, types: ['equation'] } : undefined;
}

function readLocalRole(
  written: string,
  primary: string | undefined,
): Pick<RoleName, 'domain' | 'role' | 'types'> | undefined {
  const name = written.toLowerCase();
  const colon = name.indexOf(':');
  if (colon !== -1) {
    const domain = name.slice(0, colon);
    const role = name.slice(colon + 1);
    const types = typesOfRole(domain, role);
    return types === undefined ? undefined : { domain, role, types };
  }
  const own = primary !== undefined && isKnownDomain(primary) ? typesOfRole(primary, name) : undefined;
  if (own !== undefined && primary !== undefined) return { domain: primary, role: name, types: own };
  const types = typesOfRole('std', name);
  return types === undefined ? readPlainRole(name) : { domain: 'std', role: name, types };
}

/** Reads the name of a role; nothing for one that leads to no object that Sphinx itself knows. */
export function readRoleName(written: string, primary: string | undefined): RoleName | undefined {
  const external = externalRole.exec(written);
  const local = readLocalRole(external?.[2] ?? written, primary);
  if (local === undefined) return undefined;
  const inventory = external?.[1];
  return { ...local, isExternal: external !== null, ...(inventory === undefined ? {} : { inventory }) };
}
