const before = 60;
const length = 180;
const markup = /[*_`#|<>[\]]+|^[=\-~^"'+]{3,}$|^\.\. .*$/gm;

/** Some words of a text around the first place where one of the words stands. */
export function cutExcerpt(text: string, words: readonly string[]): string {
  const folded = text.toLowerCase();
  const places = words.map((word) => folded.indexOf(word)).filter((at) => at !== -1);
  const first = places.length === 0 ? 0 : Math.min(...places);
  const start = Math.max(0, first - before);
  const cut = text
    .slice(start, start + 2 * length)
    .replaceAll(markup, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `${start > 0 ? '… ' : ''}${cut.slice(0, length)}${cut.length > length ? ' …' : ''}`;
}
