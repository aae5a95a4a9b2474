import { expect, test } from 'vitest';
import { createReadings } from '../src/collect/reading.ts';
import { compileSphinxGlob } from '../src/sphinx-config/compile-sphinx-glob.ts';
import { readSphinxConfig } from '../src/sphinx-config/read-sphinx-config.ts';
import type { SphinxConfig } from '../src/sphinx-config/sphinx-config.ts';
import { confShapes } from './conf-shapes.ts';

/** What an empty file says. */
const defaults: SphinxConfig = {
  rootDocuments: ['index'],
  extensions: new Set(),
  sourceSuffixes: new Map([
    ['.rst', 'rst'],
    ['.md', 'markdown'],
    ['.ipynb', undefined],
  ]),
  includePatterns: ['**'],
  excludePatterns: [],
  possibleExcludes: [],
  addedTexts: [],
  hasUnknownText: false,
  defaultRole: undefined,
  primaryDomain: 'py',
  hasSectionLabels: false,
  sectionLabelForms: ['title'],
  sectionLabelDepth: Number.POSITIVE_INFINITY,
  hasInventories: false,
  inventories: [],
  externalLinks: new Map(),
  externalCaptions: new Map(),
  myst: { extensions: new Set(), headingAnchors: 0, substitutions: new Set() },
  nitpick: { isOn: false, ignored: [], ignoredPatterns: [] },
  siteFiles: { staticPaths: [], extraPaths: [], additionalPages: new Set() },
  hasForeignMarkup: false,
  hasFigureNumbers: false,
  suppressed: new Set(),
};

const onlyRst: SphinxConfig['sourceSuffixes'] = new Map([['.rst', 'rst']]);

const expected: Readonly<Record<string, Partial<SphinxConfig>>> = {
  'what sphinx-quickstart writes': {
    sourceSuffixes: onlyRst,
    excludePatterns: ['_build', 'Thumbs.db', '.DS_Store', '_templates', '_static'],
    possibleExcludes: ['_build', 'Thumbs.db', '.DS_Store', '_templates', '_static'],
    siteFiles: { staticPaths: ['_static'], extraPaths: [], additionalPages: new Set() },
  },
  'the oldest form': {
    rootDocuments: ['contents'],
    sourceSuffixes: new Map([
      ['.txt', 'rst'],
      ['.md', 'markdown'],
      ['.ipynb', undefined],
    ]),
    hasInventories: true,
    inventories: [{ name: '', url: 'https://docs.python.org/', locations: [null] }],
  },
  'MyST with everything': {
    extensions: new Set(['myst_parser', 'sphinx.ext.intersphinx']),
    sourceSuffixes: new Map([
      ['.rst', 'rst'],
      ['.md', 'markdown'],
      ['.ipynb', undefined],
    ]),
    myst: {
      extensions: new Set(['colon_fence', 'substitution']),
      headingAnchors: 3,
      substitutions: new Set(['product', 'version']),
    },
  },
  'recommonmark with a list of suffixes': {
    hasForeignMarkup: true,
    extensions: new Set(['sphinx.ext.autodoc', 'recommonmark']),
  },
  'extensions that depend on what is installed': {
    extensions: new Set(['sphinx.ext.autodoc', 'sphinx_copybutton', 'sphinx.ext.autosectionlabel']),
    hasSectionLabels: true,
    sourceSuffixes: onlyRst,
  },
  'one list made of others': {
    extensions: new Set(['sphinx.ext.autodoc', 'sphinx.ext.viewcode', 'sphinx.ext.todo', 'numpydoc']),
    sourceSuffixes: onlyRst,
    excludePatterns: ['api/_*'],
    possibleExcludes: ['api/_*'],
  },
  'other projects in all forms': {
    hasInventories: true,
    inventories: [
      { name: 'python', url: 'https://docs.python.org/3', locations: [null] },
      { name: 'numpy', url: 'https://numpy.org/doc/stable/', locations: [null, 'numpy.inv'] },
      { name: 'local', url: '../other/_build/html', locations: ['_inventories/other.inv'] },
      { name: 'read', url: 'https://read.example.org/', locations: [] },
      { name: 'sphinx', url: 'https://www.sphinx-doc.org/en/master', locations: [null] },
      { name: 'jinja', url: 'https://jinja.palletsprojects.com/', locations: [null] },
    ],
  },
  'other projects that only running it would tell': { hasInventories: true },
  'text for every page': {
    addedTexts: [
      '\n.. |project| replace:: Quorum\n',
      '.. _issues: https://example.com/issues\n.. _wiki: https://example.com/wiki\n.. _chat: https://example.com/chat',
    ],
  },
  'text with the version in it': { hasUnknownText: true },
  'roles of its own': {
    externalLinks: new Map([
      ['issue', 'https://example.com/issues/%s'],
      ['pr', 'https://example.com/pulls/%s'],
      ['tag', undefined],
    ]),
    externalCaptions: new Map([
      ['issue', 'issue %s'],
      ['tag', '%s'],
    ]),
    defaultRole: 'any',
    primaryDomain: 'cpp',
  },
  'no domain': { primaryDomain: undefined },
  'labels from titles': {
    extensions: new Set(['sphinx.ext.autosectionlabel']),
    sourceSuffixes: onlyRst,
    hasSectionLabels: true,
    sectionLabelForms: ['docname:title'],
    sectionLabelDepth: 3,
  },
  'a first page that a tag chooses': {
    rootDocuments: ['index', 'slides/index'],
    possibleExcludes: ['guide/**'],
  },
  'references that may lead nowhere': {
    nitpick: {
      isOn: true,
      ignored: [
        ['py:class', 'T'],
        ['py:obj', 'quorum.missing'],
      ],
      ignoredPatterns: [['py:.*', 'quorum\\._internal\\..*']],
    },
  },
  'settings from elsewhere': {
    hasForeignMarkup: true,
    extensions: new Set(['company_docs.directives']),
    excludePatterns: ['internal'],
    possibleExcludes: ['internal'],
  },
  'settings that look like others': {},
  'another program': { extensions: new Set(['html']), hasForeignMarkup: true },
};

