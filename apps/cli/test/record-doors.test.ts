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

/** What both doors wrote: the path of the record, its first line, and the index. */
interface Written {
  readonly path: string;
  readonly heading: string;
  readonly index: string | undefined;
}

/** The files of a project, without what the journal keeps. */
function listFiles({ snapshot }: Folder): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(snapshot()).filter(([path]) => !path.startsWith('.signpost/state/')));
}

/** A record through both doors, one after the other; the first is taken back before the second. Both leave the same bytes. */
async function writeBoth(folder: Folder, index = ''): Promise<Written> {
  const { path } = await runJson(folder.root, 'decision', 'new', title);
  const written = listFiles(folder);
  expect((await runIn(folder.root, 'decision', 'new', title)).stdout).toContain('nothing to do');
  expect((await runIn(folder.root, 'undo')).code).toBe(0);
  await runJson(folder.root, 'new', 'decision', `--title=${title}`);
  expect(listFiles(folder)).toEqual(written);
  expect((await runIn(folder.root, 'new', 'decision', '--again')).stdout).toContain('nothing to do');
  expect(listFiles(folder)).toEqual(written);
  const heading = written[String(path)]?.split('\n')[0] ?? '';
  return { path: String(path), heading, index: written[index] };
}

test('the demo', async () => {
  const written = await writeBoth(copyDemo(), 'docs/source/decisions/index.rst');
  expect(written).toMatchObject({
    path: 'docs/source/decisions/0002-stream-over-server-sent-events.rst',
    heading: 'ADR-0002: Stream over server-sent events',
  });
});

test.skipIf(!hasMassgen)(
  'MassGen: in the section of its status, after the last entry',
  { timeout: 120_000 },
  async () => {
    const written = await writeBoth(copyMassgen(), 'docs/source/decisions/index.rst');
    expect(written).toMatchObject({
      path: 'docs/source/decisions/0004-stream-over-server-sent-events.md',
      heading: '# ADR-0004: Stream over server-sent events',
    });
    const sections = written.index?.slice(written.index.indexOf('Proposed\n~~~~'));
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
           - .. FILL: Summary

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

test('a prefix and three digits', async () => {
  const repository = createRepository({
    'docs/adr/adr-001-x.md': record('001. ', 'Use x'),
    'docs/adr/README.md': table,
  });
  const written = await writeBoth(repository, 'docs/adr/README.md');
  expect(written).toMatchInlineSnapshot(`
    {
      "heading": "# 002. Stream over server-sent events",
      "index": "# Decisions

    | Number | Decision                                                                    | Status   | Summary                |
    | ------ | --------------------------------------------------------------------------- | -------- | ---------------------- |
    | 001    | [Use x](adr-001-x.md)                                                       | Accepted | it is one              |
    | 002    | [Stream over server-sent events](adr-002-stream-over-server-sent-events.md) | Proposed | <!-- FILL: Summary --> |
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
  const written = await writeBoth(createBehind());
  expect(written.path).toBe('docs/adr/0008-stream-over-server-sent-events.md');
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
  const written = await writeBoth(repository);
  expect(written).toMatchObject({
    path: 'notes/choices/choice.001.stream-over-server-sent-events.md',
    heading: `# ${title} (DEC-001)`,
  });
  await runIn(repository.root, 'undo');
  repository.write('signpost.yaml', nameSettings(true));
  const draft = await writeBoth(repository);
  expect(draft.path).toBe('notes/choices/choice.XXX.stream-over-server-sent-events.md');
});

test('the first record of a project', async () => {
  const written = await writeBoth(createRepository({ 'README.md': '# Project\n' }));
  expect(written).toMatchObject({
    path: 'docs/decisions/0001-stream-over-server-sent-events.md',
    heading: '# ADR-0001: Stream over server-sent events',
  });
});

test('records that are sorted into folders by their status', async () => {
  const repository = createRepository({
    'docs/adr/0001-a.md': record('ADR-0001: ', 'A'),
    'docs/adr/gone/0004-b.md': record('ADR-0004: ', 'B'),
  });
  const written = await writeBoth(repository);
  expect(written.path).toBe('docs/adr/0005-stream-over-server-sent-events.md');
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

const form = `# ADR-NNNN: Title

<!-- Copy this file. -->

- Status: proposed | accepted
- Date: YYYY-MM-DD

## Context and Problem Statement

What is the problem?

## Decision Outcome

What was chosen?
`;

/** The text of a record that both doors write into a project. */
async function writeText(files: Readonly<Record<string, string>>): Promise<string> {
  const repository = createRepository({ 'docs/adr/0001-a.md': record('ADR-0001: ', 'A'), ...files });
  const { path } = await writeBoth(repository);
  return repository.read(path);
}

test('the project’s own template, whose words somebody has to replace', async () => {
  const text = await writeText({ 'docs/_templates/adr.md': form });
  expect(text.replace(/\d{4}-\d\d-\d\d/, 'YYYY-MM-DD')).toBe(
    form
      .replace('NNNN: Title', `0002: ${title}`)
      .replace('<!-- Copy this file. -->\n', '<!-- FILL: your words in place of those of the template -->\n')
      .replace('proposed | accepted', 'Proposed'),
  );
});

test('a template that marks its places is left as it is', async () => {
  const marked = form.replace('What is the problem?', '<!-- FILL: the problem -->');
  expect((await writeText({ 'docs/_templates/adr.md': marked })).match(/FILL/g)).toEqual(['FILL']);
});

test('a sentence that is known opens the section for it', async () => {
  const { root, read } = createRepository({
    'docs/adr/0001-a.md': record('ADR-0001: ', 'A'),
    'docs/_templates/adr.md': form.replaceAll('\n', '\r\n'),
  });
  await runIn(root, 'new', 'decision', '--title=Use `x`', '--summary=A *b* c.');
  expect(read('docs/adr/0002-use-x.md')).toContain('Statement\r\n\r\nA \\*b\\* c.\r\n\r\nWhat is the problem?\r\n');
});

test('a kind of the project goes before a file that is called a template, the settings before both', async () => {
  const own = {
    '.signpost/kinds/decision/files/document.md': '# {{ heading | md }}\n\nStatus: {{ status }}\n\nOwn.\n',
  };
  expect(await writeText({ ...own, 'docs/_templates/adr.md': form })).toBe(
    `# ADR-0002: ${title}\n\nStatus: Proposed\n\nOwn.\n`,
  );
  const settings = 'series: [{ folder: docs/adr, template: docs/form.md }]\n';
  const named = await writeText({ ...own, 'docs/form.md': form, 'signpost.yaml': settings });
  expect(named).toContain('What is the problem?');
});

test('a series with statuses of its own begins with the first, and a status may be given', async () => {
  const settings = 'series: [{ folder: docs/adr, statuses: { idea: [accepted], accepted: [] } }]\n';
  expect(await writeText({ 'signpost.yaml': settings })).toContain('**Status:** Idea\\\n');
  const { root, read } = createRepository({ 'docs/adr/0001-a.md': record('ADR-0001: ', 'A') });
  await runIn(root, 'decision', 'new', 'B', '--status', 'accepted', '--date', '2026-01-03');
  expect(read('docs/adr/0002-b.md')).toContain('**Status:** accepted\\\n**Date:** 2026-01-03\n');
});
