import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { openAssets } from './server/open-assets.ts';
import { handleRequest } from './server/handle-request.ts';
import { listHosts } from './server/list-hosts.ts';
import { listen } from './server/listen.ts';
import type { ServerContext } from './server/server-context.ts';
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
  const server = createServer();
  const port = await listen(server, options.port, host);
  const shell = { project: basename(session.project.root), token, version: assets.version };
  const guard = { hosts: listHosts(host), port, token };
  const context: ServerContext = { session, assets, shell, services, allowsRemoteImages, guard };
  server.on('request', (request, response) => {
    handleRequest(request, response, context).catch((error: unknown) => {
      options.log(`! ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end('The preview could not answer; the terminal says why.\n');
    });
  });
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}/`,
    port,
    async close() {
      const ended = session.close();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await ended;
    },
  };
}
