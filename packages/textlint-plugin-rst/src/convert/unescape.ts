/** A text as readers see it: without backslashes, and without white space that one escapes. */
export function unescape(written: string): string {
  return written.replaceAll(/\\(?:[ \n]|(.?))/g, '$1');
}
