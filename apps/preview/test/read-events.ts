import type { Events } from '../src/protocol.ts';
import { routes } from '../src/protocol.ts';

interface Told<Name extends keyof Events> {
  readonly name: Name;
  readonly data: Events[Name];
}

/** What a browser is told of a page. */
export interface EventReader {
  /** Waits for the next event of a name for which something holds. */
  next<Name extends keyof Events>(name: Name, holds?: (data: Events[Name]) => boolean): Promise<Events[Name]>;
  close(): Promise<void>;
}

/** Listens to a preview as a browser does. */
export async function readEvents(port: number, page: string, revision = 0): Promise<EventReader> {
  const query = new URLSearchParams({ page, revision: String(revision) });
  const response = await fetch(`http://127.0.0.1:${port}${routes.events}?${query}`);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const told: Told<keyof Events>[] = [];
  let text = '';
  const readMore = async (): Promise<void> => {
    const { value, done } = await reader.read();
    if (done) throw new Error('the stream has ended');
    text += value;
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      const [, name, data] = /^event: (\w+)\ndata: (.*)$/s.exec(text.slice(0, end)) ?? [];
      text = text.slice(end + 2);
      if (name !== undefined && data !== undefined) told.push({ name: name as keyof Events, data: JSON.parse(data) });
    }
  };
  return {
    async next(name, holds = () => true) {
      for (;;) {
        const at = told.findIndex((each) => each.name === name && holds(each.data as never));
        if (at !== -1) return told.splice(0, at + 1).at(-1)!.data as never;
        await readMore();
      }
    },
    close: () => reader.cancel(),
  };
}
