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

/** Whether the request calls the server by a name of its own: a page of another site that makes its name lead here does not. */
export function isForUs({ headers }: IncomingMessage, { hosts, port }: Guard): boolean {
  const host = hostOf(headers.host);
  return host !== undefined && host.port === port && hosts.has(host.name);
}

/** Whether a request that changes something comes from a page of this server. */
export function mayChange({ headers }: IncomingMessage, guard: Guard): boolean {
  const origin = headers.origin;
  const isOwn =
    origin !== undefined && origin.startsWith('http://') && hostOf(origin.slice('http://'.length)) !== undefined;
  const host = hostOf(origin?.slice('http://'.length));
  const isSame = isOwn && host !== undefined && host.port === guard.port && guard.hosts.has(host.name);
  return isSame && headers['x-signpost-token'] === guard.token;
}
