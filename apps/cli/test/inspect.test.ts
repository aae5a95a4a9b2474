import type { Inspection } from '@signpost/model/schema';
import { createFolder, createRepository, type Folder } from '@signpost/testkit';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runIntoClosedPipe, runSignpost, runSignpostOn, script } from './run-signpost.ts';

function inspect(folder: Folder, ...args: readonly string[]): Inspection {
  const { code, stdout, stderr } = runSignpost(folder.root, 'inspect', '--json', ...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

function listPaths(folder: Folder, ...args: readonly string[]): readonly string[] {
  return inspect(folder, ...args).documents.map(({ path }) => path);
}

test('a person sees an outline', () => {
  const folder = createFolder({
    'docs/conf.py': '',
    'docs/index.rst':
      'A title that needs a line of its own, as it leaves no room for an ID\n' +
      `${'='.repeat(70)}\n\n.. _here:\n\nPart\n----\n\n` +
      'See :doc:`guide` and `the \x1b[31mred site <https://example.org>`_ [1]_.\n\n' +
      '.. code-block:: sh\n\n   ls\n\n.. [1] Note\n',
  });
  expect(runSignpost(folder.root, 'inspect', 'docs/index.rst')).toEqual({
    code: 0,
    stderr: '',
    stdout: `docs/index.rst  rst, docname index
  headings 2
    1:1  A title that needs a line of its own, as it leaves no room for an ID
           #a-title-that-needs-a-line-of-its-own-as-it-leaves-no-room-for-an-id
    6:1    Part                               #part #here
  labels 2
     4:1  here               Part
    9:22  the ␛[31mred site
  links 3
     9:5  :doc:     guide
    9:22  link      https://example.org  the ␛[31mred site
    9:65  footnote  1
  definitions 1
    15:1  footnote  1
  directives 1
    11  code-block
  code 1
    11  sh  1 line
`,
  });
});

test('paths are shown from where the command was started', () => {
  const folder = createRepository({ 'docs/deep/a.md': '# A\n', 'b.md': '# B\n' });
  const { stdout } = runSignpost(folder.path('docs'), 'inspect', 'deep', '../b.md');
  expect(stdout).toBe(
    '../b.md  markdown, docname b\n  headings 1\n    1:1  B  #b\n\n' +
      'deep/a.md  markdown, docname docs/deep/a\n  headings 1\n    1:1  A  #a\n',
  );
});

test('the settings choose the documents, but a file that is named is shown', () => {
  const folder = createFolder({
    'signpost.yaml': 'docs:\n  roots: [docs]\n  exclude: [docs/old/**]\nrules:\n  of-another-version: off\n',
    'README.md': '',
    'docs/a.md': '',
    'docs/old/b.md': '',
    'docs/picture.png': '',
  });
  expect(listPaths(folder)).toEqual(['docs/a.md']);
  expect(listPaths(folder, 'docs')).toEqual(['docs/a.md']);
  expect(listPaths(folder, 'docs', 'docs/old/b.md', 'README.md')).toEqual(['README.md', 'docs/a.md', 'docs/old/b.md']);
  expect(runSignpost(folder.root, 'inspect', '--json', 'docs/old')).toEqual({
    code: 0,
    stdout: '{"version":1,"documents":[]}\n',
    stderr: 'no documents here\n',
  });
});

test.each([
  ['mkdocs', 'mkdocs.yml', 'docs_dir: .\n', [['set-up'], ['set-up_1'], ['own'], ['_1']]],
  ['vitepress', '.vitepress/config.ts', '', [['set-up'], ['set-up-1'], ['own'], ['设置']]],
  [
    'docusaurus',
    'docusaurus.config.js',
    "module.exports = { title: 'x', presets: [['classic', { docs: { path: '.' } }]] };",
    [[], ['set-up-1'], ['own'], ['设置']],
  ],
  ['github', 'x.txt', '', [['set-up'], ['set-up-1'], ['named-own'], ['设置']]],
  ['sphinx', 'conf.py', '', [['set-up', 'second', 'first'], ['set-up-1'], ['named-own'], ['设置']]],
] as const)('the ids of a heading are those of its dialect: %s', (_, file, text, ids) => {
  const source = '(first)=\n(second)=\n# Set up\n\n## Set up\n\n## Named {#own}\n\n## 设置\n';
  const folder = createFolder({ [file]: text, 'index.md': source });
  expect(inspect(folder).documents.map(({ headings }) => headings.map((heading) => heading.ids))).toEqual([ids]);
});

test('places count UTF-16 units and cover the whole construct, after a byte order mark too', () => {
  const texts = {
    'a.rst': '\uFEFF😀 `site\r\nname <https://example.org>`_ and :doc:`b`.\r\n',
    'b.md': '\uFEFF# 😀\r\n\r\n😀 [a\r\nb](c.md "t") and ![😀](d.png)\r\n',
  };
  const { documents } = inspect(createFolder(texts));
  const sliced = documents.map(({ path, links }) =>
    links.map(({ line, column, offset, length }) => [
      line,
      column,
      (path === 'a.rst' ? texts['a.rst'] : texts['b.md']).slice(offset, offset + length),
    ]),
  );
  expect(sliced).toEqual([
    [
      [1, 5, '`site\r\nname <https://example.org>`_'],
      [2, 34, ':doc:`b`'],
    ],
    [
      [3, 4, '[a\r\nb](c.md "t")'],
      [4, 18, '![😀](d.png)'],
    ],
  ]);
});

test('docutils’ dump shows each .rst document with its path', () => {
  const folder = createFolder({ 'a.rst': 'A\n', 'b/c.rst': '`x <y>`_\n', 'd.md': '# D\n' });
  expect(runSignpost(folder.root, 'inspect', '--pseudo-xml')).toEqual({
    code: 0,
    stderr: '',
    stdout: `<document source="a.rst">
    <paragraph>
        A
<document source="b/c.rst">
    <paragraph>
        <reference refuri="y">
            x
        <target ids="x" names="x" refuri="y">
`,
  });
});

test('standard input is read as the folder’s site would read it', () => {
  const folder = createFolder({ 'docs/conf.py': '', 'docs/index.rst': 'Title\n=====\n' });
  const { code, stdout, stderr } = runSignpostOn('设置\n====\n', folder.path('docs'), 'inspect', '-', '--format=rst');
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: 'standard input  rst, docname -\n  headings 1\n    1:1  设置  #id1\n',
    stderr: '',
  });
  expect(runSignpostOn('# A\n', folder.root, 'inspect', '-', '--format=markdown', '--json').stdout).toBe(
    '{"version":1,"documents":[\n{"path":"-","docname":"-","format":"markdown","headings":' +
      '[{"text":"A","depth":1,"ids":["a"],"line":1,"column":1}],"labels":[],"links":[],"directives":[],"code":[],' +
      '"tables":[],"toctrees":[],"footnotes":[],"citations":[],"substitutions":[]}\n]}\n',
  );
});

