import { createRepository, type Repository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { copyDemo } from './copy-demo.ts';
import { runIn } from './run-in.ts';
import { runSignpost } from './run-signpost.ts';

const index = [
  '# Decisions',
  '',
  '| Number | Decision | Status |',
  '| --- | --- | --- |',
  '| [0001](0001-use-redis.md) | Use Redis | accepted |',
  '| [0002](0002-no-orm.md) | No ORM | accepted |',
  '',
].join('\n');

function record(number: string, title: string, status = 'accepted'): string {
  return `# ADR-${number}: ${title}\n\n**Status:** ${status}\\\n**Date:** 2026-01-02\n\n## Context\n\nWords.\n`;
}

function createDecisions(): Repository {
  const repository = createRepository({
    'docs/adr/README.md': index,
    'docs/adr/0001-use-redis.md': record('0001', 'Use Redis'),
    'docs/adr/0002-no-orm.md': record('0002', 'No ORM'),
    'docs/guide.md': '# Guide\n\nSee [why](adr/0002-no-orm.md#context), ADR-0002 and ADR 1.\n',
  });
  repository.commit('first');
  return repository;
}

/** The files that differ from the last commit, with what they hold now; nothing for one that is gone. */
function changesOf({ root, git, snapshot }: Repository): Readonly<Record<string, string | undefined>> {
  const files = snapshot();
  git('add', '--all');
  const names = git('diff', '--cached', '--name-only', '--no-renames')
    .split('\n')
    .filter((name) => name !== '');
  git('reset', '--quiet');
  expect(root).not.toBe('');
  return Object.fromEntries(names.map((name) => [name, files[name]]));
}

const date = '--date=2026-11-25';

test('a new record gets the number after the highest of this branch and the base', () => {
  const repository = createDecisions();
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.git('checkout', '--quiet', 'main');
  repository.write('docs/adr/0003-on-main.md', record('0003', 'On main'));
  repository.commit('third');
  repository.git('checkout', '--quiet', 'topic');
  const { code, stdout } = runSignpost(repository.root, 'decision', 'new', 'Use `$&` | & <b>{{x}}</b>', date);
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout:
      '✔ create  docs/adr/0004-use-b-x-b.md\n✔ update  docs/adr/README.md\n4 places wait for your words (marked FILL): docs/adr/0004-use-b-x-b.md:8, :12, :16, :20\nUndo: signpost undo\n',
  });
  const changes = changesOf(repository);
  expect(Object.keys(changes)).toEqual(['docs/adr/0004-use-b-x-b.md', 'docs/adr/README.md']);
  expect(changes['docs/adr/README.md']?.slice(0, index.length)).toBe(index);
  expect(changes['docs/adr/README.md']?.slice(index.length)).toMatchInlineSnapshot(`
    "| [0004](0004-use-b-x-b.md) | Use \\\`\\$&\\\` \\\\| & \\<b\\>\\{\\{x\\}\\}\\</b\\> | proposed |
    "
  `);
  expect(changes['docs/adr/0004-use-b-x-b.md']).toMatchInlineSnapshot(`
    "# ADR-0004: Use \\\`\\$&\\\` \\| & \\<b\\>\\{\\{x\\}\\}\\</b\\>

    **Status:** proposed\\
    **Date:** 2026-11-25

    ## Context

    <!-- FILL: which situation forces a choice, and what limits it -->

    ## Decision

    <!-- FILL: what is done from now on, in the present tense -->

    ## Alternatives

    <!-- FILL: what else was possible, and why it was not chosen -->

    ## Consequences

    <!-- FILL: what becomes easier, what becomes harder, and how one would notice that it was wrong -->
    "
  `);
  expect(runSignpost(repository.root, 'decision', 'check').code).toBe(0);
  expect(runSignpost(repository.root, 'undo').code).toBe(0);
  expect(changesOf(repository)).toEqual({});
});

test('the first record of a series is a document, too', async () => {
  const repository = createRepository({
    'docs/decisions/README.md': '# Decisions\n',
    'signpost.yaml': 'series: [{ folder: docs/decisions }]\n',
  });
  repository.commit('first');
  const { code, stdout } = await runIn(repository.root, 'decision', 'new', 'Use Redis', date);
  expect({ code, created: stdout.split('\n')[0] }).toEqual({
    code: 0,
    created: '✔ create  docs/decisions/0001-use-redis.md',
  });
});

