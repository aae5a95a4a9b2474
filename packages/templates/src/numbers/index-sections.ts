import type { Heading } from '@signpost/model';
import { foldStatus, type IndexRow, type Series, stageOf } from '@signpost/model/series';

/** A part of an index that holds the records of some statuses: `Superseded/Deprecated`. */
export interface StatusSection {
  readonly heading: Heading;
  /** The statuses that its heading names. */
  readonly words: readonly string[];
  readonly end: number;
}

/** The parts of an index by status; none where the records stand together. */
export function listStatusSections({ index, statuses }: Series): readonly StatusSection[] {
  if (index === undefined) return [];
  const { headings, text } = index.document;
  return headings.slice(1).flatMap((heading, at) => {
    const title = ` ${foldStatus(heading.text)} `;
    const words = [...statuses.keys()].filter((word) => title.includes(` ${word} `));
    const end = headings[at + 2]?.span.start ?? text.length;
    return words.length === 0 ? [] : [{ heading, words, end }];
  });
}

/** The section that a row stands in. */
export function sectionOf(sections: readonly StatusSection[], row: IndexRow): StatusSection | undefined {
  return sections.find(({ heading, end }) => heading.span.end <= row.span.start && row.span.start < end);
}

/** The section for a status: the one whose heading names it, else one that names its stage. */
export function findSection(sections: readonly StatusSection[], status: string): StatusSection | undefined {
  const stage = stageOf(status);
  return (
    sections.find(({ words }) => words.includes(status)) ??
    sections.find(({ words }) => words.some((word) => stage !== undefined && stageOf(word) === stage))
  );
}
