import { hostname, networkInterfaces } from 'node:os';

function spell(address: string): string {
  return address.includes(':') ? `[${address.toLowerCase()}]` : address.toLowerCase();
}

/** The names by which a server may be called that listens at an address: where it listens everywhere, all that this machine has. */
export function listHosts(address: string): ReadonlySet<string> {
  const own = ['localhost', '127.0.0.1', '::1', address];
  const isEverywhere = address === '0.0.0.0' || address === '::';
  const others = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map((each) => each.address));
  return new Set((isEverywhere ? [...own, hostname(), ...others] : own).map(spell));
}
