import { request } from 'node:http';
import { expect, test } from 'vitest';
import { startTestPreview, type TestPreview } from './start-test-preview.ts';

/** Sends a request whose headers `fetch` would not let us choose. */
function ask(
  { port }: TestPreview,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject);
    asked.end(method === 'POST' ? '{"id":"0"}' : undefined);
  });
}

async function readToken(preview: TestPreview): Promise<string> {
  return /data-token="([^"]+)"/.exec(await (await preview.get('/a.md')).text())?.[1] ?? '';
}

test('only its own names are answered', async () => {
  const preview = await startTestPreview({ 'a.md': '# A\n' });
  const hosts = [`localhost:${preview.port}`, `127.0.0.1:${preview.port}`, `[::1]:${preview.port}`];
  const others = [`evil.example:${preview.port}`, 'localhost', 'localhost:1', `localhost.evil.example:${preview.port}`];
  const statuses = await Promise.all([...hosts, ...others].map((host) => ask(preview, 'GET', '/a.md', { host })));
  expect(statuses).toEqual([200, 200, 200, 421, 421, 421, 421]);
});

test('only a page of the server may change anything', async () => {
  const preview = await startTestPreview({ 'a.md': '# A\n' });
  const token = await readToken(preview);
  const host = `localhost:${preview.port}`;
  const origin = `http://${host}`;
  const attempts: Record<string, string>[] = [
    { host },
    { host, origin },
    { host, origin, 'x-signpost-token': 'guess' },
    { host, 'x-signpost-token': token },
    { host, origin: 'http://evil.example', 'x-signpost-token': token },
    { host, origin: 'null', 'x-signpost-token': token },
    { host, origin: `https://${host}`, 'x-signpost-token': token },
    { host, origin, 'x-signpost-token': token },
  ];
  const statuses = await Promise.all(attempts.map((headers) => ask(preview, 'POST', '/-/fix', headers)));
  expect(statuses).toEqual([403, 403, 403, 403, 403, 403, 403, 409]);
});

test('other methods are refused', async () => {
  const preview = await startTestPreview({ 'a.md': '# A\n' });
  const host = `localhost:${preview.port}`;
  expect(await ask(preview, 'PUT', '/a.md', { host })).toBe(405);
  expect(await ask(preview, 'DELETE', '/a.md', { host })).toBe(405);
});

test('a page can load nothing from elsewhere', async () => {
  const preview = await startTestPreview({ 'a.md': '# A\n' });
  const policy = (await preview.get('/a.md')).headers.get('content-security-policy');
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; font-src 'self'; img-src 'self' data:; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});
