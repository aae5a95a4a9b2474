import { UsageError } from '@signpost/model';
import { createFolder, createRepository, type Folder } from '@signpost/testkit';
import { applyChanges } from '@signpost/workspace';
import { describe, expect, test } from 'vitest';
import { type CheckOptions, planBaseline, runCheck } from '../src/index.ts';

const file = '.signpost/baseline.jsonl';

/** Findings, known findings and gone entries of a check. */
async function check({ root }: Folder, options: Omit<CheckOptions, 'folder'> = {}): Promise<object> {
  const { verdict } = await runCheck({ folder: root, ...options });
  return {
    fresh: verdict.diagnostics.map(({ path, rule }) => `${path} ${rule}`),
    known: verdict.known.length,
    gone: verdict.baselines.reduce((sum, { gone }) => sum + gone, 0),
    exitCode: verdict.exitCode,
  };
}

async function update(folder: Folder, mayGrow = false, options: Omit<CheckOptions, 'folder'> = {}): Promise<object> {
  const run = await runCheck({ folder: folder.root, ...options });
  const { changes, added, removed } = planBaseline(run.verdict, mayGrow);
  applyChanges(run.root, changes, 'update');
  return { changes: changes.map(({ kind, path }) => `${kind} ${path}`), added, removed };
}

test('a first baseline records everything; from then on only new findings are told', async () => {
  const folder = createFolder({ 'b.md': '[x](x.md) [y](y.md)\n\n[x](x.md)\n', 'a.md': '# A\n\n![z](z.png)\n' });
  expect(await check(folder)).toMatchObject({ known: 0, gone: 0, exitCode: 1 });
  expect(await update(folder)).toEqual({ changes: [`create ${file}`], added: 4, removed: 0 });
  expect(folder.read(file)).toBe(
    [
      '{"signpost":"baseline","version":1}',
      '{"path":"a.md","rule":"broken-image","text":"z.png"}',
      '{"path":"b.md","rule":"broken-link","text":"x.md"}',
      '{"path":"b.md","rule":"broken-link","text":"x.md"}',
      '{"path":"b.md","rule":"broken-link","text":"y.md"}',
      '',
    ].join('\n'),
  );
  expect(await check(folder)).toEqual({ fresh: [], known: 4, gone: 0, exitCode: 0 });
  folder.write('b.md', '# New\r\n\r\nA line. [y](y.md)\r\n\r\nMore [x](x.md), [x](x.md), [x](x.md) and [w](w.md)\r\n');
  expect(await check(folder)).toEqual({
    fresh: ['b.md broken-link', 'b.md broken-link'],
    known: 4,
    gone: 0,
    exitCode: 1,
  });
  expect(await check(folder, { hasBaseline: false })).toMatchObject({ known: 0, gone: 0 });
});

test('it only shrinks, unless it may grow, and goes away with its last finding', async () => {
  const folder = createFolder({ 'a.md': '[x](x.md) [y](y.md)\n' });
  await update(folder);
  folder.write('a.md', '[y](y.md) [z](z.md)\n');
  expect(await check(folder)).toEqual({ fresh: ['a.md broken-link'], known: 1, gone: 1, exitCode: 1 });
  expect(await update(folder)).toEqual({ changes: [`update ${file}`], added: 0, removed: 1 });
  expect(await check(folder)).toEqual({ fresh: ['a.md broken-link'], known: 1, gone: 0, exitCode: 1 });
  expect(await update(folder)).toEqual({ changes: [], added: 0, removed: 0 });
  expect(await update(folder, true)).toEqual({ changes: [`update ${file}`], added: 1, removed: 0 });
  expect(await check(folder)).toEqual({ fresh: [], known: 2, gone: 0, exitCode: 0 });
  folder.write('a.md', 'Nothing.\n');
  expect(await update(folder)).toEqual({ changes: [`delete ${file}`], added: 0, removed: 2 });
});

test('what a check did not look for is not gone', async () => {
  const folder = createFolder({ 'a.md': '[x](x.md)\n', 'b.md': '[x](x.md)\n' });
  await update(folder);
  folder.write('a.md', '');
  folder.remove('b.md');
  expect(await check(folder, { only: ['broken-image'] })).toMatchObject({ known: 0, gone: 0 });
  expect(await check(folder, { paths: ['a.md'] })).toMatchObject({ gone: 1 });
  expect(await update(folder, true, { only: ['broken-anchor'] })).toEqual({ changes: [], added: 0, removed: 0 });
  expect(await check(folder)).toMatchObject({ gone: 2 });
});

