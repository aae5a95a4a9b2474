import { assertNever, type Dialect, type Document, type Heading } from '@signpost/model';
import { slugifyForGithub } from './github.ts';
import { slugifyForMkdocs } from './mkdocs.ts';
import { slugifyForVitepress } from './vitepress.ts';

const explicitId = /^\{:?\s*(?:[^{}]*\s)?#([^\s{}]+)[^{}]*\}$/;

interface ParsedTitle {
  readonly title: string;
  readonly id?: string;
}

/** Splits `Title {#id}` where the dialect knows it. */
function splitExplicitId({ text }: Heading): ParsedTitle {
  const brace = text.lastIndexOf('{');
  const id = brace === -1 ? undefined : explicitId.exec(text.slice(brace))?.[1];
  return id === undefined ? { title: text } : { title: text.slice(0, brace).trimEnd(), id };
}

/** The id that a title gives itself, else its slug; such titles take no part in counting. */
function slugifyTitles(headings: readonly Heading[], slugify: (titles: readonly string[]) => string[]): string[] {
  const parsed = headings.map(splitExplicitId);
  const slugs = slugify(parsed.flatMap(({ title, id }) => (id === undefined ? [title] : []))).values();
  return parsed.map(({ id }) => id ?? slugs.next().value ?? '');
}

function slugifyHeadings(headings: readonly Heading[], dialect: Dialect): string[] {
  switch (dialect) {
    case 'github':
    case 'sphinx':
      // MyST makes GitHub's slugs where it is told to, and GitHub shows the same file.
      return slugifyForGithub(headings.map(({ text }) => text));
    case 'docusaurus':
      return slugifyTitles(headings, slugifyForGithub);
    case 'mkdocs':
      return slugifyTitles(headings, slugifyForMkdocs);
    case 'vitepress':
      return slugifyTitles(headings, slugifyForVitepress);
    default:
      return assertNever(dialect);
  }
}

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

function joinIds(slug: string | undefined, ids: readonly string[], labels: readonly string[]): string[] {
  return [...new Set([...(slug === undefined ? [] : [slug]), ...ids, ...labels])];
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
  const slugs = slugifyHeadings(
    headings.filter(({ depth }) => depth <= deepest),
    dialect,
  ).values();
  const labels = dialect === 'sphinx' ? findLabelsBefore(document) : [];
  return headings.map(({ ids, depth }, index) => {
    const slug = depth <= deepest ? slugs.next().value : undefined;
    return joinIds(slug, ids, labels[index] ?? []);
  });
}
