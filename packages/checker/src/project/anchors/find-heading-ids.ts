import type { Dialect, Document, Heading } from '@signpost/model';
import { dialects } from '../dialects/dialects.ts';

/** The labels directly before each heading, the nearest first, as MyST gives a heading their names as ids. */
function findLabelsBefore({ headings, labels }: Document): string[][] {
  const titled = labels.filter(({ title }) => title !== undefined).toSorted((a, b) => a.span.start - b.span.start);
  let next = 0;
  return headings.map(({ span }) => {
    const names: string[] = [];
    for (; (titled[next]?.span.start ?? span.start) < span.start; next += 1) names.push(titled[next]?.name ?? '');
    return names.toReversed();
  });
}

function joinIds(...ids: readonly (readonly string[])[]): string[] {
  return [...new Set(ids.flat())];
}

/**
 * The ids of each heading of a document, in the order of the headings: what docutils gives a section of reStructuredText; of a
 * Markdown heading the dialect's slug or the id that stands in its place, then those that it has besides. Only titles down to the
 * `deepest` have slugs.
 */
export function findHeadingIds(
  document: Document,
  dialect: Dialect,
  deepest = Number.POSITIVE_INFINITY,
): readonly (readonly string[])[] {
  const { format, headings } = document;
  if (format === 'rst') return headings.map(({ ids }) => ids);
  const isNamed = ({ depth }: Heading): boolean => depth <= deepest;
  const names = dialects[dialect].nameHeadings(headings.filter(isNamed), () => document.text).values();
  const labels = dialect === 'sphinx' ? findLabelsBefore(document) : [];
  return headings.map((heading, index) => {
    const named = (isNamed(heading) ? names.next().value : undefined) ?? [];
    const before = labels[index] ?? [];
    const isAll = named.length < 2 && heading.ids.length === 0 && before.length === 0;
    return isAll ? named : joinIds(named, heading.ids, before);
  });
}