test('a draft has no number until renumber gives it one, in every place', async () => {
  const repository = createDecisions();
  await runIn(repository.root, 'decision', 'new', 'Use', 'Kafka', '--number', 'draft', date, '--status', 'draft');
  repository.write(
    'docs/guide.md',
    `${repository.read('docs/guide.md')}\n[ADR-XXXX](adr/XXXX-use-kafka.md), any ADR-XXXX.\n`,
  );
  expect((await runIn(repository.root, 'decision', 'check')).stdout).toContain('All documentation checks passed');
  const dry = await runIn(repository.root, 'decision', 'renumber', '--dry-run');
  expect(dry.stdout).toMatchInlineSnapshot(`
    "  rename  docs/adr/XXXX-use-kafka.md → docs/adr/0003-use-kafka.md
      update  docs/adr/README.md
      update  docs/guide.md
    diff --git a/docs/adr/XXXX-use-kafka.md b/docs/adr/0003-use-kafka.md
    rename from docs/adr/XXXX-use-kafka.md
    rename to docs/adr/0003-use-kafka.md
    --- a/docs/adr/XXXX-use-kafka.md
    +++ b/docs/adr/0003-use-kafka.md
    @@ -1,4 +1,4 @@
    -# ADR-XXXX: Use Kafka
    +# ADR-0003: Use Kafka
     
     **Status:** draft\\
     **Date:** 2026-11-25
    --- a/docs/adr/README.md
    +++ b/docs/adr/README.md
    @@ -4,4 +4,4 @@
     | --- | --- | --- |
     | [0001](0001-use-redis.md) | Use Redis | accepted |
     | [0002](0002-no-orm.md) | No ORM | accepted |
    -| [XXXX](XXXX-use-kafka.md) | Use Kafka | draft |
    +| [0003](0003-use-kafka.md) | Use Kafka | draft |
    --- a/docs/guide.md
    +++ b/docs/guide.md
    @@ -2,4 +2,4 @@
     
     See [why](adr/0002-no-orm.md#context), ADR-0002 and ADR 1.
     
    -[ADR-XXXX](adr/XXXX-use-kafka.md), any ADR-XXXX.
    +[ADR-0003](adr/0003-use-kafka.md), any ADR-XXXX.
    Nothing was written (--dry-run).
    "
  `);
  expect(repository.read('docs/guide.md')).toContain('XXXX-use-kafka.md');
  const { stdout } = await runIn(repository.root, 'decision', 'renumber');
  expect(stdout).toMatchInlineSnapshot(`
    "✔ rename  docs/adr/XXXX-use-kafka.md → docs/adr/0003-use-kafka.md
    ✔ update  docs/adr/README.md
    ✔ update  docs/guide.md
    Undo: signpost undo
    "
  `);
  expect(repository.read('docs/guide.md')).toMatch(/\[ADR-0003\]\(adr\/0003-use-kafka\.md\), any ADR-XXXX\.\n$/);
  expect(repository.read('docs/adr/README.md')).toMatch(
    /\| \[0003\]\(0003-use-kafka\.md\) \| Use Kafka \| draft \|\n$/,
  );
  expect((await runIn(repository.root, 'decision', 'renumber')).stdout).toBe(
    '✔ nothing to do: everything is so already\n',
  );
  expect((await runIn(repository.root, 'check')).code).toBe(0);
});

