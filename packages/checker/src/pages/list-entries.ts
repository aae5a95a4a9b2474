import type { Document, Reference, Toctree } from '@signpost/model';
import { findHeadingIds } from '../project/anchors/find-heading-ids.ts';
import type { Graph } from '../project/graph.ts';
import { classifyTarget } from '../project/resolve/classify-target.ts';
import { nameDocument } from './name-documents.ts';
import { nestSections } from './nest-sections.ts';
import type { PageEntry } from './page-facts.ts';

/** Tables of contents nest no deeper than this here; Sphinx itself has no limit, a circle has no end. */
const deepest = 6;

/** Pages that all list each other would make more entries than any memory holds: those that are too many are left out. */
const mostEntries = 50_000;

/** What stands below an entry. */
interface Shape {
  /** The sections of its document; else only what its document's own tables of contents list. */
  readonly hasSections: boolean;
  /** Also tables that are not shown on their page. */
  readonly hasHidden: boolean;
  readonly depth: number;
}

const documents: Shape = { hasSections: false, hasHidden: true, depth: deepest };

function shapeOf({ options }: Toctree): Shape {
  const depth = Number(options['maxdepth'] ?? '-1');
  return {
    hasSections: options['titlesonly'] === undefined,
    hasHidden: options['includehidden'] !== undefined,
    depth: Number.isInteger(depth) && depth > 0 ? Math.min(depth, deepest) : deepest,
  };
}

function cut(entries: readonly PageEntry[], depth: number): PageEntry[] {
  return depth === 0 ? [] : entries.map((entry) => ({ ...entry, children: cut(entry.children, depth - 1) }));
}

/** Lists tables of contents with what stands below their entries. */
export class EntryLister {
  private readonly graph: Graph;
  private left = mostEntries;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** The documents of one table of contents, as navigation. */
  list(page: Document, toctree: Toctree, above: readonly string[]): PageEntry[] {
    return this.listAs(documents, page, toctree, above);
  }

  /** One table of contents as its page shows it. */
  listShown(page: Document, toctree: Toctree): PageEntry[] {
    const shape = shapeOf(toctree);
    return cut(this.listAs(shape, page, toctree, [page.path]), shape.depth);
  }

  private listAs(shape: Shape, page: Document, toctree: Toctree, above: readonly string[]): PageEntry[] {
    const site = this.graph.siteOf(page.path);
    const isGlob = toctree.options['glob'] !== undefined;
    const listOne = (entry: Reference): PageEntry[] => {
      const known = classifyTarget(entry.target);
      if (known?.kind === 'external') return [{ title: entry.text ?? known.url, url: known.url, children: [] }];
      if (entry.target === 'self') return [{ title: entry.text ?? nameDocument(page), path: page.path, children: [] }];
      const paths = this.graph.toctreesOf(site).expand(page.path, entry.target, isGlob);
      return paths.flatMap((path) => this.describe(shape, path, entry.text, above));
    };
    const entries = toctree.entries.flatMap(listOne);
    return toctree.options['reversed'] === undefined ? entries : entries.toReversed();
  }

  private describe(shape: Shape, path: string, title: string | undefined, above: readonly string[]): PageEntry[] {
    const document = this.graph.document(path);
    if (document === undefined || above.includes(path) || this.left === 0) return [];
    this.left -= 1;
    const within = [...above, path];
    const listToctree = (toctree: Toctree): PageEntry[] => {
      const isShown = shape.hasHidden || toctree.options['hidden'] === undefined;
      return isShown && within.length <= shape.depth ? this.listAs(shape, document, toctree, within) : [];
    };
    if (!shape.hasSections || document.headings.length === 0) {
      const children = document.toctrees.flatMap(listToctree);
      return [{ title: title ?? nameDocument(document), path, children }];
    }
    const ids = findHeadingIds(document, this.graph.siteOf(path).dialect);
    const [first, ...others] = nestSections(document, ids, listToctree);
    if (first === undefined || title === undefined || others.length > 0) return [first ?? [], others].flat();
    return [{ ...first, title }];
  }
}
