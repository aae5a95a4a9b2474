import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCName } from '../src/parse/rst/objects/c-name.ts';
import { readCppName, simplifyCppName } from '../src/parse/rst/objects/cpp-name.ts';
import { parsePythonSignature } from '../src/parse/rst/objects/python-reader.ts';
import { splitOptions } from '../src/parse/rst/objects/split-options.ts';
import { readRst } from '../src/parse/rst/read-rst.ts';

function listObjects(text: string): string[] {
  return readRst(text, { defaultDomain: 'py' }).objects.map(({ domain, type, name }) => `${domain}:${type} ${name}`);
}

// What the right side says was compared with the `objects.inv` that Sphinx 5.3 writes of the same text.
describe('the objects of a document', () => {
  test.each([
    [
      'a term a line',
      '.. glossary::\n\n   One : class\n   Two\n      Text.\n\n   *Three* 4\n      Text.\n',
      ['One', 'Two', 'Three 4'].map((name) => `std:term ${name}`),
    ],
    [
      'options of programs',
      '.. program:: a b\n\n.. option:: -m <x>, --module <x>, --flag[=y]\n\n.. program:: None\n\n.. cmdoption:: --all\n',
      ['a-b.-m', 'a-b.--module', 'a-b.--flag', '--all'].map((name) => `std:cmdoption ${name}`),
    ],
    [
      'variables and settings',
      '.. envvar:: A  B\n.. confval:: c\n\n.. describe:: d\n\n.. object:: e\n',
      ['std:envvar A B', 'std:confval c'],
    ],
    [
      'productions',
      '.. productionlist:: g\n   a: "x"\n    : "y"\n   b: a\n\n.. productionlist::\n   c: "x"\n',
      ['std:token g:a', 'std:token g:b', 'std:token c'],
    ],
    [
      'equations',
      '.. math:: a\n   :label: one\n\n.. math::\n   :name: two\n\n   b\n\n.. math:: c\n',
      ['math:equation one', 'math:equation two'],
    ],
    [
      'nesting in Python',
      '.. module:: m\n\n.. class:: A\n\n   .. class:: B\n\n      .. method:: f()\n\n   .. method:: g()\n   .. attribute:: A.x\n   .. attribute:: C.y\n\n.. data:: Z.w\n\n   .. data:: v\n\n.. data:: u\n',
      [
        'module m',
        'class m.A',
        'class m.A.B',
        'method m.A.B.f',
        'method m.A.g',
        'attribute m.A.x',
        'attribute m.A.C.y',
        'data m.Z.w',
        'data m.Z.v',
        'data m.u',
      ].map((name) => `py:${name}`),
    ],
    [
      'types in Python',
      '.. function:: a\n.. decorator:: b\n.. classmethod:: C.d\n.. staticmethod:: C.e\n.. property:: C.f\n.. exception:: G\n.. py:type:: H\n',
      ['function a', 'function b', 'method C.d', 'method C.e', 'property C.f', 'exception G', 'type H'].map(
        (name) => `py:${name}`,
      ),
    ],
    [
      'names that are hidden, canonical, of another module',
      '.. function:: a\n   :noindex:\n\n.. function:: b\n   :module: n\n   :canonical: n._b\n\n.. module:: m\n   :noindex:\n\n.. function:: c\n\n.. currentmodule:: None\n\n.. function:: d\n',
      ['n.b', 'n._b', 'm.c', 'd'].map((name) => `py:function ${name}`),
    ],
    [
      'signatures over lines',
      '.. function:: a(b)\n              c(d) \\\n              -> e\n              no name\n\n   .. function:: f\n',
      ['py:function a', 'py:function c', 'py:function f'],
    ],
    [
      'JavaScript',
      '.. js:module:: m\n\n.. js:class:: A(b)\n\n   .. js:method:: f(x)\n   .. js:attribute:: g.h\n\n.. js:function:: $.get(x)\n',
      ['module m', 'class m.A', 'method m.A.f', 'attribute m.A.g.h', 'function m.$.get'].map((name) => `js:${name}`),
    ],
    [
      'reStructuredText',
      '.. rst:directive:: .. a:: b\n\n   .. rst:directive:option:: c: d\n\n.. rst:directive:: e\n.. rst:role:: f\n.. rst:directive:option:: g\n',
      ['directive a', 'directive:option a:c', 'directive e', 'role f', 'directive:option g'].map(
        (name) => `rst:${name}`,
      ),
    ],
    [
      'C scopes',
      '.. c:struct:: S\n\n   .. c:member:: int a\n\n.. c:enum:: E\n\n   .. c:enumerator:: X\n\n.. c:namespace:: N\n\n.. c:var:: int b\n\n.. c:namespace-push:: O\n\n.. c:var:: int c\n\n.. c:namespace-pop::\n\n.. c:macro:: D(x)\n',
      [
        'struct S',
        'member S.a',
        'enum E',
        'enumerator E.X',
        'enumerator X',
        'member N.b',
        'member N.O.c',
        'macro N.D',
      ].map((name) => `c:${name}`),
    ],
    [
      'another default domain',
      '.. default-domain:: c\n\n.. function:: int f(void)\n\n.. default-domain:: js\n\n.. class:: A\n',
      ['c:function f', 'js:class A'],
    ],
  ])('%s', (_name, text, objects) => {
    expect(listObjects(text)).toEqual(objects);
  });

  test('what a directive shows and does not run declares nothing', () => {
    expect(
      listObjects('::\n\n   .. function:: a\n\n.. code-block:: rst\n\n   .. function:: b\n\n.. .. function:: c\n'),
    ).toEqual([]);
  });
});

