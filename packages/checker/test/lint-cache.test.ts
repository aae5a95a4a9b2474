import { mkdirSync, symlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { createFolder, createRepository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { type CheckOptions, runCheck } from '../src/index.ts';

type Asked = Omit<CheckOptions, 'folder'>;

async function lint(folder: string, asked: Asked = {}): Promise<readonly string[]> {
  const { verdict } = await runCheck({ folder, only: ['lint'], ...asked });
  return verdict.diagnostics.map(({ path, rule, message, fix }) => `${path} ${rule} ${message} ${fix?.title ?? ''}`);
}

/** A rule that reports how often it was called in this process, so that an answer from the cache shows. */
function countingRule(word: string): string {
  return `let calls = 0;
module.exports = ({ Syntax, RuleError, report }) => ({
  [Syntax.Document](node) {
    calls += 1;
    report(node, new RuleError('${word} ' + calls));
  },
});
`;
}

const name = 'node_modules/textlint-rule-counting';
const counted = (word: string, calls: number, path = 'a.md'): string => `${path} textlint/counting ${word} ${calls} `;

test('a document that a linter leaves out from now on is not answered from what was kept', async () => {
  const repository = createRepository({
    '.gitignore': 'node_modules\n',
    '.textlintrc': '{ "rules": { "counting": true } }',
    'a.md': 'A\n',
    [`${name}/index.js`]: countingRule('left'),
  });
  await sleep(60);
  expect(await lint(repository.root)).toEqual([counted('left', 1)]);
  repository.write('.textlintignore', '*.md\n');
  await sleep(60);
  expect(await lint(repository.root)).toEqual([]);
  repository.write('.textlintignore', 'docs/*.md\n');
  expect(await lint(repository.root)).toEqual([counted('left', 1)]);
});

test('what was found is not looked for again until the document, the options or the packages change', async () => {
  const repository = createRepository({
    '.gitignore': 'node_modules\n',
    '.remarkrc': '{}',
    '.textlintrc': '{ "rules": { "counting": true } }',
    'a.md': 'A\n',
    'b.md': 'B\n',
    [`${name}/package.json`]: '{ "version": "1.0.0" }',
    [`${name}/index.js`]: countingRule('one'),
  });
  await sleep(60);
  const first = [counted('one', 1), counted('one', 2, 'b.md')];
  expect(await lint(repository.root)).toEqual(first);
  expect(await lint(repository.root)).toEqual(first);
  // The verdict rests on the list of files; what was found in each does not.
  repository.write('c.md', 'C\n');
  expect(await lint(repository.root)).toEqual([...first, counted('one', 3, 'c.md')]);
  repository.write('b.md', 'BB\n');
  await sleep(60);
  const second = [counted('one', 1), counted('one', 4, 'b.md'), counted('one', 3, 'c.md')];
  expect(await lint(repository.root)).toEqual(second);
  expect(await lint(repository.root)).toEqual(second);
  repository.write('.textlintrc', '{ "rules": { "counting": { "severity": "error" } } }');
  await sleep(60);
  expect(await lint(repository.root)).toEqual([5, 6, 7].map((n, at) => counted('one', n, `${'abc'[at]}.md`)));
  repository.write(`${name}/package.json`, '{ "version": "1.0.10" }');
  await sleep(60);
  expect(await lint(repository.root)).toEqual([8, 9, 10].map((n, at) => counted('one', n, `${'abc'[at]}.md`)));
  repository.write('node_modules/.package-lock.json', '{}');
  expect(await lint(repository.root)).toEqual([11, 12, 13].map((n, at) => counted('one', n, `${'abc'[at]}.md`)));
  expect(await lint(repository.root, { isCached: false })).toEqual(
    [14, 15, 16].map((n, at) => counted('one', n, `${'abc'[at]}.md`)),
  );
  repository.remove('.textlintrc');
  expect(await lint(repository.root)).toEqual([]);
});

test('a package that is installed at last is used', async () => {
  const folder = createFolder({ '.textlintrc': '{ "rules": { "counting": true } }', 'a.md': 'A\n' });
  await sleep(60);
  const missing = '.textlintrc lint-failure textlint: the package textlint-rule-counting or counting is not installed ';
  expect(await lint(folder.root)).toEqual([missing]);
  expect(await lint(folder.root)).toEqual([missing]);
  folder.write(`${name}/index.js`, countingRule('late'));
  expect(await lint(folder.root)).toEqual([counted('late', 1)]);
});

test('what code of the project says is not kept', async () => {
  const folder = createFolder({
    '.textlintrc': '{ "rules": { "./counting.js": true } }',
    'counting.js': countingRule('own'),
    'a.md': 'A\n',
  });
  await sleep(60);
  const allowed = { allowsCode: true };
  expect(await lint(folder.root, allowed)).toEqual(['a.md textlint/./counting.js own 1 ']);
  expect(await lint(folder.root, allowed)).toEqual(['a.md textlint/./counting.js own 2 ']);
  expect(await lint(folder.root)).toEqual([
    '.textlintrc lint-failure textlint: ./counting.js is code of this project and was not run ',
  ]);
});

test('a package that the project holds is its code, committed to node_modules or linked from there', async () => {
  const repository = createRepository({
    '.textlintrc': '{ "rules": { "counting": true, "linked": true } }',
    'a.md': 'A\n',
    [`${name}/index.js`]: countingRule('committed'),
    'packages/linked/index.js': countingRule('linked'),
  });
  mkdirSync(repository.path('node_modules'), { recursive: true });
  symlinkSync('../packages/linked', repository.path('node_modules/textlint-rule-linked'));
  repository.git('add', '--all', '--force');
  repository.commit('start');
  const refused = ['counting', 'linked'].map(
    (rule) => `.textlintrc lint-failure textlint: ${rule} is code of this project and was not run `,
  );
  expect(await lint(repository.root)).toEqual(refused);
  expect(await lint(repository.root, { isStaged: true })).toEqual([]);
  repository.write('a.md', 'AA\n');
  repository.git('add', '--all');
  expect(await lint(repository.root, { isStaged: true })).toEqual(refused);
});

test('of a change only its documents are looked at, as the index has them', async () => {
  const repository = createRepository({ 'a.md': 'github\n', 'b.md': 'github\n' });
  repository.commit('start');
  repository.write('b.md', 'github and javascript\n');
  repository.git('add', '--all');
  repository.write('b.md', 'github, javascript and yaml\n');
  const found = ['“github”, use “GitHub”', '“javascript”, use “JavaScript”'].map(
    (what) => `b.md textlint/terminology Incorrect term: ${what} instead write \`${/“(\w+)”$/.exec(what)?.[1]}\``,
  );
  expect(await lint(repository.root, { isStaged: true })).toEqual(found);
});

test('20,000 lines are looked at, and so are a document without an end and one without a letter', async () => {
  const folder = createFolder({
    'long.md': `# Long\n\n${'* a [link] to github\n'.repeat(20_000)}`,
    'deep.md': `${'> '.repeat(2000)}github\n`,
    'open.md': `${'['.repeat(20_000)}\n`,
    'blank.md': '\n'.repeat(20_000),
  });
  const found = await lint(folder.root, { isCached: false });
  expect(found.filter((line) => line.startsWith('long.md textlint/terminology'))).toHaveLength(20_000);
  expect(found.filter((line) => line.includes('lint-failure'))).toEqual([
    'deep.md lint-failure the linters did not look at it: its markup is nested 2003 levels deep ',
  ]);
}, 120_000);
