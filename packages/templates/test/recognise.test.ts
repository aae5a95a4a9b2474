import type { Change } from '@signpost/model';
import { expect, test } from 'vitest';
import { loadModel, type NamedPaths } from '../src/index.ts';
import { recognise } from '../src/owed/recognise.ts';
import { resolvePlaces } from '../src/plan/resolve-places.ts';
import { writeChange } from './write-change.ts';

const model = loadModel();

/** Places as a Sphinx project has them whose package is called `quorum`. */
const named: NamedPaths = {
  areas: model.areas,
  places: resolvePlaces(model, {
    places: { providers: 'quorum/configs/providers' },
    listFiles: () => ['docs/source/conf.py', 'docs/source/user_guide/backends.rst', 'docs/case_studies/log_triage.md'],
  }),
};

function idsOf(change: Change): readonly string[] {
  return recognise(change, model.scenarios, { named }).found.map(({ scenario }) => scenario.id);
}

const provider = 'A quorum/configs/providers/mistral.yaml';

test.each<[name: string, expected: readonly string[], change: Change]>([
  [
    'a new module of a backend',
    ['backend'],
    writeChange(['A quorum/backends/mistral.py', 'M quorum/backends/__init__.py']),
  ],
  ['a new provider file alone', ['backend'], writeChange([provider], ['feat: Mistral'])],
  [
    'a backend with tests and docs',
    ['backend'],
    writeChange(
      [
        provider,
        'A quorum/backends/mistral.py',
        'A tests/backends/test_mistral.py',
        'M docs/source/user_guide/backends.rst',
      ],
      ['feat(backends): Mistral AI'],
    ),
  ],
  [
    'a backend of a package with a folder `backend`',
    ['backend'],
    writeChange(['A massgen/backend/qwen.py'], ['feat: qwen']),
  ],
  [
    'only the base of backends',
    ['enhancement'],
    writeChange(['A quorum/backends/base_stream.py'], ['feat: stream in all backends']),
  ],
  ['only a test of a backend', [], writeChange(['A quorum/backends/test_mistral.py'], ['test: mistral'])],
  ['a moved backend', [], writeChange(['R quorum/mistral.py quorum/backends/mistral.py'], ['refactor: move'])],
  [
    'a module that a refactoring cut out',
    [],
    writeChange(
      ['A quorum/backends/response.py', 'M quorum/backends/openai.py'],
      ['refactor: one file each', 'test: moved', 'Merge main'],
    ),
  ],
  [
    'a module that a refactoring in plain words cut out',
    [],
    writeChange(['A quorum/backends/response.py'], ['Extract responses']),
  ],
  [
    'a backend after a refactoring',
    ['backend'],
    writeChange(['A quorum/backends/qwen.py'], ['refactor: make room', 'feat: Qwen']),
  ],
  ['a fix', ['bugfix'], writeChange(['M quorum/voting.py', 'M tests/test_voting.py'], ['fix: ties'])],
  ['a fix with scope and mark', ['bugfix'], writeChange(['M quorum/voting.py'], ['fix(voting)!: ties'])],
  ['a fix of the docs', ['docs-improvement'], writeChange(['M docs/source/index.rst'], ['fix(docs): a typo'])],
  ['a fix of the workflow', [], writeChange(['M .github/workflows/ci.yml'], ['fix(ci): cache'])],
  ['an improvement', ['enhancement'], writeChange(['M quorum/voting.py'], ['feat: decide ties by first places'])],
  ['something faster', ['enhancement'], writeChange(['M quorum/voting.py'], ['perf: count once'])],
  ['one new module', ['enhancement'], writeChange(['A quorum/ballot.py', 'M quorum/voting.py'], ['feat: ballots'])],
  [
    'a new package',
    ['feature'],
    writeChange(['A quorum/tools/__init__.py', 'A quorum/tools/search.py', 'A quorum/tools/run.py'], ['feat: tools']),
  ],
  [
    'a module and a page',
    ['feature'],
    writeChange(['A quorum/tools.py', 'A docs/source/user_guide/tools.rst'], ['feat: tools']),
  ],
  [
    'a feature with an example',
    ['feature'],
    writeChange(
      ['A quorum/tools.py', 'A docs/source/user_guide/tools.rst', 'A docs/source/examples/tools.rst'],
      ['feat: tools'],
    ),
  ],
  [
    'a feature with its records',
    ['feature'],
    writeChange(
      [
        'A quorum/tools.py',
        'A docs/source/user_guide/tools.rst',
        'A docs/source/decisions/0002-tools.rst',
        'A docs/dev_notes/tools_design.md',
      ],
      ['feat: tools'],
    ),
  ],
  [
    'a proposal',
    ['proposal'],
    writeChange(['A docs/source/rfcs/0002-tools.rst', 'M docs/source/rfcs/index.rst'], ['docs: propose tools']),
  ],
  [
    'a list of proposals alone',
    ['docs-improvement'],
    writeChange(['M docs/source/rfcs/index.rst'], ['docs: say more']),
  ],
  ['a decision', ['decision'], writeChange(['A docs/source/decisions/0002-x.md'], ['docs: decide'])],
  ['a design document', ['design-doc'], writeChange(['A docs/dev_notes/VOTING_DESIGN.md'])],
  ['a case study', ['case-study'], writeChange(['A docs/case_studies/log.md', 'A docs/case_studies/log.png'])],
  [
    'an example',
    ['example'],
    writeChange(['A quorum/configs/examples/three.yaml', 'M docs/source/examples/basic.rst']),
  ],
  [
    'a setting',
    ['config-option'],
    writeChange(['M quorum/config.py'], ['feat: time out'], { 'quorum/config.py': ['+    request_timeout: int = 60'] }),
  ],
  [
    'a switch of the command',
    ['config-option'],
    writeChange(['M quorum/cli.py'], ['feat: --quiet'], { 'quorum/cli.py': ['+    parser.add_argument("--quiet")'] }),
  ],
  [
    'a comment in the settings',
    ['enhancement'],
    writeChange(['M quorum/config.py'], ['feat: check earlier'], {
      'quorum/config.py': ['+    # look first', '-    request_timeout: int = 60'],
    }),
  ],
  [
    'a refactoring',
    [],
    writeChange(['M quorum/voting.py', 'D quorum/old.py', 'R quorum/a.py quorum/b.py'], ['refactor: one loop']),
  ],
  [
    'a refactoring of settings',
    [],
    writeChange(['M quorum/config.py'], ['refactor: names'], {
      'quorum/config.py': ['+    request_timeout: int = 60'],
    }),
  ],
  ['tests', [], writeChange(['A tests/test_voting.py', 'A quorum/tests/test_ballot.py'], ['test: voting'])],
  ['dependencies', [], writeChange(['M pyproject.toml', 'M uv.lock'], ['build(deps): bump'])],
  [
    'a page',
    ['docs-improvement'],
    writeChange(['M docs/source/quickstart/installation.rst', 'A docs/source/_static/a.png'], ['docs: windows']),
  ],
  ['the changelog alone', [], writeChange(['M CHANGELOG.md'], ['docs: changelog'])],
  ['a page with a docstring', [], writeChange(['M docs/source/index.rst', 'M quorum/voting.py'], ['docs: words'])],
  [
    'a backend and a fix',
    ['backend', 'bugfix'],
    writeChange(['A quorum/backends/mistral.py', 'M quorum/voting.py'], ['feat: Mistral', 'fix: ties']),
  ],
  [
    'an improvement and a fix',
    ['bugfix', 'enhancement'],
    writeChange(['M quorum/voting.py'], ['feat: ties', 'fix: ties again']),
  ],
  ['nothing', [], writeChange([])],
  ['code without a commit', [], writeChange(['M quorum/voting.py'])],
  ['a merge', [], writeChange(['M quorum/voting.py'], ['Merge branch fix: x'])],
  ['a fix in plain words', ['bugfix'], writeChange(['M quorum/voting.py'], ['🐛 Fix ties (#12)'])],
  ['an addition in plain words', ['enhancement'], writeChange(['M quorum/voting.py'], ['Add a rule for ties'])],
  ['other plain words', [], writeChange(['M quorum/voting.py'], ['Address review', 'Fixture cleanup', 'fix/ties'])],
])('%s is %j', (_, expected, change) => {
  expect(idsOf(change)).toEqual(expected);
});