test('two branches that took one number are told apart, and renumber settles it', async () => {
  const repository = createDecisions();
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.write('docs/adr/0003-use-kafka.md', record('0003', 'Use Kafka'));
  repository.write('docs/adr/README.md', `${index}| [0003](0003-use-kafka.md) | Use Kafka | accepted |\n`);
  repository.commit('ours');
  repository.git('checkout', '--quiet', 'main');
  repository.write('docs/adr/0003-use-rabbit.md', record('0003', 'Use Rabbit'));
  repository.commit('theirs');
  repository.git('checkout', '--quiet', '-b', 'other', 'main~1');
  repository.write('docs/adr/0004-elsewhere.md', record('0004', 'Elsewhere'));
  repository.commit('elsewhere');
  repository.git('checkout', '--quiet', 'topic');
  const checked = await runIn(repository.root, 'decision', 'check');
  expect(checked.code).toBe(1);
  expect(checked.stdout).toMatchInlineSnapshot(`
    "✖ docs/adr/0003-use-kafka.md
      number 0003 is taken by docs/adr/0003-use-rabbit.md on main
      = signpost decision renumber docs/adr/0003-use-kafka.md
    "
  `);
  const json: unknown = JSON.parse(
    (await runIn(repository.root, 'decision', 'check', '--json', '--all-branches')).stdout,
  );
  expect(json).toMatchObject({
    version: 1,
    series: [
      {
        label: 'ADR',
        folder: 'docs/adr',
        index: 'docs/adr/README.md',
        next: '0005',
        collisions: [{ path: 'docs/adr/0003-use-kafka.md', branch: 'main', other: 'docs/adr/0003-use-rabbit.md' }],
      },
    ],
  });
  const renumbered = await runIn(repository.root, 'decision', 'renumber', '--json', '--all-branches');
  expect(JSON.parse(renumbered.stdout)).toEqual({
    version: 1,
    written: true,
    unsure: [],
    renames: [{ from: 'docs/adr/0003-use-kafka.md', to: 'docs/adr/0005-use-kafka.md' }],
    files: [
      { kind: 'delete', path: 'docs/adr/0003-use-kafka.md' },
      { kind: 'create', path: 'docs/adr/0005-use-kafka.md' },
      { kind: 'update', path: 'docs/adr/README.md' },
    ],
  });
  repository.commit('renumbered');
  repository.git('merge', '--quiet', '--message=merge', 'main');
  expect((await runIn(repository.root, 'decision', 'check')).code).toBe(0);
});

test('what a branch renames is no collision, nor is what it merged', async () => {
  const repository = createDecisions();
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.git('mv', 'docs/adr/0002-no-orm.md', 'docs/adr/0002-plain-sql.md');
  repository.write('docs/adr/README.md', index.replace('0002-no-orm.md', '0002-plain-sql.md'));
  repository.write('docs/guide.md', '# Guide\n');
  expect(await runIn(repository.root, 'decision', 'check')).toMatchObject({ code: 0, stderr: '' });
});

test('a merge of two records of one number is found, and the one that the base does not have moves', async () => {
  const repository = createDecisions();
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.write('docs/adr/0002-a.md', record('0002', 'A'));
  repository.write('docs/a.md', '# A\n\nADR-0002, and [ADR-0002](adr/0002-a.md).\n');
  expect((await runIn(repository.root, 'decision', 'check')).code).toBe(1);
  const { stdout } = await runIn(repository.root, 'decision', 'renumber');
  expect(stdout).toMatchInlineSnapshot(`
    "✔ rename  docs/adr/0002-a.md → docs/adr/0003-a.md
    ✔ update  docs/a.md
    look at docs/a.md:3:1: ADR-0002 may mean another record
    look at docs/guide.md:3:40: ADR-0002 may mean another record
    Undo: signpost undo
    "
  `);
  expect(repository.read('docs/a.md')).toBe('# A\n\nADR-0002, and [ADR-0003](adr/0003-a.md).\n');
});

test('one record supersedes another in both documents and in the index', async () => {
  const repository = createDecisions();
  const run = async (): Promise<string> =>
    (await runIn(repository.root, 'decision', 'supersede', '1', 'by', 'ADR-0002')).stdout;
  expect(await run()).toMatchInlineSnapshot(`
    "✔ update  docs/adr/0001-use-redis.md
    ✔ update  docs/adr/0002-no-orm.md
    ✔ update  docs/adr/README.md
    Undo: signpost undo
    "
  `);
  expect(changesOf(repository)).toMatchInlineSnapshot(`
    {
      "docs/adr/0001-use-redis.md": "# ADR-0001: Use Redis

    **Status:** superseded by [ADR-0002](0002-no-orm.md)\\
    **Date:** 2026-01-02

    ## Context

    Words.
    ",
      "docs/adr/0002-no-orm.md": "# ADR-0002: No ORM

    **Status:** accepted\\
    **Supersedes:** [ADR-0001](0001-use-redis.md)\\
    **Date:** 2026-01-02

    ## Context

    Words.
    ",
      "docs/adr/README.md": "# Decisions

    | Number | Decision | Status |
    | --- | --- | --- |
    | [0001](0001-use-redis.md) | Use Redis | superseded |
    | [0002](0002-no-orm.md) | No ORM | accepted |
    ",
    }
  `);
  expect(await run()).toBe('✔ nothing to do: everything is so already\n');
  expect((await runIn(repository.root, 'decision', 'check')).stdout).toContain('All documentation checks passed');
});

