import { cpSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SettingsFile } from '@signpost/model/schema';
import { createFolder, type Folder } from '@signpost/testkit';
import { applyChanges, openWorkspace } from '@signpost/workspace';
import { expect, test } from 'vitest';
import { readChangelog } from '../src/formats/keep-a-changelog/read-changelog.ts';
import { isFragmentPath, planRelease, previewRelease, type ChangelogInput } from '../src/index.ts';

const demo = fileURLToPath(new URL('../../../apps/demo', import.meta.url));
const corpus = process.env['CORPUS'] ?? fileURLToPath(new URL('../../../../shared/massgen', import.meta.url));

function readInput(root: string, settings?: SettingsFile['changelog']): ChangelogInput {
  const workspace = openWorkspace(root);
  return {
    settings,
    listFiles: () => workspace.listFiles(),
    readFile: (path) => {
      const content = workspace.readFile(path);
      return content.kind === 'text' ? content.text : undefined;
    },
  };
}

/** Releases what is pending in a folder and writes it. */
function release(folder: Folder, settings?: SettingsFile['changelog']): void {
  const plan = planRelease({ ...readInput(folder.root, settings), date: '2026-11-22' });
  if (plan.kind === 'release') applyChanges(folder.root, plan.changes, 'release');
}

/** The files of a folder without the workspace's own journal. */
function listFiles(folder: Folder): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(folder.snapshot()).filter(([path]) => !path.startsWith('.signpost/')));
}

const changeset = `---
'quorum-demo': minor
---

### Added

- **Mistral AI backend**: chat completions, three models
  - example config in \`configs/providers\`

### Fixed

- **Streaming**: no longer stops
`;

const entries = `### Added

- **Mistral AI backend**: chat completions, three models
  - example config in \`configs/providers\`

### Fixed

- **Streaming**: no longer stops
`;

test('the demo releases by itself', () => {
  const folder = createFolder();
  for (const path of [
    'CHANGELOG.md',
    'package.json',
    'quorum/__init__.py',
    '.changeset/config.json',
    '.changeset/README.md',
  ])
    folder.write(path, readFileSync(`${demo}/${path}`, 'utf8'));
  const settings = { file: 'CHANGELOG.md', versionFiles: ['quorum/__init__.py'] };
  const before = folder.snapshot();
  const { version: previous }: { version: string } = JSON.parse(folder.read('package.json'));
  const next = previous.replace(
    /^(\d+)\.(\d+)\.\d+$/,
    (_, major: string, minor: string) => `${major}.${Number(minor) + 1}.0`,
  );
  folder.write('.changeset/mistral.md', changeset);

  expect(previewRelease(readInput(folder.root, settings))).toMatchObject({
    previous,
    version: next,
    bump: 'minor',
    entryCount: 2,
    rendered: `## [Unreleased]\n\n${entries}`,
  });

  release(folder, settings);
  const changelog = before['CHANGELOG.md'] ?? '';
  const at = changelog.indexOf(`## [${previous}]`);
  const link = changelog.indexOf(`[${previous}]: `);
  expect(listFiles(folder)).toEqual({
    ...before,
    'CHANGELOG.md': [
      changelog.slice(0, at),
      `## [${next}] - 2026-11-22\n\n${entries}\n`,
      changelog.slice(at, link),
      `[${next}]: https://github.com/example/quorum/compare/v${previous}...v${next}\n`,
      changelog.slice(link),
    ].join(''),
    'package.json': before['package.json']?.replace(`"version": "${previous}"`, `"version": "${next}"`),
    'quorum/__init__.py': before['quorum/__init__.py']?.replace(previous, next),
  });
  expect(previewRelease(readInput(folder.root, settings))).toEqual({ kind: 'nothing' });
});

test('nothing is released without a changeset that asks for it, and nothing is written', () => {
  const folder = createFolder({
    'package.json': '{ "name": "quorum", "version": "0.3.0" }',
    '.changeset/README.md': 'not a changeset',
    '.changeset/empty.md': '---\n---\n',
    '.changeset/none.md': '---\nquorum: none\n---\n\nInternal.\n',
  });
  const before = folder.snapshot();
  expect(planRelease({ ...readInput(folder.root), date: '2026-11-22' })).toEqual({ kind: 'nothing' });
  expect(previewRelease(readInput(folder.root))).toEqual({ kind: 'nothing' });
  expect(listFiles(folder)).toEqual(before);
});

