const blocks =
  'p|div|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|blockquote|figure|figcaption|details|summary|aside|nav|section|hr|h[1-6]|pre|img';
const between = new RegExp(`>(?=</?(?:${blocks})\\b)`, 'g');
const afterEnd = new RegExp(`(</(?:${blocks})>)(?=[^\\n])`, 'g');

/** Writes HTML for people: each block on a line of its own, and no places in the source; code stays as it is. */
export function formatHtml(html: string): string {
  const parts = html.replaceAll(/ data-at="[^"]*"/g, '').split(/(<pre[\s\S]*?<\/pre>)/);
  const lines = parts.map((part, index) => {
    if (index % 2 === 1) return `\n${part}\n`;
    return part.replace(between, '>\n').replace(afterEnd, '$1\n');
  });
  return `${lines
    .join('')
    .replaceAll(/\n{2,}/g, '\n')
    .trim()}\n`;
}
