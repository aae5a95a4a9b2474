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

function slugifyTitles(headings: readonly Heading[], slugify: (titles: readonly string[]) => string[]): string[] {
  const parsed = headings.map(splitExplicitId);
  const slugs = slugify(parsed.filter(({ id }) => id === undefined).map(({ title }) => title));
  return [...slugs, ...parsed.flatMap(({ id }) => id ?? [])];
}

function slugifyHeadings(document: Document, dialect: Dialect): string[] {
  const { headings } = document;
  const plain = (): string[] => slugifyForGithub(headings.map(({ text }) => text));
  switch (dialect) {
    case 'github':
      return plain();
    case 'sphinx':
      // MyST makes GitHub's slugs where it is told to, and GitHub shows the same file.
      return [...plain(), ...document.labels.map(({ name }) => name)];
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

/** Every id that a link to the document may name in a dialect. */
export function collectAnchors(document: Document, dialect: Dialect): ReadonlySet<string> {
  return new Set([
    ...slugifyHeadings(document, dialect),
    ...document.headings.flatMap(({ ids }) => ids),
    ...document.anchors.map(({ id }) => id),
  ]);
}
