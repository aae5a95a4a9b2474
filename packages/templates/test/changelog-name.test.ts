import { expect, test } from 'vitest';
import { detectChangelog } from '../src/init/detect/detect-changelog.ts';
import { isChangelogName } from '../src/is-changelog-name.ts';
import { openTexts } from './open-texts.ts';

function pathOf(...paths: readonly string[]): string | undefined {
  return detectChangelog(openTexts('/', new Map(paths.map((path) => [path, '']))))?.path;
}

test('changelogs are called by few names', () => {
  const names = ['CHANGELOG.md', 'Change-Log.markdown', 'CHANGES.rst', 'NEWS', 'release_notes.txt', 'releases.md'];
  expect(names.filter((name) => !isChangelogName(name))).toEqual([]);
  expect(['changelogs.md', 'changelog.ts', 'docs/CHANGELOG.md', ''].filter(isChangelogName)).toEqual([]);
});

test('init finds the changelog by the names by which `todo` knows one, at the root or in docs', () => {
  expect(pathOf('src/CHANGELOG.md', 'docs/release-notes.md')).toBe('docs/release-notes.md');
  expect(pathOf('HISTORY.md', 'docs/CHANGELOG.md', 'CHANGE-LOG.markdown')).toBe('CHANGE-LOG.markdown');
  expect(pathOf('src/CHANGELOG.md')).toBeUndefined();
});
