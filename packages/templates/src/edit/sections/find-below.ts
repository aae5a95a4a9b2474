import { missingAnchor } from '../../messages/missing-anchor.ts';
import { foldName } from '../sort-order.ts';
import type { Section } from './section.ts';

/**
 * The section of the first of several headings that a document has; without any heading named, that of its title.
 * @throws UsageError `missing-anchor` where it has none of them; `what` says what was looked for.
 */
export function findBelow(sections: readonly Section[], below: readonly string[], path: string, what: string): Section {
  const candidates = below.map((name) => sections.find((section) => foldName(section.title) === foldName(name)));
  const found = below.length === 0 ? sections[0] : candidates.find((candidate) => candidate !== undefined);
  if (found !== undefined) return found;
  const titles = sections.map((section) => section.title);
  throw missingAnchor(what, { path, line: 1, column: 1 }, below, titles);
}
