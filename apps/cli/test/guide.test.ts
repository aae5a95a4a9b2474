import { createFolder } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { copyDemo } from './copy-demo.ts';
import { runIn } from './run-in.ts';

function answers(...texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => ['--answer', text]);
}

const feature = answers('change=addition', 'addition=agreed', 'agreed=no');

test('over a pipe, the first question says how to answer it', async () => {
  const { code, stdout, stderr } = await runIn(copyDemo().root, 'guide');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(`✖ What are you changing? Answer with --answer change=…
  one of
    bugfix            I'm fixing a bug
    enhancement       I'm improving an existing feature
    addition          I'm adding something new
    record            I'm writing down an idea or a decision
    docs-improvement  I'm improving the documentation
    nothing           I'm changing what nobody outside notices
`);
});

test('the end is the list, the checklist, and the command', async () => {
  const folder = copyDemo();
  const before = folder.snapshot();
  expect(await runIn(folder.root, 'guide', ...answers('change=bugfix'))).toEqual({
    code: 0,
    stderr: '',
    stdout: `I'm fixing a bug

You need 1 document:
  ✎ Changelog entry  .changeset  users look for the release that fixes it
You do not need: backends page, case study, config docs, decision record, design doc, example config, example, the page itself, proposal (RFC), user guide
That's it.

Checklist for the pull request:

- [ ] **Changelog entry** (\`.changeset\`): users look for the release that fixes it

Write them: signpost new bugfix
`,
  });
  expect(folder.snapshot()).toEqual(before);
});

test('a choice is named by its id, its words or its place', async () => {
  const { root } = copyDemo();
  const byId = await runIn(root, 'guide', ...answers('change=bugfix'));
  expect(await runIn(root, 'guide', ...answers("change=i'm fixing a bug"))).toEqual(byId);
  expect(await runIn(root, 'guide', ...answers('change=1'))).toEqual(byId);
});

test('what is not answered is open, and --yes answers it', async () => {
  const { root } = copyDemo();
  const { stdout } = await runIn(root, 'guide', ...feature, ...answers('complex=yes'));
  expect(stdout).toContain('  ✎ Design doc (recommended)  docs/dev_notes\n');
  expect(stdout).toContain('  ? Case study       docs/case_studies\n      Do you want to showcase it?\n');
  expect(stdout.endsWith('\nWrite them: signpost new feature --contested no --complex yes\n')).toBe(true);
});

function listWritten(files: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(files).filter(([path]) => !path.startsWith('.signpost/state/'));
}

test('--yes writes what `signpost new` writes', async () => {
  const [guided, direct] = [copyDemo(), copyDemo()];
  const told = answers('title=Streaming answers', 'text=they arrive early', 'complex=yes');
  const { code, stdout } = await runIn(guided.root, 'guide', ...feature, ...told, '--yes');
  expect(code).toBe(0);
  expect(stdout).toContain('✔ create  docs/source/user_guide/streaming_answers.rst');
  const flags = [
    '--title',
    'Streaming answers',
    '--text',
    'they arrive early',
    '--complex',
    'yes',
    '--contested',
    'no',
  ];
  await runIn(direct.root, 'new', 'feature', ...flags);
  expect(listWritten(guided.snapshot())).toEqual(listWritten(direct.snapshot()));
  expect(await runIn(guided.root, 'check')).toMatchObject({ code: 0 });
  expect((await runIn(guided.root, 'undo')).code).toBe(0);
});

test('--yes without what a scenario cannot be written without is wrong use, and nothing is written', async () => {
  const folder = copyDemo();
  const before = folder.snapshot();
  expect(await runIn(folder.root, 'guide', ...answers('change=bugfix'), '--yes')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      '✖ to write the documents, title, text are required\n' +
      '  add --answer title="Gemini backend" --answer text="the system prompt is no longer dropped when an agent has a role"\n',
  });
  expect(folder.snapshot()).toEqual(before);
});

test('for programs: the next question, then the end, then what was written', async () => {
  const folder = copyDemo();
  const ask = async (...texts: readonly string[]): Promise<Record<string, Record<string, unknown> | null>> =>
    JSON.parse((await runIn(folder.root, 'guide', '--json', ...texts)).stdout);
  const first = await ask();
  expect({ version: first['version'], id: first['next']?.['id'], outcome: first['outcome'] }).toEqual({
    version: 1,
    id: 'change',
    outcome: null,
  });
  const open = await ask(...answers('change=addition', 'addition=backend'));
  expect(open['next']).toMatchObject({ id: 'complex', flag: 'complex', type: 'confirm', suggestion: false });
  expect(open['outcome']).toMatchObject({ kind: 'scenario', scenario: 'backend' });
  const end = await ask(...answers('change=addition', 'addition=backend', 'complex=no'));
  expect(end).toMatchObject({
    steps: [
      { question: 'change', answer: 'addition' },
      { question: 'addition', answer: 'backend' },
      { question: 'complex', answer: false },
    ],
    next: null,
    outcome: { command: 'signpost new backend --complex no', answers: { complex: false } },
    plan: null,
  });
  expect((await ask(...answers('change=nothing')))['outcome']).toEqual({
    kind: 'nothing',
    why: 'users cannot notice it, so there is nothing to tell them',
  });
  const written = await ask(...answers('change=bugfix', 'title=Ties', 'text=are broken'), '--yes');
  expect(written['plan']).toMatchObject({ version: 1, scenario: 'bugfix', written: true });
  expect(folder.read('.changeset/fix-ties-are-broken.md')).toContain('- **Ties**: are broken\n');
});

test.each([
  [['change=bugfx'], '`bugfx` is no answer of `change` (What are you changing?), did you mean `bugfix`?'],
  [['chnge=bugfix'], 'the way has no question `chnge`, did you mean `change`?'],
  [['bugfix'], '--answer bugfix names no question'],
  [['change=bugfix', 'titel=x'], 'the way has no question `titel`, did you mean `title`?'],
  [['change=addition', 'addition=backend', 'complex=perhaps'], '--complex is yes or no, found `perhaps`'],
])('a wrong answer is one line: %j', async (texts, message) => {
  const { code, stderr } = await runIn(copyDemo().root, 'guide', ...answers(...texts));
  expect({ code, first: stderr.split('\n')[0] }).toEqual({ code: 2, first: `✖ ${message}` });
});

test('from above, the list is that of the nested project', async () => {
  const demo = copyDemo();
  const outer = createFolder({ 'signpost.yaml': '', 'package.json': '{ "name": "outer" }\n' });
  for (const [path, text] of Object.entries(demo.snapshot())) outer.write(`apps/demo/${path}`, text);
  const { stdout } = await runIn(outer.root, 'guide', ...answers('change=addition', 'addition=backend', 'complex=no'));
  expect(stdout).toContain('docs/source/user_guide/backends.rst');
});

test('a scenario that the project excludes is not asked about', async () => {
  const folder = createFolder({ 'signpost.yaml': 'scenarios:\n  exclude: [bugfix, proposal, decision, design-doc]\n' });
  const { stderr } = await runIn(folder.root, 'guide');
  expect(stderr).not.toContain('bugfix');
  expect(stderr).not.toContain('record');
  expect((await runIn(folder.root, 'new', 'bugfix')).stderr).toMatch(/^✖ unknown scenario `bugfix`/);
  folder.write('signpost.yaml', 'scenarios:\n  exclude: [bugfx]\n');
  expect((await runIn(folder.root, 'guide')).stderr).toMatch(/^✖ unknown scenario `bugfx`, did you mean `bugfix`\?/);
});
