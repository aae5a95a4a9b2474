import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { openAssets } from './server/open-assets.ts';
import { handleRequest, type ServerContext } from './server/handle-request.ts';
import { listen } from './server/listen.ts';
import { PreviewSession } from './preview-session.ts';
import type { Preview, PreviewOptions } from './preview-options.ts';

const tokenBytes = 24;

/**
 * Starts to serve a project's documents as pages.
 * @throws UsageError for a folder without project; the system's error where it cannot listen.
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { host, services, allowsRemoteImages } = options;
  const session = await PreviewSession.start(options);
  const assets = openAssets();
  const token = randomBytes(tokenBytes).toString('base64url');
  let context: ServerContext | undefined;
  const server = createServer((request, response) => {
    if (context === undefined) return response.destroy();
    return handleRequest(request, response, context).catch((error: unknown) => {
      options.log(`! ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end('The preview could not answer; the terminal says why.\n');
    });
  });
  const port = await listen(server, options.port, host);
  const hosts = new Set(['localhost', '127.0.0.1', '[::1]', host.includes(':') ? `[${host}]` : host]);
  const shell = { project: basename(session.project.root), token, version: assets.version };
  context = { session, assets, shell, services, allowsRemoteImages, guard: { hosts, port, token } };
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}/`,
    port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await session.close();
    },
  };
}
