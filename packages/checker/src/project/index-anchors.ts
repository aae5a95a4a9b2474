import { collectAnchors } from './anchors/collect-anchors.ts';
import type { PageContent } from './collect-included.ts';
import type { Graph } from './graph.ts';
import { dialects } from './dialects/dialects.ts';
import { remember } from './remember.ts';

/** The ids of every document, made when they are first asked for. */
export function indexAnchors(
  includedOn: (path: string) => PageContent,
  { siteOf }: Pick<Graph, 'siteOf'>,
): Pick<Graph, 'anchorsOf' | 'hasAnchor'> {
  const anchorsOf = remember((path): ReadonlySet<string> => {
    const { dialect } = siteOf(path);
    const anchors = new Set<string>();
    for (const document of includedOn(path).documents) {
      for (const anchor of collectAnchors(document, dialect)) anchors.add(anchor);
    }
    return anchors;
  });
  const lowerAnchorsOf = remember((path) => new Set([...anchorsOf(path)].map((anchor) => anchor.toLowerCase())));
  const ignoresCase = (path: string): boolean => dialects[siteOf(path).dialect].ignoresCase;
  return {
    anchorsOf,
    hasAnchor: (path, id) =>
      anchorsOf(path).has(id) || (ignoresCase(path) && lowerAnchorsOf(path).has(id.toLowerCase())),
  };
}