test('each way to say a status is kept', async () => {
  const repository = createRepository({
    'docs/conf.py': 'extensions = []\n',
    'docs/adr/0001-front.md': '---\nstatus: "accepted"\n---\n# 1. Front\n',
    'docs/adr/0002-section.md': '# 2. Section\n\n## Status\n\nAccepted\n\n## Context\n\nWords.\n',
    'docs/adr/0003-field.rst': '3. Field\n========\n\n:Status: Accepted\n:Date: 2026-01-02\n',
    'docs/adr/0004-crlf.md': '# 4. Windows\r\n\r\n* Status: Accepted',
  });
  repository.commit('first');
  for (const [old, now] of [
    ['1', '2'],
    ['2', '3'],
    ['3', '4'],
  ] as const) {
    expect(await runIn(repository.root, 'decision', 'supersede', old, now)).toMatchObject({ code: 0, stderr: '' });
    expect((await runIn(repository.root, 'decision', 'supersede', old, now)).stdout).toBe(
      '✔ nothing to do: everything is so already\n',
    );
  }
  expect(repository.read('docs/adr/0004-crlf.md')).toBe(
    '# 4. Windows\r\n\r\n* Status: Accepted\r\n* Supersedes: [ADR-0003](0003-field.rst)',
  );
  expect(changesOf(repository)).toMatchInlineSnapshot(`
    {
      "docs/adr/0001-front.md": "---
    status: "superseded by ADR-0002"
    ---
    # 1. Front
    ",
      "docs/adr/0002-section.md": "# 2. Section

    ## Status

    Superseded by [ADR-0003](0003-field.rst)

    Supersedes [ADR-0001](0001-front.md)

    ## Context

    Words.
    ",
      "docs/adr/0003-field.rst": "3. Field
    ========

    :Status: Superseded by :doc:\`ADR-0004 <0004-crlf>\`
    :Supersedes: :doc:\`ADR-0002 <0002-section>\`
    :Date: 2026-01-02
    ",
      "docs/adr/0004-crlf.md": "# 4. Windows

    * Status: Accepted
    * Supersedes: [ADR-0003](0003-field.rst)",
    }
  `);
});

function listOf(...names: readonly string[]): string {
  return names.map((name) => `- [ADR-${name.slice(0, 4)}](${name}.md)\n`).join('');
}

function sectionsOf(active: string, old: string): string {
  return `# Decisions\n\n## Active\n\n${active}\n## Superseded\n\n${old}`;
}

test('a row moves between the sections of an index, and back', async () => {
  const repository = createDecisions();
  repository.write('docs/adr/README.md', sectionsOf(listOf('0001-use-redis', '0002-no-orm'), 'None yet.\n'));
  repository.commit('sections');
  await runIn(repository.root, 'decision', 'supersede', '0001-use-redis', 'no-orm');
  expect(repository.read('docs/adr/README.md')).toBe(sectionsOf(listOf('0002-no-orm'), listOf('0001-use-redis')));
  await runIn(repository.root, 'undo');
  expect(changesOf(repository)).toEqual({});
});

