import { createFolder } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { runIn } from './run-in.ts';

const pages = {
  'docs/index.md': '# Quorum\n',
  'docs/guide/setup.md': '# Setup\n',
  'docs/guide/voting.md': '# Voting\n',
  'docs/decisions/0001-rank-answers.md': '# ADR-0001: Rank answers\n\n**Status:** Accepted\\\n**Date:** 2026-01-02\n',
};

const nav = `site_name: Quorum
docs_dir: docs
nav:
  - Home: index.md
  - Guide:
      - Setup: guide/setup.md # first
      - Voting: guide/voting.md
  - Decisions:
      - 'ADR-0001: Rank answers': decisions/0001-rank-answers.md
`;

const feature = [
  'new',
  'feature',
  '--title=Streaming answers',
  '--text=they arrive early',
  '--architectural=yes',
  '--decision=Stream over server-sent events',
];

test('MkDocs: what is written is in the navigation, beside the others of its folder, and the check is clean', async () => {
  const folder = createFolder({ ...pages, 'mkdocs.yml': nav });
  expect(await runIn(folder.root, ...feature)).toMatchObject({ code: 0, stderr: '' });
  expect(folder.read('mkdocs.yml')).toMatchInlineSnapshot(`
    "site_name: Quorum
    docs_dir: docs
    nav:
      - Home: index.md
      - Guide:
          - Setup: guide/setup.md # first
          - Streaming answers: guide/streaming-answers.md
          - Voting: guide/voting.md
      - Decisions:
          - 'ADR-0001: Rank answers': decisions/0001-rank-answers.md
          - "ADR-0002: Stream over server-sent events": decisions/0002-stream-over-server-sent-events.md
      - Streaming answers: examples/streaming-answers.md
    "
  `);
  expect(await runIn(folder.root, 'check', '--only', 'links')).toMatchObject({ code: 0 });
  expect((await runIn(folder.root, ...feature)).stdout).toBe('✔ nothing to do: everything is there already\n');
});

test('MkDocs that lists its pages itself has nothing to be told', async () => {
  const folder = createFolder({ ...pages, 'mkdocs.yml': 'site_name: Quorum\n' });
  const { code, stdout } = await runIn(folder.root, ...feature);
  expect({ code, told: stdout.includes('mkdocs.yml') }).toEqual({ code: 0, told: false });
});

test('VitePress: its sidebar is code, so a person is told what to list there', async () => {
  const sidebar = "export default { themeConfig: { sidebar: [{ link: '/guide/setup' }] } };\n";
  const folder = createFolder({ ...pages, 'docs/.vitepress/config.ts': sidebar });
  const { code, stdout } = await runIn(folder.root, ...feature);
  expect(code).toBe(0);
  expect(stdout.split('\n').filter((line) => line.includes('.vitepress'))).toMatchInlineSnapshot(`
    [
      "Left out: docs/.vitepress/config.ts: its navigation is code: list guide/streaming-answers.md in it by hand",
      "Left out: docs/.vitepress/config.ts: its navigation is code: list examples/streaming-answers.md in it by hand",
      "Left out: docs/.vitepress/config.ts: its navigation is code: list decisions/0002-stream-over-server-sent-events.md in it by hand",
    ]
  `);
  expect(folder.read('docs/.vitepress/config.ts')).toBe(sidebar);
});
