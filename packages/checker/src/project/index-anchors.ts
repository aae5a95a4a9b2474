import { collectAnchors } from './anchors/collect-anchors.ts';
import type { PageContent } from './collect-included.ts';
import type { Graph } from './graph.ts';
import { dialects } from './dialects/dialects.ts';
import { indexSpellings } from './index-spellings.ts';
import { remember } from './remember.ts';

/** The ids of every document, made when they are first asked for. */
export function indexAnchors(
  includedOn: (path: string) => PageContent,
  { siteOf }: Pick<Graph, 'siteOf'>,
): Pick<Graph, 'anchorsOf' | 'hasAnchor' | 'findAnchorIgnoringCase'> {
  const anchorsOf = remember((path): ReadonlySet<string> => {
    const { dialect, sphinx } = siteOf(path);
    // Without the setting MyST makes no ids for links, but the page has docutils', which are nearly GitHub's.
    const deepest = sphinx?.myst.headingAnchors || undefined;
    const { documents } = includedOn(path);
    const [own, ...others] = documents;
    if (own !== undefined && others.length === 0) return collectAnchors(own, dialect, deepest);
    const anchors = new Set<string>();
    for (const document of documents) {
      for (const anchor of collectAnchors(document, dialect, deepest)) anchors.add(anchor);
    }
    return anchors;
  });
  const spellingsOf = remember((path) => indexSpellings(anchorsOf(path)));
  const ignoresCase = (path: string): boolean => dialects[siteOf(path).dialect].ignoresCase;
  return {
    anchorsOf,
    hasAnchor: (path, id) => anchorsOf(path).has(id) || (ignoresCase(path) && spellingsOf(path).has(id.toLowerCase())),
    findAnchorIgnoringCase: (path, id) => spellingsOf(path).get(id.toLowerCase()),
  };
}
