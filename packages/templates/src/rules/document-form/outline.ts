import type { Document, DocumentForm, Heading, Span } from '@signpost/model';
import { readTitle } from '@signpost/model/series';

/** A section of a document that its form speaks of. */
export interface FoundSection {
  /** Which one of the form. */
  readonly index: number;
  readonly heading: Heading;
}

/** A document as its form sees it. */
export interface Outline {
  readonly document: Document;
  /** The sections that the form asks for, in the order of the document. */
  readonly found: readonly FoundSection[];
  /** Sections that others of its headings name among other words: `Goals` in `Design goals and limits`. */
  readonly named: ReadonlySet<number>;
  /** The other headings below the title. */
  readonly others: readonly Heading[];
  /** The level of the outermost sections. */
  readonly depth: number;
}

/** Words alone, so that case, numbers before them, pictures and punctuation make no difference. */
export function foldHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/^\s*(?:\d+[.)]\s+)/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The first part of a heading that says more behind a mark: `Decision: one queue`. */
function foldLead(text: string): string {
  const [lead = ''] = text.split(/:| [-–—|] |\(/, 1);
  return foldHeading(lead);
}

/** Where a heading's words stand, without its marks. */
export function placeOfHeading({ text }: Document, heading: Heading | undefined): Span {
  const { start, end } = (heading && readTitle(text, heading)?.wordsSpan) ?? { start: 0, end: 0 };
  return { start, end };
}

/** Whether a document has a section of its form, under a heading of its own or of more words. */
export function hasSection({ found, named }: Outline, index: number): boolean {
  return named.has(index) || found.some((each) => each.index === index);
}

/** The sections whose headings stand, as whole words, within others: a part of a heading that says more. */
function findNamed(sections: DocumentForm['sections'], headings: readonly Heading[]): ReadonlySet<number> {
  const texts = headings.map(({ text }) => ` ${foldHeading(text)} `);
  const isNamed = (spelling: string): boolean => texts.some((text) => text.includes(` ${foldHeading(spelling)} `));
  return new Set(sections.flatMap((spellings, index) => (spellings.some(isNamed) ? [index] : [])));
}

/**
 * Reads which sections of a form a document has; the first heading of several is the one that counts. `isStrict` where only a
 * heading that a form spells out is one.
 */
export function readOutline(document: Document, { sections }: DocumentForm, isStrict: boolean): Outline {
  const [, ...headings] = document.headings;
  const indexes = new Map<string, number>();
  for (const [index, spellings] of sections.entries()) {
    for (const spelling of spellings) indexes.set(foldHeading(spelling), index);
  }
  const found: FoundSection[] = [];
  const others: Heading[] = [];
  const seen = new Set<number>();
  for (const heading of headings) {
    const index = indexes.get(foldHeading(heading.text)) ?? indexes.get(foldLead(heading.text));
    if (index === undefined) others.push(heading);
    else if (!seen.has(index)) {
      seen.add(index);
      found.push({ index, heading });
    }
  }
  const named: ReadonlySet<number> = isStrict ? new Set() : findNamed(sections, others);
  const depth = headings.reduce((least, heading) => Math.min(least, heading.depth), Number.POSITIVE_INFINITY);
  return { document, found, named, others, depth };
}
