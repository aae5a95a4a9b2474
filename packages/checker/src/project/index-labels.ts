import type { Document, LabelTarget } from '@signpost/model';
import { normalizeName } from '@signpost/rst';
import type { DocsSite } from './docs-site.ts';
import type { Graph } from './graph.ts';
import { remember } from './remember.ts';

/** The explicit labels of all documents by name; a name for an address is one of its own document only. */
export function indexLabels(documents: readonly Document[]): ReadonlyMap<string, readonly LabelTarget[]> {
  const index = new Map<string, LabelTarget[]>();
  for (const { path, labels } of documents) {
    for (const { span: _, url, ...named } of labels) {
      if (url !== undefined) continue;
      const label = { path, ...named };
      const { name } = label;
      const known = index.get(name);
      if (known === undefined) index.set(name, [label]);
      else known.push(label);
    }
  }
  return index;
}

/** The titles of a site's documents, each in the forms and down to the depth that make labels of them for its `conf.py`. */
export function indexTitles(
  documents: readonly Document[],
  { siteOf, docnameOf, pagesOf }: Pick<Graph, 'siteOf' | 'docnameOf' | 'pagesOf'>,
): Graph['findTitled'] {
  const titlesOf = remember((sitePath) => {
    const index = new Map<string, string>();
    for (const { path, headings } of documents) {
      for (const page of pagesOf(path)) {
        const { path: folder, sphinx } = siteOf(page);
        if (folder !== sitePath || sphinx === undefined) continue;
        const { sectionLabelForms, sectionLabelDepth } = sphinx;
        const docname = docnameOf(page).toLowerCase();
        for (const { text, source = text, depth } of headings) {
          if (depth > sectionLabelDepth) continue;
          const title = normalizeName(source);
          for (const form of sectionLabelForms) index.set(form === 'title' ? title : `${docname}:${title}`, path);
        }
      }
    }
    return index;
  });
  return (site: DocsSite, name: string) => titlesOf(site.path).get(name);
}
