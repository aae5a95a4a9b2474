import type { ServerResponse } from 'node:http';
import { openPages, type Pages, type SiteNavigation } from '@signpost/checker/pages';
import { applyChanges } from '@signpost/workspace';
import type { Answer } from './analyst/messages.ts';
import { startAnalyst, type AnalystThread } from './analyst/start-analyst.ts';
import { BuiltSite } from './engine/built-site.ts';
import { EngineBuilds, type Built } from './engine/engine-builds.ts';
import { FindingBoard } from './findings/finding-board.ts';
import { findHome, findLikelyHome } from './pages/find-home.ts';
import { Formulas } from './pages/formulas.ts';
import type { LivePage } from './pages/live-page.ts';
import { LivePages } from './pages/live-pages.ts';
import type { PreviewOptions } from './preview-options.ts';
import { toSections } from './pages/to-sections.ts';
import type { NavigationSection, PageUpdate, SearchHit, ShownFinding, TodoItem } from './protocol.ts';
import { EventStreams } from './server/event-streams.ts';
import { FolderWatch } from './watch/watch-folders.ts';
import { waitForQuiet } from './watch/wait-for-quiet.ts';

/** A browser that shows a page. */
interface Listener {
  readonly path: string;
  /** The one that it shows. */
  readonly revision: number;
  /** Of the server. */
  readonly token: string;
}

/** So long a page waits for what the project says of it, before it is shown without. */
const grace = 150;
const readDelay = 60;
const writeTime = 50;
const checkDelay = 250;

function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** All that runs while documents are shown: pages follow their files, the project follows the pages, the check follows the project. */
export class PreviewSession {
  readonly streams = new EventStreams();
  private readonly options: PreviewOptions;
  private readonly analyst: AnalystThread;
  private readonly live = new LivePages();
  private readonly formulas = new Formulas();
  private readonly board = new FindingBoard();
  private readonly watcher: FolderWatch;
  private readonly readSoon = waitForQuiet(readDelay, () => void this.refresh());
  private readonly checkSoon = waitForQuiet(checkDelay, () => void this.check());
  /** What the project's own builder has written; nothing where it was not asked for. */
  readonly built: BuiltSite | undefined;
  private readonly builds: EngineBuilds | undefined;
  private pages: Pages;
  private sites: readonly SiteNavigation[] | undefined;
  /** The navigation that pages have. */
  private told: string | undefined;
  private todo: readonly TodoItem[] = [];
  /** Written since the check began that runs, or ran last. */
  private readonly changed = new Set<string>();
  private isReady = false;
  private isReading = false;
  private isChecking = false;
  private isListed = true;
  private isClosed = false;

  private constructor(options: PreviewOptions, pages: Pages) {
    this.options = options;
    this.pages = pages;
    this.analyst = startAnalyst({ folder: pages.root });
    this.watcher = new FolderWatch(pages.root, (path) => this.notice(path));
    const { engine } = options;
    this.built = engine && new BuiltSite(engine);
    this.builds = engine && new EngineBuilds(engine, pages.root, (built) => this.tellBuilt(built));
  }

  /** Lists the project's files, and starts to read them in the background. */
  static async start(options: PreviewOptions): Promise<PreviewSession> {
    const session = new PreviewSession(options, await openPages(options.folder));
    session.watcher.follow(session.pages.paths);
    setImmediate(() => void session.refresh());
    return session;
  }

  get project(): Pages {
    return this.pages;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.readSoon.stop();
    this.checkSoon.stop();
    this.builds?.close();
    this.watcher.close();
    this.streams.close();
    await this.analyst.stop();
  }

  /** The page of a document as it is now, with what the project says of it where that is known soon enough. */
  async openPage(path: string): Promise<LivePage> {
    const page = this.live.keep(path, this.streams.paths);
    this.show(page);
    await this.makeFormulas();
    const described = this.describe(page);
    if (this.isReady) await Promise.race([described, new Promise((resolve) => setTimeout(resolve, grace))]);
    return page;
  }

  async navigation(): Promise<readonly NavigationSection[]> {
    const sites = await this.listSites();
    this.told = JSON.stringify(sites);
    return toSections(sites);
  }

  /** The page to start with. */
  async findHome(): Promise<string | undefined> {
    return findLikelyHome(this.pages) ?? findHome(await this.listSites(), this.pages);
  }

  async search(query: string): Promise<readonly SearchHit[]> {
    return (await this.analyst.ask({ kind: 'search', query })).hits ?? [];
  }

  listFindings(): readonly ShownFinding[] {
    return this.board.list();
  }

  /** Keeps a browser told of a page; first it gets what it has missed since its revision. */
  listen(response: ServerResponse, { path, revision, token }: Listener): void {
    const page = this.pages.isDocument(path) ? this.live.keep(path, this.streams.paths) : undefined;
    if (page !== undefined) this.show(page);
    const tell = this.streams.open(response, path);
    tell('hello', token);
    const missed = page?.since(revision);
    if (missed !== undefined) tell('page', missed);
    if (page !== undefined) void this.describe(page);
    this.tellAll(path);
  }

  /** The line that a place on a page is written in; nothing where the page is not shown, or is another now. */
  lineAt(path: string, place: { readonly piece: number; readonly offset: number }): number | undefined {
    return this.live.get(path)?.lineAt(place);
  }

  private tellAll(path: string): void {
    if (this.builds !== undefined) this.tellBuild(path);
    this.tellFindings(path);
    this.streams.send('todo', this.todo, path);
  }

