import type { Diagnostic } from '@signpost/model';

/** The same finding in the same text, whatever the message says about the change. */
export function identify({ path, rule, range }: Diagnostic): string {
  return `${path}\0${rule}\0${range.start}\0${range.end}`;
}

/**
 * Of the findings of a change keeps those in the files that it touches, and those in other files that were not there
 * before it: their text is the same, so their places are too. `known` has the names of those that were.
 */
export function selectNewFindings(
  found: readonly Diagnostic[],
  known: ReadonlySet<string>,
  touched: ReadonlySet<string>,
): Diagnostic[] {
  return found.filter((diagnostic) => touched.has(diagnostic.path) || !known.has(identify(diagnostic)));
}
