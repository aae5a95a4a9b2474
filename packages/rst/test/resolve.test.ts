import { expect, test } from 'vitest';
import { findPropagatedIds, findUnresolved, parse } from '../src/index.ts';

function unresolved(source: string): string[] {
  return findUnresolved(parse(source)).map(
    ({ code, position }) => `${code} ${position.start.line}:${position.start.column}`,
  );
}

test('what the document defines is found', () => {
  const source =
    'Title\n=====\n\n.. _a: x\n\na_ title_ `b`_ [1]_ [#n]_ [#]_ [C]_ |s| c__ `d <a_>`__\n\n' +
    '_`b`\n\n.. [1] x\n.. [#n] x\n.. [C] x\n.. |s| replace:: x\n\n__ y\n';
  expect(unresolved(source)).toEqual([]);
});

test('what it does not define is reported where it stands', () => {
  expect(unresolved('a_ [1]_ [C]_ |s| b__\n\n.. _e: f_\n')).toEqual([
    'unknown-target 1:1',
    'unknown-footnote 1:4',
    'unknown-citation 1:9',
    'unknown-substitution 1:14',
    'anonymous-mismatch 1:18',
    'unknown-target 3:1',
  ]);
});

test('a name that several elements have is ambiguous', () => {
  expect(unresolved('A\n=\n\nA\n=\n\na_\n')).toEqual(['ambiguous-target 7:1']);
});

function propagated(source: string): string[] {
  return [...findPropagatedIds(parse(source))].map(([node, found]) => `${node.type} ${found.join(' ')}`);
}

test.each([
  ['.. A comment', []],
  ['.. |s| replace:: t', []],
  ['.. [1] A footnote', []],
  ['.. [C] A citation', []],
  ['.. _else: x', ['target one']],
  ['.. _else: x_', ['target one']],
  ['.. index:: x', ['directive one']],
  ['.. meta::\n   :a: b', ['heading one']],
  ['.. currentmodule:: x', ['heading one']],
  ['.. image::', ['heading one']],
])('a target, %j and a heading', (between, ids) => {
  expect(propagated(`.. _one:\n\n${between}\n\nTitle\n=====\n`)).toEqual(ids);
});

test('a target that ends a block names what follows the block', () => {
  expect(propagated('- a\n\n  .. _one:\n- b\n\n  .. _two:\n\n.. _three:\n\nTitle\n=====\n')).toEqual([
    'heading three two',
    'listItem one',
  ]);
});

test('many targets in front of one heading all give it their ids', () => {
  const targets = Array.from({ length: 50_000 }, (_, at) => `.. _t${at}:\n`);
  const [ids] = findPropagatedIds(parse(`${targets.join('')}\nTitle\n=====\n`)).values();
  expect(ids).toEqual(targets.map((_, at) => `t${at}`).toReversed());
});

test('a target gives its id to what follows it', () => {
  const root = parse('.. _one:\n.. _two:\n\nTitle\n=====\n');
  const ids = [...findPropagatedIds(root)].map(([node, found]) => `${node.type} ${found.join(' ')}`);
  expect(ids).toEqual(['heading two one']);
});