test('a rule that is no more, or that is off, is gone', async () => {
  const folder = createFolder({
    'a.md': '[x](x.md)\n',
    'signpost.yaml': 'rules:\n  broken-link: off\n',
    [file]:
      '{"signpost":"baseline","version":1}\n{"path":"a.md","rule":"no-such-rule","text":"x"}\n{"path":"a.md","rule":"broken-link","text":"x.md"}\n{"path":"a.md","rule":"remark/x","text":"x.md"}\n',
  });
  expect(await check(folder)).toEqual({ fresh: [], known: 0, gone: 3, exitCode: 0 });
  expect(await check(folder, { only: ['links', 'form'] })).toMatchObject({ gone: 2 });
});

test('a finding that a comment suppresses is not recorded', async () => {
  const folder = createFolder({ 'a.md': '[x](x.md) <!-- signpost-disable-line broken-link -->\n' });
  expect(await update(folder)).toEqual({ changes: [], added: 0, removed: 0 });
});

test('each project has its own, wherever the check is started', async () => {
  const folder = createFolder({
    'signpost.yaml': '',
    'a.md': '[x](x.md)\n',
    'apps/demo/signpost.yaml': '',
    'apps/demo/docs/b.md': '[y](y.md)\n',
  });
  expect(await update(folder)).toEqual({
    changes: [`create ${file}`, `create apps/demo/${file}`],
    added: 2,
    removed: 0,
  });
  expect(folder.read(`apps/demo/${file}`)).toContain('{"path":"docs/b.md","rule":"broken-link","text":"y.md"}');
  expect(await check(folder)).toEqual({ fresh: [], known: 2, gone: 0, exitCode: 0 });
  const { verdict } = await runCheck({ folder: folder.path('apps/demo') });
  expect([verdict.diagnostics.length, verdict.known.length]).toEqual([0, 1]);
});

test('a staged check reads the staged baseline', async () => {
  const repository = createRepository({ 'a.md': '[x](x.md)\n', 'b.md': '[x](x.md)\n' });
  await update(repository);
  repository.commit('docs: start');
  repository.write('a.md', '[x](x.md) [y](y.md)\n');
  repository.git('add', '--all');
  repository.remove(file);
  expect(await check(repository, { isStaged: true })).toEqual({
    fresh: ['a.md broken-link'],
    known: 1,
    gone: 0,
    exitCode: 1,
  });
});

test('branches that record different findings merge', async () => {
  const repository = createRepository({ 'a.md': '[x](x.md)\n', 'm.md': '[x](x.md)\n\n[y](y.md)\n', 'z.md': '# Z\n' });
  await update(repository);
  repository.commit('docs: start');
  repository.git('checkout', '--quiet', '-b', 'other');
  repository.write('a.md', '[x](x.md) [a](lost.md)\n');
  await update(repository, true);
  repository.commit('docs: lose');
  repository.git('checkout', '--quiet', 'main');
  repository.write('z.md', '[z](lost.md)\n');
  await update(repository, true);
  repository.commit('docs: lose more');
  repository.git('merge', '--quiet', '--no-edit', 'other');
  expect(await check(repository)).toEqual({ fresh: [], known: 5, gone: 0, exitCode: 0 });
});

describe('a file that cannot be read is refused where it is wrong', () => {
  const header = '{"signpost":"baseline","version":1}\n';
  test.each([
    ['', 1, 'this is not the first line of a baseline'],
    ['{"signpost":"baseline","version":2}\n', 1, 'this is not the first line of a baseline'],
    [`${header}\n<<<<<<< HEAD\n`, 3, 'a merge conflict is left'],
    [`${header}{"path":"a.md"}\n`, 2, 'this is no entry of a baseline'],
    [`${header}null\n`, 2, 'this is no entry of a baseline'],
    [`${header}{"path":"a.md","rule":"x","text":3}\n`, 2, 'this is no entry of a baseline'],
  ])('%j', async (content, line, message) => {
    const folder = createFolder({ 'a.md': '# A\n', [file]: content });
    const error: unknown = await runCheck({ folder: folder.root }).catch((reason: unknown) => reason);
    if (!(error instanceof UsageError)) throw new Error(`no UsageError: ${String(error)}`);
    expect([error.code, error.message, error.location]).toEqual([
      'invalid-baseline',
      message,
      { path: file, line, column: 1 },
    ]);
    expect(await check(folder, { hasBaseline: false })).toMatchObject({ exitCode: 0 });
  });
});
