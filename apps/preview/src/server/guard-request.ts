import type { IncomingMessage } from 'node:http';

/** What a request has to prove. */
export interface Guard {
  /** The names by which the server may be called. */
  readonly hosts: ReadonlySet<string>;
  readonly port: number;
  /** What only pages of this server know: whoever changes a file must send it. */
  readonly token: string;
}

function hostOf(header: string | undefined): { readonly name: string; readonly port: number } | undefined {
  const [, name, port] = /^(\[[\da-f:]+\]|[^:/?#\s]+)(?::(\d{1,5}))?$/i.exec(header ?? '') ?? [];
  return name === undefined ? undefined : { name: name.toLowerCase(), port: Number(port ?? '80') };
}

function isOwnHost(written: string | undefined, { hosts, port }: Guard): boolean {
  const host = hostOf(written);
  return host !== undefined && host.port === port && hosts.has(host.name);
}

/** Whether the request calls the server by a name of its own: a page of another site that makes its name lead here does not. */
export function isForUs({ headers }: IncomingMessage, guard: Guard): boolean {
  return isOwnHost(headers.host, guard);
}

/** Whether a request that changes something comes from a page of this server. */
export function mayChange({ headers }: IncomingMessage, guard: Guard): boolean {
  const [, written] = /^http:\/\/(.*)$/.exec(headers.origin ?? '') ?? [];
  return isOwnHost(written, guard) && headers['x-signpost-token'] === guard.token;
}
