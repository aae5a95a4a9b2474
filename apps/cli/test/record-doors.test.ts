import { createRepository, type Folder, type Repository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { copyDemo } from './copy-demo.ts';
import { copyMassgen, hasMassgen } from './copy-massgen.ts';
import { runIn } from './run-in.ts';

const title = 'Stream over server-sent events';

function record(lead: string, words: string): string {
  return `# ${lead}${words}\n\n**Status:** Accepted\\\n**Date:** 2026-01-02\n\n## Context\n\nWords.\n`;
}

async function runJson(root: string, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await runIn(root, ...args, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

/** What one door wrote into a project: paths with the first line of what is new, and the index. */
interface Written {
  readonly path: string;
  readonly heading: string;
  readonly index: string | undefined;
}

function readWritten({ snapshot }: Folder, path: string, index: string | undefined): Written {
  const files = snapshot();
  return {
    path,
    heading: files[path]?.split('\n')[0] ?? '',
    index: index === undefined ? undefined : files[index],
  };
}

/** A record through both doors, one after the other; each is taken back before the next one. */
async function writeBoth(folder: Folder, index?: string): Promise<readonly [decision: Written, scenario: Written]> {
  const { path } = await runJson(folder.root, 'decision', 'new', title);
  const first = readWritten(folder, String(path), index);
  expect((await runIn(folder.root, 'undo')).code).toBe(0);
  const { changes } = await runJson(folder.root, 'new', 'decision', `--title=${title}`, `--summary=a few words`);
  const created = Array.isArray(changes) ? changes.find(({ kind }) => kind === 'create') : undefined;
  const second = readWritten(folder, created?.path, index);
  const before = folder.snapshot();
  expect((await runIn(folder.root, 'new', 'decision', '--again')).stdout).toContain('nothing to do');
  expect(folder.snapshot()).toEqual(before);
  return [first, second];
}

/** What nobody but a person can say in one door is answered in the other. */
function withWords({ index, ...rest }: Written): Written {
  return { ...rest, index: index?.replace(/\.\. FILL: a few words|<!-- FILL: a few words -->/, 'a few words') };
}

test('the demo', async () => {
  const [decision, scenario] = await writeBoth(copyDemo(), 'docs/source/decisions/index.rst');
  expect(scenario).toEqual(decision);
  expect(scenario).toMatchObject({
    path: 'docs/source/decisions/0002-stream-over-server-sent-events.rst',
    heading: 'ADR-0002: Stream over server-sent events',
  });
});

test.skipIf(!hasMassgen)(
  'MassGen: in the section of its status, after the last entry',
  { timeout: 120_000 },
  async () => {
    const [decision, scenario] = await writeBoth(copyMassgen(), 'docs/source/decisions/index.rst');
    expect(scenario).toEqual(withWords(decision));
    expect(scenario).toMatchObject({
      path: 'docs/source/decisions/0004-stream-over-server-sent-events.md',
      heading: '# ADR-0004: Stream over server-sent events',
    });
    const sections = scenario.index?.slice(scenario.index.indexOf('Proposed\n~~~~'));
    expect(sections?.replace(/\d{4}-\d\d\n/, 'YYYY-MM\n')).toMatchInlineSnapshot(`
    "Proposed
    ~~~~~~~~

    .. list-table::
       :header-rows: 1
       :widths: 10 40 15 35

       * - ADR
         - Title
         - Date
         - Summary
       * - :doc:\`0004-stream-over-server-sent-events\`
         - Stream over server-sent events
         - YYYY-MM
         - a few words

    Superseded/Deprecated
    ~~~~~~~~~~~~~~~~~~~~~

    None yet

    .. toctree::
       :maxdepth: 1
       :caption: Architecture Decision Records
       :hidden:

       0001-use-sphinx
       0003-multi-agent-architecture
       0004-case-driven-development
       0004-stream-over-server-sent-events
    "
  `);
  },
);

const table = `# Decisions

| Number | Decision              | Status   | Summary   |
| ------ | --------------------- | -------- | --------- |
| 001    | [Use x](adr-001-x.md) | Accepted | it is one |
`;

/** Without the width of its columns. */
function narrow({ index, ...rest }: Written): Written {
  return { ...rest, index: index?.replaceAll(/ {2,}|-{3,}/g, ' ') };
}

test('a prefix and three digits', async () => {
  const repository = createRepository({
    'docs/adr/adr-001-x.md': record('001. ', 'Use x'),
    'docs/adr/README.md': table,
  });
  const [decision, scenario] = await writeBoth(repository, 'docs/adr/README.md');
  expect(narrow(scenario)).toEqual(narrow(withWords(decision)));
  expect(scenario).toMatchInlineSnapshot(`
    {
      "heading": "# 002. Stream over server-sent events",
      "index": "# Decisions

    | Number | Decision                                                                    | Status   | Summary     |
    | ------ | --------------------------------------------------------------------------- | -------- | ----------- |
    | 001    | [Use x](adr-001-x.md)                                                       | Accepted | it is one   |
    | 002    | [Stream over server-sent events](adr-002-stream-over-server-sent-events.md) | Proposed | a few words |
    ",
      "path": "docs/adr/adr-002-stream-over-server-sent-events.md",
    }
  `);
});

/** A branch that parted before the base got two more records. */
function createBehind(): Repository {
  const repository = createRepository({ 'docs/adr/0001-a.md': record('ADR-0001: ', 'A') });
  repository.commit('first');
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.git('checkout', '--quiet', 'main');
  repository.write('docs/adr/0007-b.md', record('ADR-0007: ', 'B'));
  repository.commit('second');
  repository.git('checkout', '--quiet', 'topic');
  return repository;
}

test('a base that has a higher number', async () => {
  const [decision, scenario] = await writeBoth(createBehind());
  expect(scenario).toEqual(decision);
  expect(scenario.path).toBe('docs/adr/0008-stream-over-server-sent-events.md');
});

/** A series that is called and kept in other words than usual. */
function nameSettings(draft: boolean): string {
  return `series:
  - folder: notes/choices
    label: DEC
    file: choice.{number}.{slug}.md
    title: '{title} (DEC-{number})'
    index: notes/choices.md
    digits: 3
    draft: ${draft}
`;
}

test('what the settings say of a series: where it is, names, titles, digits, drafts', async () => {
  const repository = createRepository({ 'signpost.yaml': nameSettings(false), 'notes/choices.md': '# Choices\n' });
  const [decision, scenario] = await writeBoth(repository);
  expect(scenario).toEqual(decision);
  expect(scenario).toMatchObject({
    path: 'notes/choices/choice.001.stream-over-server-sent-events.md',
    heading: `# ${title} (DEC-001)`,
  });
  await runIn(repository.root, 'undo');
  repository.write('signpost.yaml', nameSettings(true));
  const [draft, open] = await writeBoth(repository);
  expect(open).toEqual(draft);
  expect(open.path).toBe('notes/choices/choice.XXX.stream-over-server-sent-events.md');
});

test('records that are sorted into folders by their status', async () => {
  const repository = createRepository({
    'docs/adr/0001-a.md': record('ADR-0001: ', 'A'),
    'docs/adr/gone/0004-b.md': record('ADR-0004: ', 'B'),
  });
  const [decision, scenario] = await writeBoth(repository);
  expect(scenario).toEqual(decision);
  expect(scenario.path).toBe('docs/adr/0005-stream-over-server-sent-events.md');
});

test('a title with a number that somebody wrote before it', async () => {
  const { root, read } = createBehind();
  await runIn(root, 'new', 'decision', '--title=ADR-3: Use $& and `x`');
  expect(read('docs/adr/0008-use-and-x.md').split('\n')[0]).toBe('# ADR-0008: Use \\$& and \\`x\\`');
});

test('a proposal in a series of proposals, and in a project that has none yet', async () => {
  const repository = createRepository({ 'docs/rfcs/rfc-07-a.md': '# RFC 07 - A\n\n- Status: Draft\n' });
  await runIn(repository.root, 'new', 'proposal', '--title=Plugins');
  expect(repository.read('docs/rfcs/rfc-08-plugins.md').split('\n')[0]).toBe('# RFC 08 - Plugins');
  const { root, read } = createRepository({ 'README.md': '# Project\n' });
  await runIn(root, 'new', 'proposal', '--title=Plugins');
  expect(read('docs/rfcs/0001-plugins.md').split('\n')[0]).toBe('# RFC-0001: Plugins');
});
