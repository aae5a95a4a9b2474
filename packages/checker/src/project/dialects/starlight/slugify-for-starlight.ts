import type { Heading } from '@signpost/model';
import { slugifyForGithub } from '../github/slugify-for-github.ts';

const code = /`+([^`]+)`+/g;
const dashes = /(?<!-)-{2,3}(?!-)/g;
const kept = '\u0001';

/** A title after its hyphens became the dashes that they stand for; those in code stay. */
function makeDashes({ text, span }: Heading, readText: () => string): string {
  if (!text.includes('--')) return text;
  let title = text;
  for (const [, inner = ''] of readText().slice(span.start, span.end).matchAll(code)) {
    if (inner.includes('--')) title = title.replace(inner, () => inner.replaceAll('-', kept));
  }
  return title.replace(dashes, '–').replaceAll(kept, '-');
}

/** Starlight's ids: GitHub's of titles whose punctuation is typographic. */
export function slugifyForStarlight(headings: readonly Heading[], readText: () => string): string[] {
  return slugifyForGithub(headings.map((heading) => makeDashes(heading, readText)));
}
