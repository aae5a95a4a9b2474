import { checkDiagnosticLaws } from '@signpost/testkit';
import { array, assert, constantFrom, oneof, property, sample, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFiles } from './check-files.ts';
import { showNames } from './show-names.ts';

type Cases = readonly (readonly [source: string, ...names: string[]])[];

/** One name per line of the file is the usual case. */
function checkAll(cases: Cases): void {
  test.each(cases)('%j', (source, ...names) => {
    expect(showNames(source)).toEqual(names);
  });
}

describe('strings', () => {
  checkAll([
    ['a = "x" \'y\'', 'a = "xy"'],
    ['a = ("x"\n  # why\n  "y")', 'a = "xy"'],
    ['a = "x" \\\n  "y"', 'a = "xy"'],
    ['a = """x\n"y" \\\nz"""', 'a = "x\\n\\"y\\" z"'],
    ["a = '''it's'''", 'a = "it\'s"'],
    ['a = r"\\d\\"" + R\'\\n\'', 'a = "\\\\d\\\\\\"\\\\n"'],
    ['a = u"\\x41\\u00e9\\U0001F600\\101\\q\\t"', 'a = "Aé😀A\\\\q\\t"'],
    ['a = "\\N{BULLET}"', 'a = ?'],
    ['a = "\\xZZ"', 'a = ?'],
    ['a = "\\U00110000"', 'a = ?'],
    ['a = b"x"', 'a = ?'],
    ['a = "x" f"y"', 'a = "xy"'],
    ['a = f"{x}"', 'a = ?'],
    ['a = f"{x["a"]}"; b = 1', 'a = ?', 'b = 1'],
    ['a = f"{x:\'>9}"; b = 1', 'a = ?', 'b = 1'],
    ['a = f"{\'{\'}"; b = 1', 'a = ?', 'b = 1'],
    ['a = f"{{}}"', 'a = ?'],
    ['a = f"""{\nx("(")}"""\nb = 1', 'a = ?', 'b = 1'],
    ['a = "x\nb = 1', 'a = ?', 'b = 1'],
    ['a = """x\nb = 1', 'a = ?'],
    ['a = "# no comment"  # one', 'a = "# no comment"'],
    ['a = "x" % y', 'a = ?'],
    ['a = "x".strip()', 'a = ?'],
    ['a = "x" if y else "z"', 'a = ?'],
    ['a = "x\ty"\r\nb = """x\r\ny"""', 'a = "x\\ty"', 'b = "x\\ny"'],
    ['\uFEFFa = ""', 'a = ""'],
  ]);
});

describe('other values', () => {
  checkAll([
    ['a = True, False, None', 'a = (True, False, None)'],
    ['a = 0, 007, 1_000, 0x1F, 0o17, 0b11, -1, +2', 'a = (0, ?, 1000, 31, 15, 3, -1, 2)'],
    ['a = 1.5, .5, 1., 1e3, 1E-2, 1j, 1__0, 9007199254740993', 'a = (1.5, 0.5, 1, 1000, 0.01, ?, ?, ?)'],
    ['a = []', 'a = []'],
    ['a = ()', 'a = ()'],
    ['a = (1)', 'a = 1'],
    ['a = (1,)', 'a = (1)'],
    ['a = {}', 'a = dict{}'],
    ['a = {1, "b"}', 'a = set{1, "b"}'],
    ['a = {"b": {"c": [1]},}', 'a = dict{"b": dict{"c": [1]}}'],
    ['a = {"b": 1, c: 2, 3: 4}', 'a = dict{"b": 1, …}'],
    ['a = dict(b=1, c=[2])', 'a = dict{"b": 1, "c": [2]}'],
    ['a = dict({"b": 1}, **more)', 'a = dict{"b": 1, …}'],
    ['a = list(("b",)) + tuple()', 'a = ?'],
    ['a = set(["b"])', 'a = set{"b"}'],
    ['a = ["b", c, d("e"), *f]', 'a = ["b", ?, ?, …]'],
    ['a = [b for b in c]', 'a = […]'],
    ['a = {b: c(b) for b in d}', 'a = dict{…}'],
    ['a = [*["b"], *("c",)]', 'a = ["b", "c"]'],
    ['a = {**{"b": 1}, "b": 2}', 'a = dict{"b": 2}'],
    ['a = ["b"] + ["c"] + d()', 'a = ["b", "c", …]'],
    ['a = d() + ["b"]', 'a = ["b", …]'],
    ['a = ["b"] + c.d(e)[0] + ["f"]', 'a = ["b", "f", …]'],
    ['a = ["b"] * 2', 'a = ?'],
    ['a = ["b"][0]', 'a = ?'],
    ['a = [lambda x, y: (x, y), "b"]', 'a = [?, ?, "b"]'],
    [`a = ${'['.repeat(149)}1${']'.repeat(149)}`, `a = ${'['.repeat(149)}1${']'.repeat(149)}`],
    [`a = ${'['.repeat(300)}1${']'.repeat(300)}; b = 1`, `a = ${'['.repeat(150)}?${']'.repeat(150)}`, 'b = 1'],
  ]);
});

