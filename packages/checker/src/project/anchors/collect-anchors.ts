import type { Dialect, Document } from '@signpost/model';
import { findHeadingIds } from './find-heading-ids.ts';
import { slugifyForGithub } from '../dialects/github/slugify-for-github.ts';

/** Ids that headings have on another page than the dialect's: GitHub shows reStructuredText too, with its own slugs. */
function findForeignIds({ format, headings }: Document): string[] {
  return format === 'rst' ? slugifyForGithub(headings.map(({ text }) => text)) : [];
}

/** Every id that a link to the document may name in a dialect; only titles down to the `deepest` have slugs. */
export function collectAnchors(document: Document, dialect: Dialect, deepest?: number): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const ids of findHeadingIds(document, dialect, deepest)) for (const id of ids) anchors.add(id);
  for (const id of findForeignIds(document)) anchors.add(id);
  if (dialect === 'sphinx') for (const { name } of document.labels) anchors.add(name);
  for (const { id } of document.anchors) anchors.add(id);
  return anchors;
}
