import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { planImport, previewRelease, type ReleaseSection } from '../src/index.ts';
import { renderRelease } from '../src/formats/keep-a-changelog/render-release.ts';
import { arbitraryRelease, arbitraryUnreleased } from './arbitrary-release.ts';

/** Bullets by section, in no order. */
function collect(sections: readonly ReleaseSection[]): readonly string[] {
  return sections.flatMap(({ title, entries }) => entries.map(({ markdown }) => `${title}\n${markdown}`)).toSorted();
}

test('what is imported is previewed word for word, and nothing else changes', () => {
  fc.assert(
    fc.property(arbitraryUnreleased, arbitraryRelease, fc.constantFrom('\n', '\r\n'), (pending, released, eol) => {
      const rest = renderRelease(released).replaceAll('\n', eol);
      const before = `# Changelog\n\n${renderRelease(pending)}\n`.replaceAll('\n', eol) + rest;
      const files = new Map([['CHANGELOG.md', before]]);
      const input = { settings: {}, readFile: (path: string) => files.get(path), listFiles: () => [...files.keys()] };
      for (const change of planImport(input)?.changes ?? [])
        if (change.kind !== 'delete') files.set(change.path, change.content);
      expect(files.get('CHANGELOG.md')).toBe(
        pending.sections.length === 0 ? before : `# Changelog\n\n## [Unreleased]\n\n`.replaceAll('\n', eol) + rest,
      );
      const preview = previewRelease(input);
      const imported = preview.kind === 'release' ? collect(preview.release.sections) : [];
      expect(imported).toEqual([...new Set(collect(pending.sections))]);
    }),
  );
});