test('changesets that ask for nothing go with a release, without an entry', () => {
  const folder = createFolder({
    'package.json': '{ "name": "quorum", "version": "0.3.0" }',
    'CHANGELOG.md': '# Changelog\n',
    '.changeset/empty.md': '---\n---\n',
    '.changeset/none.md': '---\nquorum: none\n---\n\nInternal.\n',
    '.changeset/fix.md': '---\nquorum: patch\n---\n\n**Streaming**: works\n',
  });
  release(folder);
  expect(listFiles(folder)).toEqual({
    'package.json': '{ "name": "quorum", "version": "0.3.1" }',
    'CHANGELOG.md': '# Changelog\n\n## [0.3.1] - 2026-11-22\n\n### Fixed\n\n- **Streaming**: works\n',
  });
});

test('the line ends of every file stay, whatever those of the changeset are', () => {
  const folder = createFolder({
    'package.json': '{\r\n\t"name": "quorum",\r\n\t"version": "0.3.0"\r\n}\r\n',
    'CHANGELOG.md': '\uFEFF# Changelog\r\n\r\n## [0.3.0] - 2026-01-01\r\n\r\n### Added\r\n- **One**: x\r\n',
    '.changeset/fix.md': '---\r\nquorum: patch\r\n---\r\n\r\n- **Streaming**: works\r\n  - sub\r\n',
    '.changeset/more.md': '---\nquorum: patch\n---\n\n- **Retries**: three\n  - sub\n',
  });
  release(folder);
  expect(listFiles(folder)).toEqual({
    'package.json': '{\r\n\t"name": "quorum",\r\n\t"version": "0.3.1"\r\n}\r\n',
    'CHANGELOG.md': [
      '\uFEFF# Changelog\r\n\r\n## [0.3.1] - 2026-11-22\r\n\r\n### Fixed\r\n',
      '- **Retries**: three\r\n  - sub\r\n- **Streaming**: works\r\n  - sub\r\n\r\n',
      '## [0.3.0] - 2026-01-01\r\n\r\n### Added\r\n- **One**: x\r\n',
    ].join(''),
  });
});

test.each([
  ['.changeset/brave-owls.md', true],
  ['.changeset/README.md', false],
  ['.changeset/readme.md', false],
  ['.changeset/AGENTS.md', false],
  ['.changeset/CLAUDE.md', false],
  ['.changeset/GEMINI.md', false],
  ['.changeset/config.json', false],
  ['.changeset/pre/old.md', false],
  ['docs/.changeset/a.md', false],
])('%s is a changeset: %j', (path, expected) => {
  expect(isFragmentPath(path)).toBe(expected);
});

test.skipIf(!existsSync(corpus))('MassGen: every release is read, and a release only adds its lines', () => {
  const folder = createFolder({ 'massgen/__init__.py': '"""MassGen."""\n\n__version__ = "0.1.0"\n' });
  cpSync(`${corpus}/CHANGELOG.md`, folder.path('CHANGELOG.md'));
  const before = folder.read('CHANGELOG.md');
  const { releases } = readChangelog(before);
  const headings = before.match(/^## \[.*$/gm) ?? [];
  expect(releases.map(({ headingSpan: { start, end } }) => before.slice(start, end))).toEqual(headings);
  expect(releases.map(({ version }) => version)).toEqual(headings.map((heading) => /\[(.*)\]/.exec(heading)?.[1]));

  folder.write('.changeset/roles.md', changeset.replace('quorum-demo', 'massgen'));
  release(folder, { versionFiles: ['massgen/__init__.py'] });
  const at = before.indexOf('## [0.1.0]');
  const added = `## [0.2.0] - 2026-11-22\n\n${entries.replace(/(### \w+)\n\n/g, '$1\n')}\n`;
  expect(listFiles(folder)).toEqual({
    'CHANGELOG.md': before.slice(0, at) + added + before.slice(at),
    'massgen/__init__.py': '"""MassGen."""\n\n__version__ = "0.2.0"\n',
  });
});
