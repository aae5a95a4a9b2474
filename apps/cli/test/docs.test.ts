import { expect, test } from 'vitest';
import { copyDemo } from './copy-demo.ts';
import { createFolder } from '@signpost/testkit';
import { runIn } from './run-in.ts';

const markers = '<!-- signpost:begin contributing -->\n<!-- signpost:end contributing -->\n';

test('everything is made, stays fresh, passes the check, and is taken back', async () => {
  const folder = createFolder({ 'README.md': '# A\n', 'package.json': '{ "name": "a" }\n' });
  const before = folder.snapshot();
  const { code, stdout, stderr } = await runIn(folder.root, 'docs', '--write');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(`✔ contributing      CONTRIBUTING.md
✔ pull-request      .github/pull_request_template.md
✔ what-lives-where  docs/what-lives-where.md
✔ wizard            .signpost/wizard.json
Undo: signpost undo
`);
  expect(await runIn(folder.root, 'docs', '--check')).toEqual({
    code: 0,
    stdout: '✔ 4 generated parts are fresh\n',
    stderr: '',
  });
  expect((await runIn(folder.root, 'docs', '--write')).stdout).toBe('✔ nothing to do: everything is fresh\n');
  expect(await runIn(folder.root, 'check')).toMatchObject({ code: 0 });
  expect((await runIn(folder.root, 'undo')).code).toBe(0);
  const after = Object.entries(folder.snapshot()).filter(([path]) => !path.startsWith('.signpost/state/'));
  expect(Object.fromEntries(after)).toEqual(before);
});

test('what is stale fails with the diff and the command', async () => {
  const folder = createFolder({ 'CONTRIBUTING.md': `# A\n\n${markers}` });
  await runIn(folder.root, 'docs', '--write');
  folder.write('signpost.yaml', 'scenarios:\n  exclude: [backend]\n');
  const { code, stdout } = await runIn(folder.root, 'docs', '--check');
  expect(code).toBe(1);
  expect(stdout).toContain('--- a/CONTRIBUTING.md\n+++ b/CONTRIBUTING.md\n');
  expect(stdout).toContain("-|   |-- I'm adding a new backend -> backend");
  expect(stdout.endsWith('\n✖ 4 documents are stale. Write what is generated: signpost docs --write\n')).toBe(true);
  expect((await runIn(folder.root, 'docs')).stdout).toContain(
    'contributing      CONTRIBUTING.md                   ✖ stale\n',
  );
});

test('a guide without markers says where they go; the rest is written', async () => {
  const folder = copyDemo();
  const guide = '# Contributing\n';
  folder.write('CONTRIBUTING.md', guide);
  const { code, stderr } = await runIn(folder.root, 'docs', '--write');
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `✖ CONTRIBUTING.md  no markers for \`contributing\`
  put these two lines where it shall stand, then run signpost docs --write:
  <!-- signpost:begin contributing -->
  <!-- signpost:end contributing -->
`,
  });
  expect(folder.read('CONTRIBUTING.md')).toBe(guide);
  folder.write('CONTRIBUTING.md', guide + markers);
  expect((await runIn(folder.root, 'docs', '--write')).code).toBe(0);
  expect(await runIn(folder.root, 'check')).toMatchObject({ code: 0 });
});

test('for programs', async () => {
  const folder = createFolder({
    'signpost.yaml': 'projections: { contributing: false, wizard: false, pull-request: false }\n',
  });
  const { code, stdout } = await runIn(folder.root, 'docs', '--check', '--json');
  expect({ code, json: JSON.parse(stdout) }).toEqual({
    code: 1,
    json: {
      version: 1,
      projections: [{ projection: 'what-lives-where', path: 'docs/what-lives-where.md', state: 'missing' }],
      problems: [],
      written: [],
    },
  });
});

test.each([
  [['docs', '--check', '--write'], '--check and --write do not go together: one writes nothing, the other does'],
  [['docs', 'decision-tre'], 'unknown projection `decision-tre`, did you mean `decision-tree`?'],
])('wrong use: %j', async (args, message) => {
  const { code, stderr } = await runIn(createFolder().root, ...args);
  expect({ code, first: stderr.split('\n')[0] }).toEqual({ code: 2, first: `✖ ${message}` });
});
