import { routes, type Events } from '../../protocol.ts';
import { thisPage } from './this-page.ts';

/** What is done with each event. */
export type Listeners = { readonly [Name in keyof Events]: (data: Events[Name]) => void };

const retryDelay = 600;
/** So long a connection may be lost before anybody is told. */
const patience = 1500;

/** The connection over which the server says what happens to the page. It ends while nobody sees the page, and catches up. */
export class Connection {
  private readonly listeners: Listeners;
  private readonly showState: (isLost: boolean) => void;
  private source: EventSource | undefined;
  private retry = 0;
  private alarm = 0;
  /** The state that the page shows. */
  revision = thisPage.revision;

  constructor(listeners: Listeners, showState: (isLost: boolean) => void) {
    this.listeners = listeners;
    this.showState = showState;
    const follow = (): void => (document.hidden ? this.close() : this.open());
    document.addEventListener('visibilitychange', follow);
    // A page that is left may be shown again as it is.
    addEventListener('pagehide', () => this.close());
    addEventListener('pageshow', follow);
    follow();
  }

  /** Connects anew and takes what was missed. */
  reopen(): void {
    this.close();
    this.open();
  }

  private close(): void {
    this.source?.close();
    this.source = undefined;
    clearTimeout(this.retry);
    clearTimeout(this.alarm);
    this.alarm = 0;
  }

  private open(): void {
    if (this.source !== undefined) return;
    const query = new URLSearchParams({ page: thisPage.path, revision: String(this.revision) });
    const source = new EventSource(`${routes.events}?${query}`);
    this.source = source;
    const { listeners } = this;
    source.addEventListener('hello', ({ data }) => {
      this.greet();
      listeners.hello(JSON.parse(data));
    });
    source.addEventListener('page', ({ data }) => listeners.page(JSON.parse(data)));
    source.addEventListener('findings', ({ data }) => listeners.findings(JSON.parse(data)));
    source.addEventListener('todo', ({ data }) => listeners.todo(JSON.parse(data)));
    source.addEventListener('navigation', ({ data }) => listeners.navigation(JSON.parse(data)));
    source.addEventListener('built', ({ data }) => listeners.built(JSON.parse(data)));
    source.addEventListener('problem', ({ data }) => listeners.problem(JSON.parse(data)));
    source.addEventListener('error', () => this.lose());
  }

  private greet(): void {
    clearTimeout(this.alarm);
    this.alarm = 0;
    this.showState(false);
  }

  private lose(): void {
    this.source?.close();
    this.source = undefined;
    if (this.alarm === 0) this.alarm = setTimeout(() => this.showState(true), patience);
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.open(), retryDelay);
  }
}
