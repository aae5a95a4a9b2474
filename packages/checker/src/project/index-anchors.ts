import type { Document } from '@signpost/model';
import { collectAnchors } from './anchors/collect-anchors.ts';
import type { Graph } from './graph.ts';
import { remember } from './remember.ts';

/** The ids of every document, made when they are first asked for. */
export function indexAnchors({
  document,
  siteOf,
}: Pick<Graph, 'document' | 'siteOf'>): Pick<Graph, 'anchorsOf' | 'hasAnchor'> {
  const collect = (found: Document | undefined): ReadonlySet<string> =>
    found === undefined ? new Set() : collectAnchors(found, siteOf(found.path).dialect);
  const anchorsOf = remember((path) => collect(document(path)));
  const lowerAnchorsOf = remember((path) => new Set([...anchorsOf(path)].map((anchor) => anchor.toLowerCase())));
  const ignoresCase = (path: string): boolean => ['github', 'sphinx'].includes(siteOf(path).dialect);
  return {
    anchorsOf,
    hasAnchor: (path, id) =>
      anchorsOf(path).has(id) || (ignoresCase(path) && lowerAnchorsOf(path).has(id.toLowerCase())),
  };
}
