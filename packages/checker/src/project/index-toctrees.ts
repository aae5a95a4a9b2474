import { posix } from 'node:path';
import type { Document, Toctree } from '@signpost/model';
import { compileSphinxGlob } from '../sphinx-config/compile-sphinx-glob.ts';
import type { DocsSite } from './docs-site.ts';
import type { Graph } from './graph.ts';

/** What the tables of contents of one site say. */
export interface SiteToctrees {
  /** Whether one of them has the document. */
  hasEntry(path: string): boolean;
  /** Whether the sections of the document have numbers. */
  isNumbered(path: string): boolean;
  /** The documents that an entry of a page stands for: of a pattern all that it matches, by their docnames. */
  expand(page: string, target: string, isGlob: boolean): readonly string[];
  /** Whether there is an entry at all. */
  readonly isEmpty: boolean;
}

type Known = Pick<Graph, 'siteOf' | 'docnameOf' | 'pagesOf' | 'findDocument'>;

const globMark = /[*?[]/;

/** A docname of an entry: relative to the site, without suffix. */
function docnameOf(site: DocsSite, page: string, target: string): string {
  const suffix = site.suffixes.find((candidate) => target.endsWith(candidate)) ?? '';
  const folder = target.startsWith('/') ? '' : posix.relative(site.path, posix.dirname(page));
  return posix.join('/', folder, target.slice(0, target.length - suffix.length)).slice(1);
}

/** Reads the toctrees of a site: which page has which documents as entries. */
class Reader {
  readonly entries = new Map<string, Set<string>>();
  readonly numbered = new Set<string>();
  private readonly site: DocsSite;
  private readonly known: Known;
  private readonly docnames: ReadonlyMap<string, string>;

  constructor(site: DocsSite, known: Known, documents: readonly Document[]) {
    this.site = site;
    this.known = known;
    const own = documents.filter(({ path }) => known.siteOf(path) === site && !site.isLeftOut(path));
    this.docnames = new Map(own.map(({ path }) => [path, known.docnameOf(path)]));
  }

  add(page: string, { options, entries }: Toctree): void {
    const isGlob = options['glob'] !== undefined;
    const paths = this.entries.get(page) ?? new Set();
    for (const { target } of entries) {
      for (const path of this.expand(page, target, isGlob)) {
        paths.add(path);
        if (options['numbered'] !== undefined) this.numbered.add(path);
      }
    }
    this.entries.set(page, paths);
  }

  expand(page: string, target: string, isGlob: boolean): string[] {
    return this.find(docnameOf(this.site, page, target), isGlob);
  }

  private find(docname: string, isGlob: boolean): string[] {
    if (!isGlob || !globMark.test(docname))
      return [this.known.findDocument(this.site, docname)].flatMap((path) => path ?? []);
    const matches = compileSphinxGlob(docname);
    return [...this.docnames].flatMap(([path, name]) => (matches(name) ? path : []));
  }

  /** What is below a numbered entry is numbered. */
  spread(): void {
    for (const path of this.numbered) for (const inner of this.entries.get(path) ?? []) this.numbered.add(inner);
  }
}

/** Reads the tables of contents of each site when they are first asked for. */
export function indexToctrees(documents: readonly Document[], known: Known): Graph['toctreesOf'] {
  const sites = new Map<DocsSite, SiteToctrees>();
  const read = (site: DocsSite): SiteToctrees => {
    const reader = new Reader(site, known, documents);
    for (const { path, toctrees } of documents) {
      for (const page of toctrees.length === 0 ? [] : known.pagesOf(path)) {
        if (known.siteOf(page) !== site || site.isLeftOut(page)) continue;
        for (const toctree of toctrees) reader.add(page, toctree);
      }
    }
    reader.spread();
    const entries = new Set<string>();
    for (const paths of reader.entries.values()) for (const path of paths) entries.add(path);
    return {
      hasEntry: (path) => entries.has(path),
      isNumbered: (path) => reader.numbered.has(path),
      expand: (page, target, isGlob) => reader.expand(page, target, isGlob),
      isEmpty: entries.size === 0,
    };
  };
  return (site) => {
    const toctrees = sites.get(site) ?? read(site);
    sites.set(site, toctrees);
    return toctrees;
  };
}
