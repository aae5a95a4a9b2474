import { takePart, createPageRenderer, type PageSource, type RenderedPage, type RenderOptions } from '@signpost/render';
import type { Pages } from '@signpost/checker/pages';
import { posix } from 'node:path';
import type { PageUpdate, Splice } from '../protocol.ts';
import { locate } from './address.ts';
import { diffPieces } from './diff-pieces.ts';
import { openFacts, type FoundFacts, type KnownFacts } from './known-facts.ts';

/** What a page is rendered with. */
export interface PagePlace {
  readonly pages: Pages;
  readonly options: RenderOptions;
}

/** Files that include each other twice would make a page without end. */
const mostIncludes = 500;
/** So many characters of other files make a page at most. */
const mostIncluded = 10_000_000;

/** A browser that is further behind gets the whole page. */
const mostRevisions = 20;

const empty: RenderedPage = { title: undefined, pieces: [], outline: [] };

let opened = 0;
const mostChanges = 1_000_000;

/** A page that was closed and is opened again counts from another number: nobody takes one state for another. */
function nextCount(): number {
  opened += 1;
  return opened * mostChanges;
}

function htmlOf({ pieces }: RenderedPage): string[] {
  return pieces.map(({ html }) => html);
}

/** A page that is open: it is rendered when its file, or what it takes from other files, changes. */
export class LivePage {
  readonly path: string;
  private render = createPageRenderer();
  private readonly taken = new Set<string>();
  /** The pieces of the last revisions, by their numbers. */
  private readonly history = new Map<number, readonly string[]>();
  private count = nextCount();
  private known = openFacts('', undefined);
  private shown = empty;
  private source = '';

  constructor(path: string) {
    this.path = path;
  }

  /** The text that the page was rendered from. */
  get text(): string {
    return this.source;
  }

  /** What is shown now. */
  get page(): RenderedPage {
    return this.shown;
  }

  /** Which of its changes the page has now. */
  get revision(): number {
    return this.count;
  }

  get title(): string {
    return this.shown.title ?? posix.basename(this.path);
  }

  /** Whether the page shows something of a file. */
  dependsOn(path: string): boolean {
    return path === this.path || this.taken.has(path);
  }

  /** Takes what the project says of the page; it is shown with the next update. */
  learn(found: FoundFacts): void {
    this.known = openFacts(this.path, found);
  }

  /** Renders everything anew with the next update: what is made of its parts is another now. */
  forget(): void {
    this.render = createPageRenderer();
  }

  /** Renders the page of the text that its file has now; nothing where there is no such file, or where nothing changed. */
  update(place: PagePlace, text: string | undefined): PageUpdate | undefined {
    this.source = text ?? '';
    if (text === undefined) return undefined;
    const before = htmlOf(this.shown);
    const { pages } = place;
    const tree = pages.readTree(this.path, text);
    this.taken.clear();
    this.shown = this.render({
      path: this.path,
      text,
      tree,
      source: this.createSource(place, this.known(text)),
      options: this.optionsOf(place),
    });
    const now = htmlOf(this.shown);
    const splices = diffPieces(before, now);
    if (splices.length === 0) return undefined;
    this.count += 1;
    this.history.set(this.count, now);
    this.history.delete(this.count - mostRevisions);
    return this.describe(this.count - 1, splices);
  }

  /** What has changed since a revision; nothing where it is the one that is shown. */
  since(revision: number): PageUpdate | undefined {
    if (revision === this.count) return undefined;
    const now = htmlOf(this.shown);
    const before = this.history.get(revision);
    const all = [{ at: 0, remove: Number.MAX_SAFE_INTEGER, pieces: now }];
    return this.describe(revision, before === undefined ? all : diffPieces(before, now));
  }

  /** The line that a place on the page is written in. */
  lineAt({ piece, offset }: { readonly piece: number; readonly offset: number }): number | undefined {
    const start = this.shown.pieces[piece]?.start;
    return start === undefined ? undefined : this.source.slice(0, start + offset).split('\n').length;
  }

  private describe(base: number, splices: readonly Splice[]): PageUpdate {
    return { base, revision: this.count, title: this.title, outline: this.shown.outline, splices };
  }

  /** What is decided for all pages, and what the page's program makes of its text. */
  private optionsOf({ pages, options }: PagePlace): RenderOptions {
    const quoteLanguage = pages.quoteLanguageOf(this.path);
    const quotes = quoteLanguage === undefined ? {} : { quoteLanguage };
    return { ...options, markdown: pages.markdownOf(this.path), ...quotes };
  }

  private createSource({ pages }: PagePlace, known: KnownFacts): PageSource {
    const siteFolder = pages.siteFolderOf(this.path);
    const substitutions = pages.substitutionsOf(this.path);
    const resolve = (from: string, target: string): string => {
      const folder = target.startsWith('/') ? siteFolder : posix.dirname(from);
      return posix.join('/', folder, target).slice(1);
    };
    const read = (from: string, target: string): { readonly path: string; readonly text: string } | undefined => {
      const path = resolve(from, target);
      this.taken.add(path);
      const text = pages.readText(path);
      return text === undefined ? undefined : { path, text };
    };
    let included = 0;
    let taken = 0;
    return {
      destination: (path, offset) => known.destination(path, offset),
      headingIds: (path, offset) => (path === this.path ? known.headingIds(offset) : []),
      toctree: (path, offset) => known.toctree(path, offset),
      locate: (from, target) => locate(from, target, siteFolder),
      readText: (from, target) => read(from, target)?.text,
      include: (from, target, options) => {
        const found = read(from, target);
        included += 1;
        taken += found?.text.length ?? 0;
        if (found === undefined || included > mostIncludes || taken > mostIncluded) return undefined;
        const part = takePart(found.text, (name) => options[name]);
        const isWhole = Object.keys(options).length === 0;
        const text = isWhole ? found.text : part;
        return { path: isWhole ? found.path : `${found.path}?part`, tree: pages.readTree(found.path, text, this.path) };
      },
      substitution: (name) => substitutions.get(name),
    };
  }
}