  /** Applies the fix of a finding to its file; says why it cannot. */
  fix(name: string): string | undefined {
    const changes = this.board.fix(name, (path) => this.pages.readText(path));
    if (changes === undefined) return 'The file has changed since it was checked: wait for the next check.';
    try {
      applyChanges(this.pages.root, changes, 'serve: fix');
    } catch (error) {
      return describeError(error);
    }
    for (const { path } of changes) this.notice(path);
    return undefined;
  }

  private async listSites(): Promise<readonly SiteNavigation[]> {
    this.sites ??= (await this.analyst.ask({ kind: 'navigation' })).navigation ?? [];
    return this.sites;
  }

  private update(page: LivePage, text: string | undefined): PageUpdate | undefined {
    const { allowsRawHtml } = this.options;
    return page.update({ pages: this.pages, options: { allowsRawHtml, renderMath: this.formulas.render } }, text);
  }

  /** Where a page has the first formulas, they are shown once they can be made. */
  private async makeFormulas(): Promise<void> {
    if (!this.formulas.areWaiting) return;
    await this.formulas.load();
    for (const page of this.live.list()) {
      page.forget();
      this.show(page);
    }
  }

  /** Renders a page again, and tells who looks at it. */
  private show(page: LivePage, manner: 'again' | 'if changed' | 'even if empty' = 'again'): void {
    const text = this.pages.readText(page.path);
    // One save is several events.
    if (manner === 'if changed' && text === page.text) return;
    // An editor may empty a file before it writes it: that moment is not shown.
    if (manner !== 'even if empty' && page.text !== '' && text === '') {
      return void setTimeout(() => this.show(page, 'even if empty'), writeTime);
    }
    try {
      const update = this.update(page, text);
      if (update !== undefined) this.streams.send('page', update, page.path);
      this.streams.send('problem', text === undefined ? `${page.path} is gone.` : '', page.path);
    } catch (error) {
      this.streams.send('problem', `The page cannot be shown: ${describeError(error)}`, page.path);
    }
    this.tellFindings(page.path);
  }

  private async describe(page: LivePage): Promise<void> {
    const text = this.pages.readText(page.path);
    const { facts } = await this.analyst.ask({ kind: 'describe', path: page.path }).catch((): Answer => ({}));
    if (facts === undefined || text === undefined) return;
    page.learn({ facts, text });
    this.show(page);
  }

  private tellFindings(path: string): void {
    const page = this.live.get(path);
    const findings = page === undefined ? this.board.summarize() : this.board.describe(path, page.text, page.page);
    this.streams.send('findings', findings, path);
  }

  private tellBuild(path: string): void {
    const href = this.built?.addressOf(path);
    const isBuilding = this.builds?.isBuilding === true;
    this.streams.send('built', { isBuilding, ...(href === undefined ? {} : { href }) }, path);
  }

  private tellBuilt({ problem }: Built): void {
    if (problem !== undefined) this.options.log(`! ${problem}`);
    for (const path of this.streams.paths) {
      this.streams.send('problem', problem ?? '', path);
      this.tellBuild(path);
    }
  }

  /** Something was written: pages that show it change at once, the rest follows when it is quiet. */
  private notice(path: string): void {
    this.changed.add(path);
    this.board.isStale = true;
    const { paths } = this.streams;
    for (const page of this.live.list()) {
      if (page.dependsOn(path) && paths.has(page.path)) this.show(page, path === page.path ? 'if changed' : 'again');
    }
    void this.makeFormulas();
    // What is not known may be a new file, or a folder with some.
    if (!this.pages.paths.has(path) || this.pages.readBytes(path) === undefined) this.isListed = false;
    this.readSoon.call();
  }

  /** Lets the thread read what changed, then tells every open page what it did not know. */
  private async refresh(): Promise<void> {
    // One after the other: each compares what it finds with what was told before.
    if (this.isReading) return this.readSoon.call();
    this.isReading = true;
    try {
      await this.read();
    } catch (error) {
      // Settings or a repository that cannot be read now: the next save tries again.
      if (!this.isClosed) this.options.log(`! ${describeError(error)}`);
    } finally {
      this.isReading = false;
    }
  }

  private async read(): Promise<void> {
    if (!this.isListed) {
      // What is noticed meanwhile may be missing in the list.
      this.isListed = true;
      try {
        this.pages = await openPages(this.options.folder);
      } catch (error) {
        this.isListed = false;
        throw error;
      }
      this.watcher.follow(this.pages.paths);
    }
    this.builds?.build();
    await this.analyst.ask({ kind: 'refresh' });
    this.isReady = true;
    const shown = this.live.list().filter(({ path }) => this.streams.paths.has(path));
    for (const page of shown) await this.describe(page);
    this.sites = undefined;
    const sites = await this.listSites();
    if (this.told !== undefined && this.told !== JSON.stringify(sites)) this.streams.send('navigation', null);
    this.checkSoon.call();
  }

  private async check(): Promise<void> {
    if (this.isChecking) {
      this.checkSoon.call();
      return;
    }
    this.isChecking = true;
    this.board.isStale = true;
    this.changed.clear();
    try {
      const findings = await this.options.services.check();
      // Of a file that was written meanwhile nobody knows which text was checked.
      this.board.take(findings, (path) => (this.changed.has(path) ? undefined : this.pages.readText(path)));
      this.board.isStale = this.changed.size > 0;
      this.todo = await this.options.services.listTodo();
    } catch (error) {
      if (!this.isClosed) this.options.log(`! ${describeError(error)}`);
    }
    this.isChecking = false;
    for (const path of this.streams.paths) this.tellAll(path);
  }
}
