/** The form in which labels are compared: case and white space do not count. */
export function normalizeLabel(written: string): string {
  return written.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();
}
