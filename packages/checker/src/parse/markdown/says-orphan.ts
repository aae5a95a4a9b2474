const frontMatterEnd = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const orphan = /^orphan[ \t]*:/m;

/** Whether the front matter has the key `orphan`, whose value MyST does not look at. */
export function saysOrphan(text: string): boolean {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (!text.startsWith('---', start) || !text.includes('orphan')) return false;
  const end = text.slice(start).search(frontMatterEnd);
  return end !== -1 && orphan.test(text.slice(start, start + end));
}
