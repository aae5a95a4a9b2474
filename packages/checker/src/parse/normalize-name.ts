/** A name as docutils compares it: lower case, white space folded to one blank. */
export function normalizeName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