test('every shape has an expectation', () => {
  expect(Object.keys(expected)).toEqual(Object.keys(confShapes));
});

test.each(Object.entries(confShapes))('%s', (name, text) => {
  expect(readSphinxConfig(text)).toEqual({ ...defaults, ...expected[name] });
});

test('an empty file says what Sphinx does by itself', () => {
  expect(readSphinxConfig('')).toEqual(defaults);
});

const globs: readonly (readonly [pattern: string, matching: string, others: string])[] = [
  ['a', 'a', 'b a/a'],
  ['*', 'a .a', 'a/b'],
  ['**', 'a a/b a/b/c', ''],
  ['**/a', 'b/a b/c/a', 'a'],
  ['a/*/b', 'a/x/b', 'a/b a/x/y/b'],
  ['a/**/b', 'a/x/b a/x/y/b', 'a/b'],
  ['a**b', 'ab a/b axb', 'a'],
  ['***', 'a a/b', ''],
  ['?', 'a .', '/ ab'],
  ['[ab]c', 'ac bc', 'cc'],
  ['[!ab]c', 'cc', 'ac /c'],
  ['[a-c]', 'a b c', 'd -'],
  ['[a-]', 'a -', 'b'],
  ['[]a]', '] a', 'b'],
  ['[!]a]', 'b', '] a'],
  ['[^a]', '^ a', 'b'],
  ['[z-a]', '', 'z a'],
  ['[a', '[a', 'a'],
  ['[', '[', 'a'],
  ['{a,b}', '{a,b}', 'a b'],
  ['a.b+', 'a.b+', 'axb a.bb'],
  ['a/', 'a/', 'a a/b'],
  ['', '', 'a'],
];

function split(list: string): string[] {
  return list.split(' ').filter((path) => path !== '');
}

test.each(globs)('the pattern %j', (pattern, matching, others) => {
  const matches = compileSphinxGlob(pattern);
  const all = [...split(matching), ...split(others)];
  expect(all.filter(matches)).toEqual(split(matching));
});

test('a pattern of many stars takes no time that grows with their number of ways', () => {
  const matches = compileSphinxGlob(`${'**a'.repeat(200)}b`);
  expect(matches('a'.repeat(4000))).toBe(false);
});

test('how a document is read is known by its place', () => {
  const readings = createReadings(
    new Map([
      ['', readSphinxConfig('')],
      [
        'cpp',
        readSphinxConfig(
          'primary_domain = "cpp"\ndefault_role = "any"\nextlinks = {"b": ("c", None), "a": ("c", None)}',
        ),
      ],
      [
        'txt',
        readSphinxConfig(
          'source_suffix = {".txt": "restructuredtext", ".rst": "markdown"}\nexclude_patterns = ["old"]\nprimary_domain = None',
        ),
      ],
    ]),
  );
  expect(readings.of('a.rst')).toEqual({
    format: 'rst',
    options: { autoIdPrefix: 'id', defaultDomain: 'py', hasOnlyKnownMarkup: true },
    readingKey: 'rst-be9e62614fa8',
  });
  expect(readings.of('a.md')).toEqual({ format: 'markdown', options: {}, readingKey: 'markdown' });
  expect(readings.of('a.txt')).toBeUndefined();
  expect(readings.of('cpp/deep/a.rst')?.options).toEqual({
    autoIdPrefix: 'id',
    defaultDomain: 'cpp',
    defaultRole: 'any',
    hasOnlyKnownMarkup: true,
    roles: ['a', 'b'],
  });
  expect(readings.of('txt/a.txt')?.options).toEqual({ autoIdPrefix: 'id', hasOnlyKnownMarkup: true });
  expect(readings.of('txt/a.rst')?.format).toBe('markdown');
  expect(readings.of('txt/old/a.txt')).toBeUndefined();
  expect(readings.of('cpp.rst')?.readingKey).toBe(readings.of('deep/er.rst')?.readingKey);
});

test('without a conf.py the suffix says it', () => {
  const readings = createReadings(new Map());
  expect(['a.rst', 'a/b.MD', 'c.txt', 'rst'].map((path) => readings.of(path)?.readingKey)).toEqual([
    'rst',
    'markdown',
    undefined,
    'rst',
  ]);
});
