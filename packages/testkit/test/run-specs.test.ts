import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createFolder, runSpecs } from '../src/index.ts';
import { runTodos } from './find-todos.ts';

const specs = new URL('specs/', import.meta.url);
runSpecs(specs, runTodos);

interface Outcome {
  readonly passed: readonly string[];
  /** Test → first line of its failure. */
  readonly failed: Readonly<Record<string, string>>;
}

/** Runs specs as a package does, in a vitest of its own. */
function runVitest(root: string, environment: Record<string, string> = {}): Outcome {
  const vitest = fileURLToPath(new URL('../vitest.mjs', import.meta.resolve('vitest')));
  const options = ['--root', root, '--reporter=json', '--outputFile=report.json'];
  spawnSync(process.execPath, [vitest, 'run', ...options], {
    env: { ...process.env, SPEC_UPDATE: '', ...environment },
  });
  const report = JSON.parse(readFileSync(`${root}/report.json`, 'utf8')) as {
    testResults: { assertionResults: { title: string; status: string; failureMessages: string[] }[] }[];
  };
  const tests = report.testResults.flatMap((result) => result.assertionResults);
  return {
    passed: tests.filter(({ status }) => status === 'passed').map(({ title }) => title),
    failed: Object.fromEntries(
      tests
        .filter(({ status }) => status === 'failed')
        .map(({ title, failureMessages }) => [
          title,
          failureMessages[0]?.replaceAll(root, '').split('\n    at ')[0] ?? '',
        ]),
    ),
  };
}

function createSpecFolder(files: Record<string, string>) {
  const testkit = new URL('../src/index.ts', import.meta.url).href;
  const toy = new URL('find-todos.ts', import.meta.url).href;
  return createFolder({
    ...files,
    'spec.test.ts': [
      `import { runSpecs } from ${JSON.stringify(fileURLToPath(testkit))};`,
      `import { runTodos } from ${JSON.stringify(fileURLToPath(toy))};`,
      `runSpecs(new URL('specs/', import.meta.url), runTodos);`,
    ].join('\n'),
  });
}

test('a wrong expectation, a missing one and a malformed spec fail, each with its place', () => {
  const folder = createSpecFolder({
    'specs/wrong.md': '# Wrong\n\n`a.md`:\n\n```md\nTODO\n```\n\n```diagnostics\nanother text\n```\n',
    'specs/missing.md': '# Clean\n\n`a.md`:\n\n```md\nfine\n```\n\n# Missing\n\n`a.md`:\n\n```md\nTODO\n```\n',
    'specs/malformed.md':
      '# Group\n\n`a.md`:\n\n```md\nfine\n```\n\n## Test\n\n```json confg\n{}\n```\n\n```diagnostics\n```\n',
  });
  expect(runVitest(folder.root)).toEqual({
    passed: ['Clean'],
    failed: {
      Wrong: expect.stringMatching(/^AssertionError: \/specs\/wrong\.md:1: expected /),
      Missing: expect.stringMatching(/^AssertionError: \/specs\/missing\.md:9: expected /),
      'is a well-formed spec': [
        'AssertionError: /specs/malformed.md:11: unknown label `confg`, expected config, answers, diagnostics, error',
        '/specs/malformed.md:1: "Group" has blocks and headings: it is a test or a group, not both',
        '/specs/malformed.md:9: "Test" has no file',
      ].join('\n'),
    },
  });
});

test('SPEC_UPDATE=1 writes what comes out, and leaves a spec that is right byte for byte', () => {
  const folder = createSpecFolder({
    'specs/a.md':
      '# Stale\r\n\r\n`a.md`:\r\n\r\n```md\r\nTODO\r\n```\r\n\r\n```diagnostics\r\nold\r\n```\r\n\r\nThe end.',
    'specs/right.md': '',
  });
  copyFileSync(new URL('open-task.md', specs), folder.path('specs/right.md'));
  expect(runVitest(folder.root, { SPEC_UPDATE: '1' }).failed).toEqual({});
  expect(folder.read('specs/right.md')).toBe(readFileSync(new URL('open-task.md', specs), 'utf8'));
  expect(folder.read('specs/a.md').replaceAll('\r\n', '\n')).toBe(
    '# Stale\n\n`a.md`:\n\n```md\nTODO\n```\n\n```diagnostics\na.md:1:1 warning open-task: found TODO\n  hint: do it\n  fix: remove it\n```\n\n`a.md` fixed:\n\n```md\n\n```\n\nThe end.',
  );
  expect(runVitest(folder.root)).toEqual({ passed: expect.arrayContaining(['Stale']), failed: {} });
});
