import type { Paragraph } from './list-paragraphs.ts';

/** Two lists of paragraphs side by side. */
export interface Match {
  /** Sphinx' paragraphs that stand here word by word, in the same order. */
  readonly same: number;
  readonly total: number;
  /** What only one of them has; beside each other where they stand at the same place. */
  readonly differences: readonly { readonly sphinx: readonly Paragraph[]; readonly ours: readonly Paragraph[] }[];
}

/** Finds the longest common subsequence. */
export function matchParagraphs(sphinx: readonly Paragraph[], ours: readonly Paragraph[]): Match {
  const width = ours.length + 1;
  const table = new Uint32Array((sphinx.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = sphinx.length - 1; i >= 0; i -= 1) {
    for (let j = ours.length - 1; j >= 0; j -= 1) {
      const isSame = sphinx[i]?.text === ours[j]?.text;
      table[i * width + j] = isSame ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const differences: { sphinx: Paragraph[]; ours: Paragraph[] }[] = [];
  let open: (typeof differences)[number] | undefined;
  let same = 0;
  for (let i = 0, j = 0; i < sphinx.length || j < ours.length;) {
    const left = sphinx[i];
    const right = ours[j];
    if (left !== undefined && right !== undefined && left.text === right.text) {
      same += 1;
      open = undefined;
      i += 1;
      j += 1;
      continue;
    }
    if (open === undefined) differences.push((open = { sphinx: [], ours: [] }));
    if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      open.sphinx.push(left);
      i += 1;
    } else if (right !== undefined) {
      open.ours.push(right);
      j += 1;
    }
  }
  return { same, total: sphinx.length, differences };
}
