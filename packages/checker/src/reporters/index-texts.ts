import { indexLines, type LineIndex } from '@signpost/model';
import type { Texts } from '../verdict/verdict.ts';

/** Findings come file by file; those of all files at once would fill the memory with texts. */
const mostTexts = 8;

/** The line index of each text, made when it is used. */
export function indexTexts(texts: Texts): (path: string) => LineIndex {
  const known = new Map<string, LineIndex>();
  return (path) => {
    const found = known.get(path);
    if (found !== undefined) return found;
    if (known.size === mostTexts) known.clear();
    const lines = indexLines(texts.get(path));
    known.set(path, lines);
    return lines;
  };
}
