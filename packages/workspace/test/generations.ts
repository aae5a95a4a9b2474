import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileChange } from '@signpost/model';

/** The files of a generation: all of them name it, and every second one has files that the others lack. */
export function filesOf(generation: number): Readonly<Record<string, string>> {
  const text = `${generation}\n${'a line\n'.repeat(2000)}`;
  const always = { 'counter.md': text, 'docs/a.md': text, 'docs/b.md': text };
  return generation % 2 === 0 ? always : { ...always, 'odd/c.md': text, 'odd/deep/d.md': text };
}

/** The changes that make the next generation of one. */
export function planGeneration(generation: number): readonly FileChange[] {
  const before = filesOf(generation);
  const after = filesOf(generation + 1);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].map((path) => {
    const [old, content] = [before[path], after[path]];
    if (old === undefined) return { kind: 'create', path, content: content ?? '' };
    return content === undefined
      ? { kind: 'delete', path, before: old }
      : { kind: 'update', path, before: old, content };
  });
}

/** The generation that lies in a folder, by its first file. */
export function readGeneration(root: string): number {
  return Number.parseInt(readFileSync(join(root, 'counter.md'), 'utf8'), 10);
}
