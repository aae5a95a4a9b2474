import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';

/** Where a key stands in a YAML text (line and column from 1); the file's start when it is not there. */
export function locateKey(text: string, path: readonly string[]): { readonly line: number; readonly column: number } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const parent = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))
    : undefined;
  const { line, col } = lines.linePos(isNode(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0);
  return { line, column: col };
}
