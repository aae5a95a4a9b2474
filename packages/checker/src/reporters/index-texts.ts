import { indexLines, type LineIndex } from '@signpost/model';

/** The line index of each text, made at its first use. */
export function indexTexts(texts: ReadonlyMap<string, string>): (path: string) => LineIndex {
  const known = new Map<string, LineIndex>();
  return (path) => {
    const lines = known.get(path) ?? indexLines(texts.get(path) ?? '');
    known.set(path, lines);
    return lines;
  };
}
