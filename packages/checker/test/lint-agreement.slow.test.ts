import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compare, ownRemark, ownTextlint, peerRemark, peerTextlint, type Said } from './lint-peers.ts';

const repository = join(import.meta.dirname, '../../..');
const corpus = resolve(repository, '../shared/massgen');
const isSkipped = !existsSync(corpus);
if (isSkipped) console.warn(`lint agreement: skipped, as there is no ${corpus}`);

/** The table that people read: how many messages of a rule only one side has. */
function readTable(): readonly string[] {
  const page = readFileSync(join(repository, 'docs/manual/lint.md'), 'utf8');
  const row = /^\| (remark|textlint) \| `([\w-]+)` \| (\d+) \| (\d+) \|/gm;
  return [...page.matchAll(row)].map(([, linter, rule, extra, missing]) => `${linter}/${rule} ${extra} ${missing}`);
}

/** Counts by rule what only one side says. */
class Differences {
  readonly #counts = new Map<string, [extra: number, missing: number]>();

  add(linter: string, ours: Said, theirs: Said): void {
    const { extra, missing } = compare(ours, theirs);
    for (const [at, lines] of [extra, missing].entries()) {
      for (const line of lines) {
        const rule = `${linter}/${line.split(' ')[1] ?? ''}`;
        const counts = this.#counts.get(rule) ?? [0, 0];
        counts[at === 0 ? 0 : 1] += 1;
        this.#counts.set(rule, counts);
      }
    }
  }

  list(): readonly string[] {
    return [...this.#counts].map(([rule, counts]) => [rule, ...counts].join(' ')).toSorted();
  }
}

test.skipIf(isSkipped)(
  'on MassGen the linters say what they say by themselves, but for what the manual lists',
  async () => {
    const differences = new Differences();
    for (const path of globSync('**/*.md', { cwd: corpus }).toSorted()) {
      const text = readFileSync(join(corpus, path), 'utf8').replace(/^\uFEFF/, '');
      differences.add('remark', await ownRemark(text), await peerRemark(text));
      // Their own parser takes minutes for the largest.
      if (text.length < 300_000) differences.add('textlint', await ownTextlint(text), await peerTextlint(text));
    }
    expect(differences.list()).toEqual(readTable().toSorted());
  },
);
