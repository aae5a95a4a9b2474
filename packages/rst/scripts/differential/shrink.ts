import { compare } from './compare.ts';
import type { Difference } from './compare.ts';
import type { Docutils } from './docutils-process.ts';

/** Texts with a run of parts left out, the longest runs first. */
function withoutRuns(parts: readonly string[], glue: string): string[] {
  const texts: string[] = [];
  for (let size = Math.max(1, parts.length >> 1); size >= 1; size >>= 1) {
    for (let from = 0; from < parts.length; from += size) {
      texts.push([...parts.slice(0, from), ...parts.slice(from + size)].join(glue));
    }
  }
  return texts;
}

function candidates(input: string): string[] {
  const lines = input.split('\n');
  const dedented = lines.map((line) => line.replace(/^ /, '')).join('\n');
  const words = input.split(/(?<= )/);
  const texts = [
    ...withoutRuns(lines, '\n'),
    dedented,
    ...withoutRuns(words, ''),
    ...withoutRuns(Array.from(input), ''),
  ];
  return [...new Set(texts)].filter((text) => text.length < input.length).slice(0, 600);
}

/** The smallest text found that differs as the given one does. */
export async function shrink(docutils: Docutils, difference: Difference): Promise<Difference> {
  let best = difference;
  for (let round = 0; round < 60; round += 1) {
    const { differences } = await compare(docutils, candidates(best.input));
    const alike = differences.filter(({ kind }) => kind === difference.kind);
    if (alike.length === 0) {
      break;
    }
    best = alike.reduce((one, other) => (other.input.length < one.input.length ? other : one));
  }
  return best;
}
