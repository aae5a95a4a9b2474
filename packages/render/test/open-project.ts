import { posix } from 'node:path';
import { openPageGraph, openPages, type PageEntry, type Pages } from '@signpost/checker/pages';
import { createPageRenderer, takePart } from '../src/index.ts';
import type { Destination, PageSource, RenderedPage, RenderOptions, TocEntry } from '../src/index.ts';

/** A project whose pages are rendered as those who serve them do: the checker says where each reference leads. */
export interface OpenedProject {
  readonly pages: Pages;
  /** Its documents, sorted. */
  readonly documents: readonly string[];
  render(path: string, options?: Partial<RenderOptions>): RenderedPage;
}

const absolute = /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i;

function toHref(path: string, id: string | undefined): string {
  return `/${path}${id === undefined ? '' : `#${id}`}`;
}

function toEntry({ title, path, id, url, children }: PageEntry): TocEntry {
  return { title, href: path === undefined ? (url ?? '#') : toHref(path, id), children: children.map(toEntry) };
}

function createSource(pages: Pages, graph: Awaited<ReturnType<typeof openPageGraph>>, page: string): PageSource {
  const facts = graph.describe(page) ?? { links: [], headings: [], toctrees: [] };
  const links = new Map(facts.links.map((link) => [`${link.offset} ${link.path}`, link]));
  const headings = new Map(facts.headings.map(({ offset, ids }) => [offset, ids]));
  const toctrees = new Map(facts.toctrees.map((each) => [`${each.offset} ${each.path}`, each.entries.map(toEntry)]));
  const siteFolder = pages.siteFolderOf(page);
  const substitutions = pages.substitutionsOf(page);
  const resolve = (from: string, target: string): string =>
    posix.join('/', target.startsWith('/') ? siteFolder : posix.dirname(from), target).slice(1);
  return {
    destination(path, offset): Destination | undefined {
      const link = links.get(`${offset} ${path}`);
      if (link === undefined) return undefined;
      const { target, title } = link;
      const state = link.isBroken === true ? 'broken' : 'found';
      const named = title === undefined ? {} : { title };
      if (target === undefined) return { state, ...named };
      return { state, ...named, href: 'url' in target ? target.url : toHref(target.path, target.id) };
    },
    headingIds: (path, offset) => (path === page ? (headings.get(offset) ?? []) : []),
    toctree: (path, offset) => toctrees.get(`${offset} ${path}`),
    locate: (from, target) => (absolute.test(target) || target === '' ? target : `/${resolve(from, target)}`),
    readText: (from, target) => pages.readText(resolve(from, target)),
    include(from, target, options) {
      const path = resolve(from, target);
      const text = pages.readText(path);
      if (text === undefined) return undefined;
      if (Object.keys(options).length === 0) return { path, tree: pages.readTree(path, text, page) };
      return {
        path: `${path}?part`,
        tree: pages.readTree(
          path,
          takePart(text, (name) => options[name]),
        ),
      };
    },
    substitution: (name) => substitutions.get(name),
  };
}

/** Reads the project that a folder belongs to. */
export async function openProject(folder: string): Promise<OpenedProject> {
  const pages = await openPages(folder);
  const graph = await openPageGraph(folder, { isCached: false });
  return {
    pages,
    documents: [...pages.paths].filter((path) => pages.isDocument(path)).toSorted(),
    render(path, options = {}) {
      const text = pages.readText(path) ?? '';
      const quoteLanguage = pages.quoteLanguageOf(path);
      const input = {
        path,
        text,
        tree: pages.readTree(path, text),
        source: createSource(pages, graph, path),
        options: {
          allowsRawHtml: false,
          markdown: pages.markdownOf(path),
          ...(quoteLanguage === undefined ? {} : { quoteLanguage }),
          ...options,
        },
      };
      return createPageRenderer()(input);
    },
  };
}