test.each([
  ['a', { prefix: '', name: 'a' }],
  ['a.b.c(x)', { prefix: 'a.b.', name: 'c' }],
  ['a (x, y=(1, 2)) -> b', { prefix: '', name: 'a' }],
  ['größe()', { prefix: '', name: 'größe' }],
  ['.a', { prefix: '.', name: 'a' }],
  ['async def a()', undefined],
  ['a(', undefined],
  ['a() b', undefined],
  ['a -> b', undefined],
  ['', undefined],
])('the Python signature %j', (signature, expected) => {
  expect(parsePythonSignature(signature)).toEqual(expected);
});

test.each([
  ['function', 'PyObject *alloc(PyTypeObject *type, size_t n)', 'alloc'],
  ['function', 'int run(void (*done)(int), const char name[])', 'run'],
  ['function', '__attribute__((noreturn)) void die(void)', 'die'],
  ['function', 'void (*signal(int sig, void (*func)(int)))(int)', undefined],
  ['member', 'int Data.field[10]', 'Data.field'],
  ['member', 'unsigned bits : 3', 'bits'],
  ['member', 'int (*callback)(int)', 'callback'],
  ['member', '@data', undefined],
  ['var', 'const char *const names[] = {"a"}', 'names'],
  ['type', 'unsigned long word_t', 'word_t'],
  ['type', 'int fn_t(int x)', 'fn_t'],
  ['macro', 'MAX(a, b)', 'MAX'],
  ['enumerator', 'RED = 1', 'RED'],
  ['struct', 'Data', 'Data'],
  ['function', 'int broken(', undefined],
])('the name in C of a %s %s', (type, declaration, name) => {
  expect(readCName(type, declaration)).toBe(name);
});

test.each([
  ['function', 'template<class X> std::map<int, std::string> ns::conv(X &&x)', 'ns::conv'],
  ['function', 'auto ns::free(int x) -> decltype(x)', 'ns::free'],
  ['function', 'std::function<void(int)> ret(int)', 'ret'],
  ['function', '~Derived()', '~Derived'],
  ['function', 'explicit(true) Derived(const T &x)', 'Derived'],
  ['function', 'bool A<T>::operator==(const A &o) const', 'A::operator=='],
  ['function', 'void operator()(int x)', 'operator()'],
  ['function', 'operator bool() const', 'operator bool'],
  ['function', 'template<typename... T> void pack(T... t)', undefined],
  ['function', 'requires C<T> void f()', undefined],
  ['member', 'static const int ns::count = f(5)', 'ns::count'],
  ['member', 'std::string ns::name[3]', 'ns::name'],
  ['member', 'int (*callback)(int)', undefined],
  ['type', 'ns::Alias = std::unordered_map<int, std::string>', 'ns::Alias'],
  ['class', 'template<typename T, typename U = std::vector<T>> ns::Derived : public Base<T>', 'ns::Derived'],
  ['class', 'public Inner final', 'Inner'],
  ['enum', 'ns::E : std::uint8_t', 'ns::E'],
  ['concept', 'template<typename T> ns::Iter', 'ns::Iter'],
])('the name in C++ of a %s %s', (type, declaration, name) => {
  expect(readCppName(type, declaration)).toBe(name);
});

test('names in C++ roles lose parameters and arguments', () => {
  expect(['a::b<int>::c', '::a(int)', 'a::operator==', 'a::operator()(int)', 'a<b<c>>'].map(simplifyCppName)).toEqual([
    'a::b::c',
    'a',
    'a::operator==',
    'a::operator()',
    'a',
  ]);
});

test('the names of options', () => {
  expect(['-a', '--a=b, -c <d>', '/x y', '+p', 'file', '--a[=b]', 'a, b', '=', ''].map(splitOptions)).toEqual([
    ['-a'],
    ['--a', '-c'],
    ['/x'],
    ['+p'],
    ['file'],
    ['--a'],
    ['a', 'b'],
    [],
    [],
  ]);
});

test('no signature makes a reader throw, and what is found stands where it says', () => {
  const names = [
    'function',
    'class',
    'option',
    'js:function',
    'c:function',
    'c:member',
    'cpp:function',
    'cpp:class',
    'cpp:type',
    'rst:directive',
    'envvar',
    'productionlist',
    'glossary',
  ];
  const token = fc.constantFrom(
    'a',
    'B.c',
    '::',
    '(',
    ')',
    '<',
    '>',
    '[',
    ']',
    '{',
    '}',
    '*',
    '=',
    ',',
    ' ',
    ':',
    '-',
    '--x',
    'operator',
    'template',
    '->',
    '\\',
    '"',
    '@',
    '~',
    '\n   ',
  );
  const signature = fc.array(token, { maxLength: 30 }).map((tokens) => tokens.join(''));
  fc.assert(
    fc.property(fc.constantFrom(...names), signature, (name, written) => {
      const text = `.. ${name}:: ${written}\n\n   :type a: ${written}\n\n   :func:\`a\`\n`;
      const { objects, references } = readRst(text, { defaultDomain: 'py' });
      for (const { span } of [...objects, ...references]) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 1000 },
  );
});
