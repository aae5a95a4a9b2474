import { runCheck, type CheckOptions } from '@signpost/checker';
import { createRepository, type Repository } from '@signpost/testkit';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { moreRules } from '../src/project/more-rules.ts';
import { findScenarioRules } from '../src/todo/scenario-rules.ts';

const groups = ['links', 'duplicates', 'form', 'changelog', 'scenario'];
const repeated = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
const files = {
  'README.md': `# Read me\n\n## Usage\n\n[guide](docs/guide.rst) [page](docs/page.md#first) [no](gone.md)\n\n${repeated}\n`,
  'docs/conf.py':
    'extensions = ["myst_parser", "sphinx.ext.intersphinx"]\nintersphinx_mapping = {"lib": ("https://lib.example/", "lib.inv")}\n',
  'docs/index.rst':
    'Index\n=====\n\n.. toctree::\n   :glob:\n\n   guide\n   page\n   decisions/*\n\n.. include:: part.txt\n\n:func:`lib_call`\n',
  'docs/lib.inv': '# Sphinx inventory version 1\n# Project: Lib\n# Version: 1\nlib_call function lib.html\n',
  'docs/guide.rst':
    'Guide\n=====\n\n:doc:`page` :ref:`here` `there`_ :term:`Hub`\n\n.. _here:\n\nHere\n----\n\n.. glossary::\n\n   Hub\n      A thing.\n',
  'docs/page.md': `# Page\n\n## First\n\n[guide](guide.rst) [readme](../README.md#usage) {ref}\`here\`\n\n\`\`\`yaml\na: 1\na: 2\n\`\`\`\n\n${repeated}\n`,
  'docs/part.txt': ':doc:`guide` :ref:`here`\n',
  'docs/decisions/0001-one.md': '# ADR-0001: One\n\n**Status:** accepted\n\nSee ADR-0002.\n',
  'docs/decisions/0002-two.md': '# ADR-0002: Two\n\n**Status:** proposed\n',
  'examples/configs/a.yaml': 'a: 1\n',
  'examples/configs/b.yaml': 'b: [1\n',
  'CHANGELOG.md':
    '# Changelog\n\n## [Unreleased]\n\n### Fixed\n\n- One\n\n## [1.0.0] - 2026-01-02\n\n### Added\n\n- All\n',
  'src/code.py': 'x = 1\n',
};
const paths = [...Object.keys(files), 'docs/new.md', 'docs/moved.rst', 'signpost.yaml'];

/** What becomes of words that other files rest on. */
const replacements = [
  ['## First', '## Other'],
  ['Usage', 'Use'],
  ['.. _here:', '.. _gone:'],
  ['accepted', 'superseded'],
  ['guide', 'guides'],
  ['Hub', 'Hubs'],
  ['a: 2', 'b: 2'],
  ['word7 ', 'another '],
  ['lib_call', 'lib_fall'],
] as const;

const texts = [
  '# New\n\n[page](page.md#first) `examples/configs/c.yaml`\n',
  '.. _here:\n\nNew\n===\n',
  'rules:\n  broken-link: warning\n',
  '',
];

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('replace' as const), words: fc.constantFrom(...replacements) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      path: fc.constantFrom(...paths),
      text: fc.constantFrom(...texts),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), path: fc.constantFrom(...paths) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      path: fc.constantFrom(...paths),
      to: fc.constantFrom(...paths),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const), path: fc.constantFrom(...paths) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('intend', 'unstage', 'full check') }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('commit' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** The state of the files as the test wrote them; the index follows, as people stage all that they do. */
type State = Map<string, string>;

function write(repository: Repository, state: State, path: string, text: string): void {
  repository.write(path, text);
  state.set(path, text);
}

function remove(repository: Repository, state: State, path: string): void {
  if (state.delete(path)) repository.remove(path);
}

async function apply(repository: Repository, state: State, each: Step): Promise<void> {
  switch (each.kind) {
    case 'replace': {
      const [from, to] = each.words;
      const path = [...state.keys()].find((known) => state.get(known)?.includes(from) === true);
      if (path !== undefined) write(repository, state, path, (state.get(path) ?? '').replace(from, to));
      break;
    }
    case 'write':
      write(
        repository,
        state,
        each.path,
        each.path === 'signpost.yaml' ? 'rules:\n  broken-link: warning\n' : each.text,
      );
      break;
    case 'remove':
      remove(repository, state, each.path);
      break;
    case 'move': {
      const text = state.get(each.path);
      if (text === undefined || each.path === each.to || each.to === 'signpost.yaml') break;
      remove(repository, state, each.path);
      write(repository, state, each.to, text);
      break;
    }
    case 'restore': {
      const text: string | undefined = Object.entries(files).find(([path]) => path === each.path)?.[1];
      if (text !== undefined) write(repository, state, each.path, text);
      break;
    }
    case 'commit':
      repository.git('add', '--all');
      repository.git('commit', '--quiet', '--allow-empty', '--message=step');
      break;
    case 'intend':
      repository.write('docs/intended.md', '# Later\n');
      repository.git('add', '--intent-to-add', 'docs/intended.md');
      return;
    case 'unstage':
      repository.git('reset', '--quiet');
      return;
    case 'full check':
      await check(repository, { isStaged: false });
      return;
  }
  repository.git('add', '--all');
}

async function check(repository: Repository, asked: Partial<CheckOptions>): Promise<unknown> {
  const plain = { folder: repository.root, only: groups, today: '2026-11-25', ...asked };
  const options = { ...plain, moreRules: [...moreRules, await findScenarioRules(plain)] };
  const { verdict, exitCode } = await runCheck(options);
  const { texts: _texts, ...told } = verdict;
  return { ...told, exitCode };
}

/** Whatever is changed, staged and committed: a check that remembers says what one says that reads everything. */
export async function checkStagedLaws(numRuns: number, maxLength: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength }), async (steps) => {
      const repository = createRepository(files);
      repository.commit('first');
      const state: State = new Map(Object.entries(files));
      await check(repository, { isStaged: true });
      for (const each of steps) {
        await apply(repository, state, each);
        const only = each.kind === 'remove' ? ['links'] : groups;
        const remembered = await check(repository, { isStaged: true, only });
        expect(remembered).toEqual(await check(repository, { isStaged: true, only, isCached: false }));
        expect(await check(repository, { isStaged: true, only })).toEqual(remembered);
      }
    }),
    { numRuns },
  );
}