describe('statements', () => {
  checkAll([
    ['a: list[str] = ["b"]\nc: int', 'a = ["b"]'],
    ['a = b = ["c"]\na.append("d")', 'a = ["c", "d"]', 'b = ["c", "d"]'],
    ['a = ["c"]; b = a; b += ["d"]', 'a = ["c", "d"]', 'b = ["c", "d"]'],
    ['a = ("c",); b = a; b += ("d",)', 'a = ("c")', 'b = ("c", "d")'],
    ['a = "c"\nb = a + "d"', 'a = "c"', 'b = "cd"'],
    ['a, b = "c", ["d"]', 'a = "c"', 'b = ["d"]'],
    ['a, (b, *c) = d', 'a = ?', 'b = ?', 'c = ?'],
    ['a = []\na.extend(["b", "c"])\na.extend(d)\na.insert(0, "e")', 'a = ["b", "c", "e", …]'],
    ['a = ["b", "c"]\na.remove("b")', 'a = ["c"]'],
    ['a = ["b"]\na[0] = "c"', 'a = ["b", …]'],
    ['a = ["b"]\na.sort()', 'a = ["b", …]'],
    ['a = {"b": []}\na["b"].append(1)', 'a = dict{"b": [], …}'],
    ['a = {}\na["b"] = 1\na.update({"c": 2}, d=3)\na.setdefault("b", 4)', 'a = dict{"b": 1, "c": 2, "d": 3}'],
    ['a = {"b": 1}\na |= {"c": 2}', 'a = dict{"b": 1, "c": 2}'],
    ['a = {"b"}\na.add("c")\na.update(["d"])\na.discard("b")', 'a = set{"c", "d"}'],
    ['a.append("b")', 'a = ["b", …]'],
    ['a += ["b"]', 'a = ["b", …]'],
    ['a["b"] = 1', 'a = dict{"b": 1, …}'],
    ['a = "b"\na %= c', 'a = ?'],
    ['import a.b, c as d\nfrom e import (f as g, h)\nfrom i import *', 'a = ?', 'd = ?', 'g = ?', 'h = ?'],
    ['a = b = 1\ndel a', 'b = 1'],
    ['a = [1]\ndel a[0]', 'a = [1, …]'],
    ['import os\nos.environ["A"] = "b"\nsys.path.insert(0, "c")', 'os = ?'],
    ['print(a); f()'],
    ['class A:\n    b = 1\n\n    def c(self):\n        d = 1\ne = 1', 'A = ?', 'e = 1'],
    ['@f\ndef a(): b = 1\nasync def c():\n  d = 1', 'a = ?', 'c = ?'],
    ['match = 1\nmatch.case = 2', 'match = 1'],
    ['a = lambda b: (b, 1)\nc = 1', 'a = ?', 'c = 1'],
  ]);
});

