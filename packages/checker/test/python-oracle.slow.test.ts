import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { array, constantFrom, oneof, sample, string, tuple, type Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import { compileSphinxGlob } from '../src/sphinx-config/compile-sphinx-glob.ts';
import type { PythonValue } from '../src/sphinx-config/python/python-value.ts';
import { readPython } from '../src/sphinx-config/python/read-python.ts';
import { confShapes } from './conf-shapes.ts';

const python = process.env['PYTHON'] ?? 'python3';
const isThere = spawnSync(python, ['--version']).status === 0;
const seed = 20_260_801;

interface Answer {
  readonly programs: readonly { readonly kept: readonly string[]; readonly names: Readonly<Record<string, unknown>> }[];
  /** Null where Sphinx is not installed. */
  readonly matches: readonly boolean[] | null;
}

function ask(programs: readonly (readonly string[])[], patterns: readonly (readonly [string, string])[]): Answer {
  const input = JSON.stringify({ programs, patterns });
  const { stdout, stderr, status } = spawnSync(python, [join(import.meta.dirname, 'python-oracle.py')], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as Answer;
}

/** A value in the form in which the oracle prints it. */
function show(value: PythonValue): unknown {
  switch (value.kind) {
    case 'string':
    case 'number':
    case 'boolean':
      return value.value;
    case 'none':
      return null;
    case 'unknown':
      return { unknown: true };
    case 'dict':
      return { dict: [...value.entries].map(([key, entry]) => [key, show(entry)]) };
    default: {
      const items = value.items.map(show);
      if (value.kind !== 'set') return { [value.kind]: items };
      const unique = new Map(items.map((item) => [JSON.stringify(item), item]));
      return { set: [...unique].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item) };
    }
  }
}

function readNames(source: string): Record<string, unknown> {
  const variables = [...readPython(source)];
  expect(variables.filter(([, { values, isCertain }]) => !isCertain || values.length !== 1)).toEqual([]);
  return Object.fromEntries(
    variables.map(
      ([
        name,
        {
          values: [value],
        },
      ]) => [name, value === undefined ? null : show(value)],
    ),
  );
}

const name = constantFrom('a', 'b', 'c', 'd');
const piece = constantFrom(
  'x',
  'é',
  '😀',
  '{{',
  '#',
  '[',
  ')',
  "'",
  '"',
  '\\\\',
  '\\n',
  '\\x41',
  '\\u00e9',
  '\\101',
  '\\q',
  "\\'",
  '\\"',
  '\\\n',
  '\n',
  ' ',
);
const text = tuple(
  constantFrom('', '', 'r', 'R', 'u', 'U'),
  constantFrom('"', "'", '"""', "'''"),
  array(piece, { maxLength: 5 }),
).map(([prefix, quotes, inner]) => `${prefix}${quotes}${inner.join('')}${quotes}`);
const joined = array(text, { minLength: 1, maxLength: 2 }).map((parts) => `(${parts.join('\n  ')})`);
const scalar = oneof(
  text,
  joined,
  constantFrom('1', '-2', '0x1F', '1_000', '1.5', '.5', '1e3', 'True', 'False', 'None', '0', '"" ""'),
);
const separator = constantFrom(', ', ',\n  ', ', # why ]\n ');

function listOf(item: Arbitrary<string>, open: string, close: string): Arbitrary<string> {
  return tuple(array(item, { maxLength: 3 }), separator, constantFrom('', ',')).map(([items, between, last]) =>
    items.length === 0 ? `${open}${close}` : `${open}${items.join(between)}${last}${close}`,
  );
}

function nest(inner: Arbitrary<string>): Arbitrary<string> {
  const entry = tuple(text, inner).map(([key, value]) => `${key}: ${value}`);
  return oneof(
    inner,
    listOf(inner, '[', ']'),
    listOf(inner, '(', ')'),
    listOf(entry, '{', '}'),
    listOf(inner, 'list((', '))'),
  );
}

const strings = listOf(text, '{', '}');
const literal = oneof(nest(nest(scalar)), strings, listOf(entryOf(scalar), 'dict(', ')'));

function entryOf(value: Arbitrary<string>): Arbitrary<string> {
  return tuple(name, value).map(([key, written]) => `${key}=${written}`);
}

const statement = oneof(
  tuple(name, literal).map(([target, value]) => `${target} = ${value}`),
  tuple(name, literal).map(([target, value]) => `${target}: object = ${value}`),
  tuple(name, name, literal).map(([first, second, value]) => `${first} = ${second} = ${value}`),
  tuple(name, name).map(([target, source]) => `${target} = ${source}`),
  tuple(name, name, literal).map(([target, source, value]) => `${target} = ${source} + ${value}`),
  tuple(name, literal, literal).map(([target, left, right]) => `${target} = ${left} + ${right}`),
  tuple(name, name, scalar, scalar).map(([first, second, left, right]) => `${first}, ${second} = ${left}, ${right}`),
  tuple(name, listOf(scalar, '[', ']')).map(([target, value]) => `${target} += ${value}`),
  tuple(name, text).map(([target, value]) => `${target} += ${value}`),
  tuple(name, scalar).map(([target, value]) => `${target}.append(${value})`),
  tuple(name, listOf(scalar, '[', ']')).map(([target, value]) => `${target}.extend(${value})`),
  tuple(name, text).map(([target, value]) => `${target}.add(${value})`),
  tuple(name, listOf(entryOf(scalar), '', '')).map(([target, value]) => `${target}.update(${value})`),
  tuple(name, text, literal).map(([target, key, value]) => `${target}[${key}] = ${value}`),
  name.map((target) => `del ${target}`),
  tuple(name, literal).map(([target, value]) => `def f():\n    ${target} = ${value.replaceAll('\n', ' ')}\ndel f`),
);

test.skipIf(!isThere)(`literals are what ${python} makes of them (skipped where it is not installed)`, () => {
  const programs = sample(array(statement, { maxLength: 8 }), { numRuns: 5000, seed });
  const { programs: answers } = ask(programs, []);
  const kept = answers.map((answer) => answer.kept.join('\n'));
  expect(kept.filter((source) => source !== '').length).toBeGreaterThan(2500);
  const wrong = answers.flatMap(({ names }, index) => {
    const source = kept[index] ?? '';
    const read = readNames(source);
    return isDeepStrictEqual(read, names) ? [] : [{ source, read, names }];
  });
  expect(wrong.slice(0, 3)).toEqual([]);
});

test.skipIf(!isThere)(
  `files that ${python} can run say what it makes of them (skipped where it is not installed)`,
  () => {
    const files = Object.values(confShapes);
    const { programs } = ask(
      files.map((source) => [source]),
      [],
    );
    const run = programs.flatMap(({ kept, names }, index) =>
      kept.length === 1 ? [{ source: files[index] ?? '', names }] : [],
    );
    expect(run.length).toBeGreaterThan(5);
    for (const { source, names } of run) expect(readNames(source)).toMatchObject(names);
  },
);

const glob = array(
  constantFrom('*', '**', '?', '[', ']', '!', '^', '-', '/', 'a', 'b', 'c', '.', '[!a]', '[a-c]', '\\'),
  { maxLength: 7 },
);
const path = string({ unit: constantFrom('a', 'b', 'c', '/', '.', '-', '[', ']', '\\'), maxLength: 6 });

test.skipIf(!isThere)('patterns match what Sphinx matches (skipped where it is not installed)', ({ skip }) => {
  const cases = sample(
    tuple(
      glob.map((parts) => parts.join('')),
      path,
    ),
    { numRuns: 20_000, seed },
  );
  const { matches } = ask([], cases);
  if (matches === null) {
    skip('Sphinx is not installed');
    return;
  }
  const wrong = cases.filter(([pattern, candidate], index) => compileSphinxGlob(pattern)(candidate) !== matches[index]);
  expect(matches.filter(Boolean).length).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
});
