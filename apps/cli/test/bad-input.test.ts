import { createFolder, createRepository } from '@signpost/testkit';
import { chmodSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runIntoClosedPipe, runSignpost } from './run-signpost.ts';

test('an empty project is clean', () => {
  expect(runSignpost(createFolder().root, 'check')).toMatchObject({ code: 0, stderr: '' });
  expect(runSignpost(createRepository().root, 'check')).toMatchObject({ code: 0, stderr: '' });
});

test('a file that is not UTF-8 is one finding, and the others are checked', () => {
  const folder = createFolder({
    'bad.md': new Uint8Array([0x23, 0x20, 0xff, 0xfe, 0x0a]),
    'good.md': '# Good\n\n[gone](gone.md)\n',
  });
  const { code, stdout, stderr } = runSignpost(folder.root, 'check', '--format', 'json');
  const found = JSON.parse(stdout).diagnostics.map((finding: { rule: string; path: string }) => [
    finding.rule,
    finding.path,
  ]);
  expect({ code, stderr, found }).toEqual({
    code: 1,
    stderr: '',
    found: [
      ['unreadable-document', 'bad.md'],
      ['broken-link', 'good.md'],
    ],
  });
});

test.skipIf(process.getuid?.() === 0)('an unreadable file is one finding', () => {
  const folder = createFolder({ 'secret.md': '# Secret\n' });
  chmodSync(folder.path('secret.md'), 0);
  expect(runSignpost(folder.root, 'check')).toMatchObject({ code: 1, stderr: '' });
});

test('a 5 MB file is checked', () => {
  const paragraph = `${'word '.repeat(20)}[gone](gone.md)\n\n`;
  const folder = createFolder({ 'large.md': `# Large\n\n${'text and more text\n\n'.repeat(250_000)}${paragraph}` });
  const { code, stderr } = runSignpost(folder.root, 'check');
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
}, 120_000);

test('a loop of symbolic links ends', () => {
  const folder = createFolder({ 'docs/a.md': '# A\n' });
  folder.link('docs/loop', '../docs');
  folder.link('docs/self', 'self');
  expect(runSignpost(folder.root, 'check')).toMatchObject({ code: 0, stderr: '' });
});

test('a folder that does not exist is wrong use', () => {
  const { code, stdout, stderr } = runSignpost(createFolder({ 'a.md': '# A\n' }).root, 'check', 'nowhere');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^✖ .*nowhere/);
});

test('a reader that leaves early is no error', () => {
  const folder = createFolder({ 'a.md': '[gone](gone.md)\n\n'.repeat(5000) });
  expect(runIntoClosedPipe(folder.root, 'check', '--format', 'json')).toBe('');
});
