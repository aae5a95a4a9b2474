import type { ServerResponse } from 'node:http';
import { commonHeaders } from './headers.ts';

/** Sends an answer, with what is sent with everything. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  more: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...commonHeaders, 'content-type': type, 'cache-control': 'no-cache', ...more });
  response.end(body);
}

/** Sends data to a page. */
export function sendJson(response: ServerResponse, data: unknown, status = 200): void {
  send(response, status, 'application/json', JSON.stringify(data));
}
