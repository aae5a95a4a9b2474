import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test as testTree } from '@textlint/ast-tester';
import { describe, expect, test } from 'vitest';
import { findFaults } from './find-faults.ts';
import { proseRules } from './prose-rules.ts';
import { fixText } from './replace-words.ts';
import { outlineOf, readTree } from './show-tree.ts';

/** `CORPUS=<checkout>` names a project with more documents than the demo. */
const corpus = process.env['CORPUS'];
const checkout = corpus === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? '.', corpus);
if (checkout === undefined) console.warn('corpus: only the demo is read, as CORPUS=<checkout> is not set');

const places = { demo: join(import.meta.dirname, '../../../apps/demo'), checkout };

function readTexts(folder: string): string[] {
  const paths = globSync('**/*.rst', { cwd: folder, exclude: (path) => path.includes('node_modules') });
  return paths.toSorted().map((path) => readFileSync(join(folder, path), 'utf8'));
}

describe.each(Object.entries(places))('%s', (_name, folder) => {
  const texts = folder === undefined ? [] : readTexts(folder);

  test.skipIf(folder === undefined)('becomes trees that textlint takes, in which each node is its slice', async () => {
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      const tree = await readTree(text);
      testTree({ ...tree });
      expect(findFaults(tree, text.replace(/^\uFEFF/, ''))).toEqual([]);
    }
  });

  test.skipIf(folder === undefined)(
    'is fixed by the usual rules in its words alone, and once for all',
    async () => {
      for (const text of texts) {
        const fixed = await fixText(text, proseRules);
        expect(await outlineOf(fixed)).toBe(await outlineOf(text));
        expect(await fixText(fixed, proseRules)).toBe(fixed);
      }
    },
    120_000,
  );
});
