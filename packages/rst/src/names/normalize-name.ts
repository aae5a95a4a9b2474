import { splitWords } from '../characters/white-space.ts';

/** A name as docutils compares it: runs of white space become one blank, letters lower case. */
export function normalizeName(name: string): string {
  return collapseWhiteSpace(name).toLowerCase();
}

/** A name with runs of white space made one blank, case kept. */
export function collapseWhiteSpace(name: string): string {
  return splitWords(name).join(' ');
}
