import type { Collected } from './source.ts';

/** So many texts are held at once. */
const mostTexts = 8;

/**
 * Gives texts of documents. Those of the disk are read again when they were not asked for in a while: all of a large project's
 * would not fit. Where reading one starts a process, each is read once.
 */
export function openTexts({
  readFiles,
  readsSingly,
}: Pick<Collected, 'readFiles' | 'readsSingly'>): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const content = readFiles([path]).get(path);
    const text = content?.kind === 'text' ? content.text : '';
    if (readsSingly && known.size === mostTexts) known.clear();
    known.set(path, text);
    return text;
  };
}