test('the demo: a decision and a request for comments from its own templates, clean under its own check', async () => {
  const demo = copyDemo();
  expect((await runIn(demo.root, 'decision', 'new', 'Count votes twice', date)).stdout).toBe(
    '✔ create  docs/source/decisions/0002-count-votes-twice.rst\n✔ update  docs/source/decisions/index.rst\n4 places wait for your words (marked FILL): docs/source/decisions/0002-count-votes-twice.rst:10, :15, :20, :25\nUndo: signpost undo\n',
  );
  expect((await runIn(demo.root, 'decision', 'new', 'Plugins', '--series', 'rfc', '--status=Draft', date)).code).toBe(
    0,
  );
  expect(demo.read('docs/source/decisions/0002-count-votes-twice.rst').slice(0, 140)).toMatchInlineSnapshot(`
    "ADR-0002: Count votes twice
    ===========================

    :Status: Proposed
    :Date: 2026-11-25

    Context
    -------

    .. FILL: which situation forc"
  `);
  const { code, stdout } = await runIn(demo.root, 'check', '--max-warnings', '0', '--format', 'json');
  const rules = (JSON.parse(stdout) as { diagnostics: { rule: string }[] }).diagnostics.map(({ rule }) => rule);
  expect({ code, rules: new Set(rules) }).toEqual({ code: 1, rules: new Set(['unfilled-placeholder']) });
});

test('wrong use says what is wrong, and writes nothing', async () => {
  const repository = createDecisions();
  const wrong: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [['new'], /the title is missing/],
    [['new', '\u202E \t'], /the title is missing/],
    [['new', 'x', '--series', 'pep'], /no series, or more than one, is called pep/],
    [['new', 'x', '--base', 'nowhere'], /nowhere/],
    [['renumber', '7'], /no record is called 7/],
    [['renumber', '0002-no-or'], /did you mean `0002-no-orm`/],
    [['renumber', '2', '1'], /0001 is taken by docs\/adr\/0001-use-redis\.md/],
    [['renumber', '2', 'two'], /unexpected argument two/],
    [['supersede', '2'], /the new record is missing/],
    [['supersede', '2', '2'], /cannot supersede itself/],
    [['supersede', '2', '1', '3'], /unexpected argument 3/],
  ];
  for (const [args, message] of wrong) {
    const { code, stderr } = await runIn(repository.root, 'decision', ...args);
    expect({ args, code, stderr }).toEqual({ args, code: 2, stderr: expect.stringMatching(message) });
  }
  expect(changesOf(repository)).toEqual({});
});

test.each(['closed', 'retired'])('a record that is %s replaces nothing', async (status) => {
  const repository = createDecisions();
  repository.write('docs/adr/0002-no-orm.md', record('0002', 'No ORM', status));
  expect((await runIn(repository.root, 'decision', 'supersede', '1', '2')).stderr).toContain(
    `docs/adr/0002-no-orm.md is ${status}, so it replaces nothing`,
  );
  expect(changesOf(repository)).toEqual({ 'docs/adr/0002-no-orm.md': expect.any(String) });
});

test('a record that is refused replaces nothing', async () => {
  const repository = createDecisions();
  repository.write('docs/adr/0002-no-orm.md', record('0002', 'No ORM', 'rejected'));
  expect((await runIn(repository.root, 'decision', 'supersede', '1', '2')).stderr).toBe(
    '✖ docs/adr/0002-no-orm.md is rejected, so it replaces nothing\n  which statuses may follow each other stands under `series` in signpost.yaml; without it the usual ones hold\n',
  );
  expect((await runIn(repository.root, 'decision', 'supersede', '2', '1')).stderr).toContain(
    'is rejected, which may not become superseded',
  );
});

test('a project without records starts with the first, the other commands say how', async () => {
  const repository = createRepository({ 'README.md': '# Project\n' });
  const renumbered = await runIn(repository.root, 'decision', 'renumber', '1', '2');
  expect(renumbered.code).toBe(2);
  expect(renumbered.stderr).toMatch(/^✖ this project has no numbered records\n {2}start with `signpost decision new`/);
  expect((await runIn(repository.root, 'decision', 'check')).code).toBe(0);
  expect((await runIn(repository.root, 'decision', 'new', 'x')).stdout).toMatch(
    /^✔ create {2}docs\/decisions\/0001-x\.md$/m,
  );
  expect((await runIn(repository.root, 'decision', 'new', 'y', '--series=rfc', '--number=draft')).stdout).toMatch(
    /^✔ create {2}docs\/rfcs\/XXXX-y\.md$/m,
  );
});