describe('blocks', () => {
  checkAll([
    ['if x:\n    a = 1\nelse:\n    a = 2', 'a ?= 1 | 2'],
    ['a = 0\nif x:\n    a = 1', 'a = 0 | 1'],
    ['if x: a = 1; b = 2\nc = 3', 'a ?= 1', 'b ?= 2', 'c = 3'],
    ['a = ["b"]\nif x:\n\ta.append("c")\na.append("d")', 'a = ["b", "d"] | ["b", "c", "d"]'],
    ['a = ["b"]\nfor x in y:\n  a += [x]', 'a = ["b"] | ["b", ?]', 'x ?= ?'],
    [
      'try:\n    import a\nexcept ImportError as e:\n    a = None\nelse:\n  b = 1\nfinally:\n  c = 1',
      'a ?= ? | None',
      'e ?= ?',
      'b ?= 1',
      'c = 1',
    ],
    ['with open("a") as b:\n    c = 1\n    if d:\n        c = 2', 'b ?= ?', 'c = 1 | 2'],
    ['if x:\n    def a():\n        b = 1\n    c = 1\nd = 1', 'a ?= ?', 'c ?= 1', 'd = 1'],
    ['match x:\n    case 1:\n        a = 1', 'a ?= 1'],
    ['while (lambda: 1)() and {1: 2}[1]: a = 1', 'a ?= 1'],
    ['if x:\n    a = 1\n    # out\n# side\n    b = 1', 'a ?= 1', 'b ?= 1'],
    ['a = 1\nif x:\n    del a', 'a ?= 1'],
    [
      `a = 0\n${'if x: a = 1\n'.repeat(40)}`,
      `a = ${['0', ...Array.from({ length: 13 }, () => '1'), '?', '1'].join(' | ')}`,
    ],
  ]);
});

describe('a file that Python refuses', () => {
  checkAll([
    ['a = 1\nb = [2', 'a = 1', 'b = [2]'],
    ['a = )\nb = 1', 'a = ?', 'b = 1'],
    ['a = [,]\nb = =\n= 1', 'a = [?]', 'b = ?'],
    ['a = {"b": }\nc = {:}\nd = {**}', 'a = dict{"b": ?}', 'c = dict{…}', 'd = dict{…}'],
    ['  a = 1', 'a = 1'],
    ['\0 $ ? ! `\na = 1', 'a = 1'],
  ]);
});

test('joining what there is ends somewhere', () => {
  const doubled = `a = ["x"]\nb = "x"\n${'a = a + a\nb = b + b\n'.repeat(100)}`;
  expect(showNames(doubled)).toEqual(['a = ?', 'b = ?']);
});

const words = constantFrom(
  ...'a b = += . , : ; ( ) [ ] { } * ** + - if else for in lambda def class import from as del 1 0x1 \' " """ r f" {" # \\ append extend update dict'.split(
    ' ',
  ),
  ' ',
  '\n',
  '\n    ',
  '\t',
  '\r\n',
);

test('no text makes it throw', () => {
  const text = oneof(
    string({ unit: 'binary' }),
    array(words, { maxLength: 60 }).map((all) => all.join('')),
  );
  assert(
    property(text, (source) => {
      expect(showNames(source).every((line) => line.includes('= '))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

// oxlint-disable-next-line vitest/expect-expect -- the laws expect
test('whatever conf.py says, the laws hold', () => {
  const setting = constantFrom(
    'source_suffix',
    'exclude_patterns',
    'rst_prolog',
    'default_role',
    'primary_domain',
    'extensions',
  );
  const value = constantFrom(
    '"any"',
    '".txt"',
    '["**"]',
    '".. |a| replace:: b"',
    'None',
    '["myst_parser"]',
    'f()',
    '"doc"',
    '{}',
  );
  const [conf] = sample(array(tuple(setting, value), { minLength: 20, maxLength: 20 }), {
    numRuns: 1,
    seed: 7,
  });
  for (const [name, written] of conf ?? []) {
    checkDiagnosticLaws((files) => checkFiles({ ...files, 'docs/conf.py': `${name} = ${written}\n` }).diagnostics, {
      runs: 10,
    });
  }
});

// No time is asserted: what is quadratic runs into the limit of a test at this size.
const hostile = [
  '(',
  '[',
  '{',
  '"',
  '"""',
  "f'{",
  "f'{\\'",
  '\\',
  'a=',
  'a.append(1)\n',
  'a=a+a\n',
  'if x:\n a+=[1]\n',
  '{**a,',
  '"\\N{',
  'lambda:',
  ' ',
  '1',
  'é',
  'a=b=',
  'for x in ',
];

describe('a hostile file is read', () => {
  test.each(hostile)('%j', (piece) => {
    expect(showNames(`a = ["x"]\n${piece.repeat(1_000_000 / piece.length)}`).length).toBeGreaterThan(0);
  });
});
