import type { ServerResponse } from 'node:http';
import { addClient } from '../engine/built-site.ts';
import { toPath } from '../pages/address.ts';
import { routes } from '../protocol.ts';
import { builtHeaders } from './headers.ts';
import { siteTypeOf } from './media-type.ts';
import { send } from './send.ts';
import type { ServerContext } from './server-context.ts';

/** Sends a file of the site that the project's own builder has written; a page follows the next builds. */
export function handleBuilt(
  response: ServerResponse,
  url: URL,
  { session, guard, assets }: Pick<ServerContext, 'session' | 'guard' | 'assets'>,
): void {
  const inside = url.pathname.slice(routes.built.length - 1);
  const path = toPath(inside.endsWith('/') ? `${inside}index.html` : inside);
  const bytes = path === undefined ? undefined : session.built?.read(path);
  if (path === undefined || bytes === undefined) return send(response, 404, 'text/plain', 'Nothing was built there.\n');
  const type = siteTypeOf(path, bytes);
  if (!type.startsWith('text/html')) return send(response, 200, type, bytes, builtHeaders);
  const source = session.built?.findSource(path, (each) => session.project.isDocument(each)) ?? '';
  const html = addClient(Buffer.from(bytes).toString('utf8'), {
    path: source,
    token: guard.token,
    version: assets.version,
  });
  return send(response, 200, type, html, builtHeaders);
}
