import { defineRule, type Document, type Project, type Span } from '@signpost/model';
import { findHeadingIds } from '../../project/anchors/find-heading-ids.ts';

interface Place {
  readonly id: string;
  readonly span: Span;
}

/** The ids of a page's headings in their order. Only one that gives itself an id can have another's: slugs are told apart. */
function listIds(document: Document, project: Project): Place[] {
  if (!document.headings.some(({ text }) => text.endsWith('}'))) return [];
  const ids = findHeadingIds(document, project.docsRootOf(document.path).dialect);
  return document.headings.flatMap(({ span }, index): Place[] => {
    const [id = ''] = ids[index] ?? [];
    return id === '' ? [] : [{ id, span }];
  });
}

function findRepeated(places: readonly Place[]): { readonly place: Place; readonly first: Place }[] {
  const seen = new Map<string, Place>();
  return places.flatMap((place) => {
    const first = seen.get(place.id);
    if (first === undefined) seen.set(place.id, place);
    return first === undefined ? [] : [{ place, first }];
  });
}

/** Two headings, or two elements of HTML, of a page that have the same ID. */
export const rule = defineRule({
  id: 'duplicate-heading-id',
  group: 'links',
  summary: 'Two headings or HTML elements of a page with the same ID: links lead to the first.',
  severity: 'warning',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  check(project, report) {
    for (const document of project.documents) {
      if (document.format === 'rst') continue;
      const { path, anchors } = document;
      for (const { place, first } of [...findRepeated(listIds(document, project)), ...findRepeated(anchors)]) {
        report({
          path,
          range: place.span,
          message: `the ID \`${place.id}\` is taken`,
          note: 'a link to it leads to the first of them',
          hint: 'give it another ID',
          related: [{ path, range: first.span, message: 'this one counts' }],
        });
      }
    }
  },
});
