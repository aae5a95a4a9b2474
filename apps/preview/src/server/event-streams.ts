import type { ServerResponse } from 'node:http';
import type { Events } from '../protocol.ts';

/** Tells one browser something. */
export type Tell = <Name extends keyof Events>(name: Name, data: Events[Name]) => void;

function write<Name extends keyof Events>(response: ServerResponse, name: Name, data: Events[Name]): void {
  response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
}

/** The browsers that look at pages, each with the page that it shows. */
export class EventStreams {
  private readonly streams = new Map<ServerResponse, string>();

  /** The pages that somebody looks at. */
  get paths(): ReadonlySet<string> {
    return new Set(this.streams.values());
  }

  /** Keeps a response open for what happens to a page. */
  open(response: ServerResponse, path: string): Tell {
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      connection: 'keep-alive',
    });
    response.write('retry: 500\n\n');
    this.streams.set(response, path);
    response.on('close', () => this.streams.delete(response));
    return (name, data) => write(response, name, data);
  }

  /** Tells those who look at a page; without one, all. */
  send<Name extends keyof Events>(name: Name, data: Events[Name], path?: string): void {
    for (const [response, shown] of this.streams) if (path === undefined || path === shown) write(response, name, data);
  }

  close(): void {
    for (const response of this.streams.keys()) response.end();
    this.streams.clear();
  }
}