test('the evidence says what shows it', () => {
  const change = writeChange(
    ['A quorum/backends/a.py', 'A quorum/backends/b.py', 'M quorum/config.py', 'M quorum/voting.py'],
    ['feat: a', `fix: ${'b'.repeat(80)}`],
    { 'quorum/config.py': ['+  key: 1'] },
  );
  const { found, isDeclared } = recognise(change, model.scenarios, { named });
  expect(isDeclared).toBe(false);
  expect(found.map(({ scenario, evidence }) => [scenario.id, evidence])).toEqual([
    ['backend', [{ kind: 'path', path: 'quorum/backends/a.py', text: 'quorum/backends/a.py was added, and 1 more' }]],
    [
      'bugfix',
      [
        { kind: 'commit', subject: `fix: ${'b'.repeat(80)}`, text: `a commit says "fix: ${'b'.repeat(55)}…"` },
        { kind: 'path', path: 'quorum/backends/a.py', text: 'quorum/backends/a.py was added, and 3 more' },
      ],
    ],
  ]);
});

test('what a commit declares counts instead of what the files show', () => {
  const files = ['A quorum/backends/mistral.py'];
  const declared = recognise(
    writeChange(files, ['feat: x\nsignpost-scenario: bugfix, config-option']),
    model.scenarios,
    { named },
  );
  expect(declared.isDeclared).toBe(true);
  expect(declared.found.map(({ scenario, evidence }) => [scenario.id, evidence])).toEqual([
    ['bugfix', [{ kind: 'declared', subject: 'feat: x', text: 'the commit "feat: x" says so' }]],
    ['config-option', [{ kind: 'declared', subject: 'feat: x', text: 'the commit "feat: x" says so' }]],
  ]);
  expect(recognise(writeChange(files, ['feat: x\nSignpost-Scenario: none']), model.scenarios, { named })).toEqual({
    found: [],
    isDeclared: true,
    possible: [],
  });
});

test('where a declared scenario is not there, the files count', () => {
  const change = writeChange(['A quorum/backends/mistral.py'], ['feat: x\nSignpost-Scenario: bugfx']);
  const { found, isDeclared } = recognise(change, model.scenarios, { named });
  expect({ ids: found.map(({ scenario }) => scenario.id), isDeclared }).toEqual({
    ids: ['backend'],
    isDeclared: false,
  });
});

test('lines are asked for only where a condition looks at them', () => {
  const asked: string[] = [];
  const change: Change = {
    ...writeChange(['M quorum/voting.py', 'M quorum/settings.py', 'M docs/source/index.rst'], ['feat: x']),
    lines(path) {
      asked.push(path);
      return { added: [], removed: [] };
    },
  };
  expect(idsOf(change)).toEqual(['enhancement']);
  expect(asked).toEqual(['quorum/settings.py']);
});
