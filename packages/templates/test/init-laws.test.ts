import { createFolder } from '@signpost/testkit';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hookChoices, type InitProject } from '../src/index.ts';
import { openInMemory, planAll } from './init-spec.ts';

const line = fc.oneof(
  fc.constantFrom(
    '',
    '#!/bin/sh',
    '#!/usr/bin/env node',
    'exit 0',
    'exec true',
    '# comment',
    'test:',
    '\techo hi \\',
    '.RECIPEPREFIX := >',
    'pre-commit:',
    '  commands:',
    '  jobs: []',
    'repos:',
    '  - repo: local # ours',
    'repos: []',
    '- a',
    '{ "scripts": { "a": "b" } }',
    '{',
    '}',
    '"scripts": null',
    '# Contributing',
    '<!-- signpost:end contributing -->',
    '## [Unreleased]',
    '---',
    '\u{1F680} $& $1 {{x}}',
  ),
  fc.string({ maxLength: 12 }),
);

const text = fc
  .tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.boolean())
  .map(([lines, end, ends, mark]) => `${mark ? '\uFEFF' : ''}${lines.join(end)}${ends ? end : ''}`)
  .filter((content) => content.trim() !== ''); // a blank file has nothing to keep

const paths = [
  'Makefile',
  'package.json',
  '.husky/pre-commit',
  '.pre-commit-config.yaml',
  'lefthook.yml',
  'tools/pre-commit',
  '.githooks/pre-commit',
  'CONTRIBUTING.md',
  'CONTRIBUTING.rst',
  'CHANGELOG.md',
  'signpost.yaml',
  'mkdocs.yml',
  '.changeset/README.md',
];

const project = fc.record({
  files: fc.dictionary(fc.constantFrom(...paths), text, { maxKeys: 6, noNullPrototype: true }),
  git: fc.option(
    fc.record({
      isTopLevel: fc.boolean(),
      path: fc.constantFrom('', '.husky/_', 'tools', '.githooks', '/elsewhere'),
      own: fc.subarray(['pre-commit', 'pre-push']),
    }),
    { nil: undefined },
  ),
  hooks: fc.option(fc.constantFrom(...hookChoices), { nil: undefined }),
});

type Case = typeof project extends fc.Arbitrary<infer Value> ? Value : never;

function open({ files, git }: Case, root: string): InitProject {
  if (git === undefined) return openInMemory(root, files);
  const { path, ...rest } = git;
  return openInMemory(root, files, path === '' ? rest : { path, ...rest });
}

function options({ hooks }: Case): { hooks?: (typeof hookChoices)[number] } {
  return hooks === undefined ? {} : { hooks };
}

/** Whether a text can be had from another by leaving out characters. */
function isContained(inner: string, outer: string): boolean {
  let at = 0;
  for (const character of outer) if (inner.startsWith(character, at)) at += character.length;
  return at === inner.length;
}

test('planned upon what it wrote, init writes nothing', () => {
  const { root } = createFolder();
  const law = (given: Case): void => {
    const { after } = planAll(open(given, root), options(given));
    const again = planAll(after, options(given)).planned;
    const written = again.flatMap(({ outcome }) => (outcome.kind === 'write' ? outcome.files : []));
    expect(written).toEqual([]);
  };
  fc.assert(fc.property(project, law), { numRuns: 300 });
});

interface Updated {
  readonly path: string;
  readonly before: string;
  readonly content: string;
}

function listUpdated({ planned }: ReturnType<typeof planAll>): readonly Updated[] {
  const edits = planned.flatMap(({ outcome }) => (outcome.kind === 'write' ? outcome.files : []));
  return edits.flatMap(({ change }) => (change.kind === 'update' ? [change] : []));
}

test('whatever a file held is still there, in its order', () => {
  const { root } = createFolder();
  const law = (given: Case): void => {
    const updated = listUpdated(planAll(open(given, root), options(given)));
    expect(updated.filter(({ before, content }) => !isContained(before, content))).toEqual([]);
  };
  fc.assert(fc.property(project, law), { numRuns: 300 });
});

test('one end of line stays one end of line', () => {
  const { root } = createFolder();
  const law = (given: Case): void => {
    const crlf = Object.fromEntries(
      Object.entries(given.files).map(([path, content]) => [path, `${content.replaceAll(/\r\n|[\r\n]/g, '\r\n')}\r\n`]),
    );
    const updated = listUpdated(planAll(open({ ...given, files: crlf }, root), options(given)));
    expect(updated.filter(({ content }) => content.replaceAll('\r\n', '').includes('\n'))).toEqual([]);
  };
  fc.assert(fc.property(project, law), { numRuns: 300 });
});
