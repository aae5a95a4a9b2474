import { applySplices, type Diagnostic, type TextEdit } from '@signpost/model';
import { arbitraryMarkdown } from '@signpost/testkit';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { noCache } from '../src/cache/facts-cache.ts';
import { arrangeFiles } from '../src/collect/collect.ts';
import { lintDocuments } from '../src/lint/lint-documents.ts';
import { readSources } from '../src/parse/read-documents.ts';
import { native } from './markdown-readers.ts';

const lint = { remark: { presets: ['recommended', 'consistent'] }, textlint: { rules: { terminology: true } } };

async function find(text: string): Promise<readonly Diagnostic[]> {
  const collected = arrangeFiles(['a.md'], {
    identify: () => undefined,
    readsSingly: true,
    isLink: () => false,
    readFiles: (paths) => new Map(paths.map((path) => [path, { kind: 'text', text }])),
    readBytes: () => undefined,
    removedPaths: () => new Map(),
    committedMoves: () => [],
    arrivals: () => new Map(),
    formerText: () => undefined,
  });
  const sources = collected.sources.map((source) => ({ source, identity: undefined }));
  const { documents } = readSources(sources, { collected, cache: noCache, markdown: native });
  const { diagnostics } = await lintDocuments(documents, {
    root: import.meta.dirname,
    files: new Set(['a.md']),
    readText: () => '',
    projectOf: () => ({ folder: '', lint }),
    linters: ['textlint', 'remark'],
    allowsCode: false,
    cache: noCache,
    identify: () => undefined,
  });
  return diagnostics;
}

function fix(text: string, found: readonly Diagnostic[]): string {
  return applySplices(
    text,
    found.flatMap((diagnostic): readonly TextEdit[] => diagnostic.fix?.edits ?? []),
  );
}

const words = fc.constantFrom('github', 'Website', 'back-end', 'node js', 'url’s', 'an url', 'e2e', 'TODO', 'regexp');

/** Markdown with words among it that the rules know. */
const arbitraryProse = fc
  .tuple(arbitraryMarkdown(), fc.array(words, { maxLength: 4 }), fc.constantFrom('', '\uFEFF'))
  .map(([text, list, mark]) => `${mark}${text}\n\n${list.join(' ')}\n\n${text}`);

test('on any text the linters end, stay in it, say the same again, and have nothing to fix once it is fixed', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryProse, async (text) => {
      const found = await find(text);
      expect(await find(text)).toEqual(found);
      for (const { rule, range } of found) {
        expect(rule).not.toBe('lint-failure');
        expect(0 <= range.start && range.start <= range.end && range.end <= text.length).toBe(true);
      }
      let fixed = fix(text, found);
      // One that overlaps another waits for the next round; the command goes three.
      for (let round = 1; round < 3; round += 1) fixed = fix(fixed, await find(fixed));
      const rest = await find(fixed);
      expect(rest.filter((diagnostic) => diagnostic.fix !== undefined)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);