test('a named file is read in the format that is given', () => {
  const folder = createFolder({ 'part.inc': 'Title\n=====\n', 'b.md': 'Title\n=====\n' });
  const { documents } = inspect(folder, 'part.inc', 'b.md', '--format=rst');
  expect(documents.map(({ path, format, headings }) => [path, format, headings.length])).toEqual([
    ['b.md', 'rst', 1],
    ['part.inc', 'rst', 1],
  ]);
});

test.each([
  ['nowhere.md', '✖ no such file or folder in the project: nowhere.md'],
  ['docs/sub/guide.md', '✖ no such file or folder in the project: docs/sub/guide.md, did you mean docs/guide.md?'],
  ['tool.py', '✖ tool.py does not say how it is to be read'],
  ['docs --format=rst', '✖ --format is for standard input and for files that are named one by one'],
  ['- docs --format=rst', '✖ - (standard input) stands alone, without other paths'],
  ['-', '✖ standard input does not say how it is to be read'],
  ['--json --pseudo-xml', '✖ --json and --pseudo-xml do not go together: the output is one or the other'],
  ['--pseudo-xml docs/guide.md', '✖ docs/guide.md is Markdown, which docutils does not read'],
  ['--pseudo-xml', '✖ there is no reStructuredText here'],
])('wrong use is told: inspect %s', (words, message) => {
  const folder = createFolder({ 'docs/guide.md': '', 'tool.py': '' });
  const { code, stdout, stderr } = runSignpost(folder.root, 'inspect', ...words.split(' '));
  expect({ code, stdout, message: stderr.split('\n')[0] }).toEqual({ code: 2, stdout: '', message });
});

test('a document that cannot be read is left out, and the others are shown', () => {
  const folder = createFolder({
    'a.md': '',
    'bad.md': new Uint8Array([0xff]),
    'c.md': '',
    'z.rst': new Uint8Array([0xff]),
  });
  const { code, stdout, stderr } = runSignpost(folder.root, 'inspect', '--json');
  const reason = 'is not UTF-8: line 1 holds bytes of another encoding';
  expect({ code, stderr }).toEqual({ code: 2, stderr: `✖ bad.md ${reason}\n✖ z.rst ${reason}\n` });
  expect(JSON.parse(stdout).documents.map(({ path }: { path: string }) => path)).toEqual(['a.md', 'c.md']);
});

test('a large tree is one JSON text, whole in a file and in a pipe', () => {
  const files = Array.from(
    { length: 2000 },
    (_, at) => [`docs/${at % 50}/${at}.md`, `# Page ${at}\n\n[l](a.md)\n`] as const,
  );
  const folder = createFolder(Object.fromEntries(files));
  const titles = files.map(([path]) => path).toSorted();
  expect(listPaths(folder)).toEqual(titles);
  spawnSync('sh', ['-c', `"$0" "$1" inspect --json > out.json`, process.execPath, script], { cwd: folder.root });
  const written: Inspection = JSON.parse(readFileSync(folder.path('out.json'), 'utf8'));
  expect(written.documents.map(({ path }) => path)).toEqual(titles);
});

test('a reader that leaves early is no error', () => {
  const files = Array.from({ length: 300 }, (_, at) => [`${at}.md`, '[gone](gone.md)\n\n'.repeat(100)]);
  const folder = createFolder(Object.fromEntries(files));
  expect(runIntoClosedPipe(folder.root, 'inspect', '--json')).toBe('');
  expect(runIntoClosedPipe(folder.root, 'inspect')).toBe('');
});
