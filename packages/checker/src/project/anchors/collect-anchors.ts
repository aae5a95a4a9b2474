import type { Dialect, Document } from '@signpost/model';
import { findHeadingIds } from './find-heading-ids.ts';
import { slugifyForGithub } from '../dialects/github/slugify-for-github.ts';

/** Ids that headings have on another page than the dialect's: GitHub shows reStructuredText too, with its own slugs. */
function findForeignIds({ format, headings }: Document): string[] {
  return format === 'rst' ? slugifyForGithub(headings.map(({ text }) => text)) : [];
}

/** Every id that a link to the document may name in a dialect; only titles down to the `deepest` have slugs. */
export function collectAnchors(document: Document, dialect: Dialect, deepest?: number): ReadonlySet<string> {
  return new Set([
    ...findHeadingIds(document, dialect, deepest).flat(),
    ...findForeignIds(document),
    ...(dialect === 'sphinx' ? document.labels.map(({ name }) => name) : []),
    ...document.anchors.map(({ id }) => id),
  ]);
}
