import type { IncomingMessage, ServerResponse } from 'node:http';
import { posix } from 'node:path';
import { toHref, toPath } from '../pages/address.ts';
import { type OpenedLine, routes } from '../protocol.ts';
import { isForUs, mayChange } from './guard-request.ts';
import { handleBuilt } from './handle-built.ts';
import { fileHeaders, pagePolicy } from './headers.ts';
import { mediaTypeOf } from './media-type.ts';
import { send, sendJson } from './send.ts';
import type { ServerContext } from './server-context.ts';
import { renderMissing, renderShell } from './page-shell.ts';

const longestBody = 10_000;

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > longestBody) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // whoever sends no JSON gets nothing
  }
}

function fieldOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null && name in body
    ? Object.entries(body).find(([key]) => key === name)?.[1]
    : undefined;
}

/** The line that a request names: by its number, or by a place on the page. */
function lineOf(body: unknown, path: string, session: ServerContext['session']): number | undefined {
  const line = fieldOf(body, 'line');
  if (Number.isSafeInteger(line)) return Number(line);
  const piece = fieldOf(body, 'piece');
  const offset = fieldOf(body, 'offset');
  return typeof piece === 'number' && typeof offset === 'number' ? session.lineAt(path, { piece, offset }) : undefined;
}

async function handleChange(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  context: ServerContext,
): Promise<void> {
  const { session, services, guard } = context;
  if (!mayChange(request, guard))
    return send(response, 403, 'text/plain', 'Only a page of this preview may do that.\n');
  const body = await readBody(request);
  if (url.pathname === routes.fix) {
    const id = fieldOf(body, 'id');
    const problem = typeof id === 'string' ? session.fix(id) : 'Which finding?';
    return problem === undefined ? sendJson(response, {}) : sendJson(response, { problem }, 409);
  }
  const path = fieldOf(body, 'path');
  const isKnown = url.pathname === routes.open && typeof path === 'string' && session.project.paths.has(path);
  const line = isKnown ? lineOf(body, path, session) : undefined;
  if (!isKnown || line === undefined) return send(response, 404, 'text/plain', 'There is nothing of that name.\n');
  const answer: OpenedLine = { opened: services.openEditor(path, line), path, line };
  return sendJson(response, answer);
}

async function handleOwn(response: ServerResponse, url: URL, { session, assets, guard }: ServerContext): Promise<void> {
  if (url.pathname.startsWith(routes.built)) return handleBuilt(response, url, { session, guard, assets });
  if (url.pathname.startsWith(routes.assets)) {
    const asset = await assets.find(url.pathname.slice(routes.assets.length));
    if (asset === undefined) return send(response, 404, 'text/plain', 'There is no such asset.\n');
    return send(response, 200, asset.type, asset.body, { 'cache-control': 'public, max-age=31536000, immutable' });
  }
  switch (url.pathname) {
    case routes.events: {
      const path = url.searchParams.get('page') ?? '';
      const revision = Number(url.searchParams.get('revision') ?? '0');
      return session.listen(response, { path, revision, token: guard.token });
    }
    case routes.navigation:
      return sendJson(response, await session.navigation());
    case routes.findings:
      return sendJson(response, session.listFindings());
    case routes.search:
      return sendJson(response, await session.search(url.searchParams.get('q') ?? ''));
    default:
      return send(response, 404, 'text/plain', 'There is nothing at this address.\n');
  }
}

/** A document without its suffix, as sites name it, or the home of a folder. */
function findDocument(path: string, { session }: ServerContext): string | undefined {
  const { project } = session;
  const trimmed = path.replace(/\/$/, '').replace(/\.html$/, '');
  const names = ['.rst', '.md', '.mdx', '/index.rst', '/index.md', '/README.md', '/README.rst'];
  return names.map((name) => trimmed + name).find((each) => project.isDocument(each));
}

/** The line that an address asks for: `?line=12`. */
function readLine(url: URL): number | undefined {
  const line = /^\d{1,7}$/.exec(url.searchParams.get('line') ?? '')?.[0];
  return line === undefined ? undefined : Number(line);
}

async function handlePage(response: ServerResponse, url: URL, context: ServerContext): Promise<void> {
  const { session, shell, allowsRemoteImages } = context;
  const html = { 'content-security-policy': pagePolicy(allowsRemoteImages) };
  const type = 'text/html; charset=utf-8';
  if (url.pathname === '/') {
    const home = await session.findHome();
    if (home === undefined) return send(response, 404, type, renderMissing('', shell), html);
    return send(response, 302, 'text/plain', '', { location: toHref(home) });
  }
  const path = toPath(url.pathname.replace(/\/$/, ''));
  if (path === undefined) return send(response, 404, type, renderMissing(posix.basename(url.pathname), shell), html);
  if (session.project.isDocument(path) && !url.searchParams.has('raw')) {
    const built = url.searchParams.has('fast') ? undefined : session.built?.addressOf(path);
    if (built !== undefined) return send(response, 302, 'text/plain', '', { location: built });
    const page = await session.openPage(path);
    return send(response, 200, type, renderShell(page, shell, readLine(url)), html);
  }
  const bytes = session.project.readBytes(path);
  if (bytes !== undefined) return send(response, 200, mediaTypeOf(path, bytes), bytes, fileHeaders);
  const other = findDocument(path, context);
  if (other !== undefined) return send(response, 302, 'text/plain', '', { location: toHref(other) });
  return send(response, 404, type, renderMissing(path, shell), html);
}

/** Answers one request; nothing that a request or a document holds makes it fail. */
export async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  context: ServerContext,
): Promise<void> {
  if (!isForUs(request, context.guard)) {
    return send(response, 421, 'text/plain', 'This preview answers to its own name only.\n');
  }
  const url = new URL(request.url ?? '/', 'http://preview.invalid');
  if (request.method === 'POST') return handleChange(request, response, url, context);
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'text/plain', 'GET or POST.\n');
  return url.pathname.startsWith(routes.base) ? handleOwn(response, url, context) : handlePage(response, url, context);
}