test('a number means the record of the project around it', async () => {
  const repository = createDecisions();
  repository.write('packages/web/docs/adr/0002-no-forms.md', record('0002', 'No forms'));
  repository.write(
    'packages/web/README.md',
    'Of ours: ADR-0002. Of [the other](../../docs/adr/0002-no-orm.md): [ADR-0002](../../docs/adr/0002-no-orm.md).\n',
  );
  repository.write(
    'README.md',
    'See ADR-0002, not [ADR-0002](packages/web/docs/adr/0002-no-forms.md).\n\n```text\nADR-0002\n```\n',
  );
  repository.write('packages/api/adr/0002-rest.md', record('0002', 'REST'));
  repository.write('packages/api/signpost.yaml', '{}\n');
  const several = await runIn(repository.root, 'decision', 'renumber', '2', '9');
  expect(several).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/several series\n.*adr \(docs\/adr\), adr \(packages\/web\/docs\/adr\)$/m),
  });
  const { stdout } = await runIn(repository.root, 'decision', 'renumber', '2', '9', '--series', 'docs/adr');
  expect(stdout).toMatchInlineSnapshot(`
    "✔ rename  docs/adr/0002-no-orm.md → docs/adr/0009-no-orm.md
    ✔ update  README.md
    ✔ update  docs/adr/README.md
    ✔ update  docs/guide.md
    ✔ update  packages/web/README.md
    Undo: signpost undo
    "
  `);
  expect(repository.read('packages/web/README.md')).toBe(
    'Of ours: ADR-0002. Of [the other](../../docs/adr/0009-no-orm.md): [ADR-0009](../../docs/adr/0009-no-orm.md).\n',
  );
  expect(repository.read('README.md')).toBe(
    'See ADR-0009, not [ADR-0002](packages/web/docs/adr/0002-no-forms.md).\n\n```text\nADR-0002\n```\n',
  );
});

test('a series in other words: its folder, names, titles, template and statuses', async () => {
  const repository = createRepository({
    'signpost.yaml': [
      'series:',
      '  - folder: notes/choices',
      '    label: DEC',
      '    file: choice.{number}.md',
      "    title: '{title} (DEC-{number})'",
      '    index: notes/choices.md',
      '    template: notes/form.md',
      '    digits: 3',
      '    draft: true',
      '    statuses:',
      '      idea: [law]',
      '      law: [superseded]',
      '',
    ].join('\n'),
    'notes/choices.md': '# Choices\n\n- [DEC-001](choices/choice.001.md): First\n',
    'notes/form.md': '# Title\n\nStatus: idea | law\n\nWhy?\n',
    'notes/choices/choice.001.md': '# First (DEC-001)\n\nStatus: law\n',
  });
  expect((await runIn(repository.root, 'decision', 'new', 'Second', '--status', 'idea')).stdout).toMatchInlineSnapshot(`
    "✔ create  notes/choices/choice.XXX.md
    ✔ update  notes/choices.md
    DEC-XXX gets its number from: signpost decision renumber
    1 place waits for your words (marked FILL): notes/choices/choice.XXX.md:3
    Undo: signpost undo
    "
  `);
  expect((await runIn(repository.root, 'decision', 'renumber')).stdout).toMatchInlineSnapshot(`
    "✔ rename  notes/choices/choice.XXX.md → notes/choices/choice.002.md
    ✔ update  notes/choices.md
    Undo: signpost undo
    "
  `);
  expect(repository.read('notes/choices/choice.002.md')).toBe(
    '# Second (DEC-002)\n\n<!-- FILL: your words in place of those of the template -->\n\nStatus: idea\n\nWhy?\n',
  );
  expect(repository.read('notes/choices.md')).toBe(
    '# Choices\n\n- [DEC-001](choices/choice.001.md): First\n- [DEC-002](choices/choice.002.md): Second\n',
  );
  expect(await runIn(repository.root, 'check')).toMatchObject({ code: 0 });
  expect((await runIn(repository.root, 'decision', 'supersede', '2', 'by', '1')).stderr).toContain(
    'is idea, which may not become superseded',
  );
});
