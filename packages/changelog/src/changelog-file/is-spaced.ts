import type { Changelog } from './changelog.ts';

/** Whether a blank line stands below the heading of the first section that has entries; nothing where none has. */
export function isSpaced(text: string, { releases }: Changelog): boolean | undefined {
  const section = releases.flatMap(({ sections }) => sections).find(({ entries }) => entries.length > 0);
  const [entry] = section?.entries ?? [];
  if (section === undefined || entry === undefined) return undefined;
  const between = text.slice(section.headingSpan.end, entry.span.start);
  return between.split(/\r\n|\r|\n/).length > 2;
}
