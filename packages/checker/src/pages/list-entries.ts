import type { Document, Reference, Toctree } from '@signpost/model';
import type { Graph } from '../project/graph.ts';
import { classifyTarget } from '../project/resolve/classify-target.ts';
import { nameDocument } from './name-documents.ts';
import type { PageEntry } from './page-facts.ts';

/** Tables of contents nest no deeper than this here; Sphinx itself has no limit, a circle has no end. */
const deepest = 6;

/** Lists tables of contents with what stands below their entries. */
export class EntryLister {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** The entries of one table of contents of a page. */
  list(page: Document, toctree: Toctree, above: readonly string[] = []): PageEntry[] {
    const site = this.graph.siteOf(page.path);
    const isGlob = toctree.options['glob'] !== undefined;
    const listOne = (entry: Reference): PageEntry[] => {
      const known = classifyTarget(entry.target);
      if (known?.kind === 'external') return [{ title: entry.text ?? known.url, url: known.url, children: [] }];
      if (entry.target === 'self') return [{ title: entry.text ?? nameDocument(page), path: page.path, children: [] }];
      const paths = this.graph.toctreesOf(site).expand(page.path, entry.target, isGlob);
      return paths.flatMap((path) => this.describe(path, entry.text, above));
    };
    const entries = toctree.entries.flatMap(listOne);
    return toctree.options['reversed'] === undefined ? entries : entries.toReversed();
  }

  /** All that the tables of contents of a document list, whatever they are called. */
  below(document: Document, above: readonly string[]): PageEntry[] {
    const within = [...above, document.path];
    if (within.length > deepest) return [];
    return document.toctrees.flatMap((toctree) => this.list(document, toctree, within));
  }

  private describe(path: string, title: string | undefined, above: readonly string[]): PageEntry[] {
    const document = this.graph.document(path);
    if (document === undefined || above.includes(path)) return [];
    return [{ title: title ?? nameDocument(document), path, children: this.below(document, above) }];
  }
}
