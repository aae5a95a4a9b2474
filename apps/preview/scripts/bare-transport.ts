// The least that can show a file in a browser: it is escaped, and pushed whole at each save. What the preview is measured beside.
import { readFileSync, watch } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';

const [, , file = ''] = process.argv;
const read = (): string => readFileSync(file, 'utf8').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const streams = new Set<ServerResponse>();
const client =
  "new EventSource('/events').onmessage = ({ data }) => { document.querySelector('pre').innerHTML = JSON.parse(data); }";

const server = createServer((request, response) => {
  if (request.url === '/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(':\n\n');
    streams.add(response);
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><title>Bare</title><pre>${read()}</pre><script>${client}</script>`);
});
watch(file, () => {
  const message = `data: ${JSON.stringify(read())}\n\n`;
  for (const stream of streams) stream.write(message);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(
    `Serving http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}/\n`,
  );
});
