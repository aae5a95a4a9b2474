import { type Answer, type FileChange, type PresetId, presetIds, type Question, UsageError } from '@signpost/model';
import { createFolder } from '@signpost/testkit';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadScenarios, type LoadedScenario, type Plan, planScenario, type ScenarioProject } from '../src/index.ts';
import { parseAnswer } from '../src/answers/parse-answer.ts';
import { openTexts } from './open-texts.ts';

const table =
  '.. list-table::\n   :header-rows: 1\n\n   * - Number\n     - Title\n     - Type\n     - Models\n   * - 0001\n     - a\n     - b\n     - c\n\n';
const toctree = '.. toctree::\n\n   0001-a\n\n   user_guide/a\n';

/** A project of each layout with a list for everything. */
const projects: Readonly<Record<PresetId, ReadonlyMap<string, string>>> = {
  sphinx: new Map([
    ['docs/source/index.rst', `A\n=\n\n${toctree}`],
    ['docs/source/decisions/index.rst', `A\n=\n\n${table}${toctree}`],
    ['docs/source/decisions/0001-a.rst', 'A\n=\n'],
    ['docs/source/rfcs/0001-a.rst', 'A\n=\n'],
    ['docs/source/rfcs/index.rst', `A\n=\n\n${table}${toctree}`],
    ['docs/source/examples/index.rst', `A\n=\n\n${toctree}`],
    ['docs/source/reference/configuration.rst', `A\n=\n\n${table.replace('Number', 'Field')}`],
    ['docs/source/user_guide/backends.rst', `Backends\n========\n\n${table.replace('Number', 'Backend')}`],
    ['package.json', '{ "name": "quorum" }'],
  ]),
  markdown: new Map([
    ['docs/index.md', '# A\n'],
    ['docs/decisions/README.md', '# A\n'],
    ['docs/decisions/0001-a.md', '# A\n'],
    ['package.json', '{ "name": "quorum" }'],
  ]),
};

const hostile = [
  '../../x',
  '{{ title }} {{#if',
  '$& $1',
  'a: b #c',
  '`a`_ |b| *c*',
  'x::',
  '.. note:: x',
  '<b>&amp;',
  'עברית',
  '# 1',
  'C:\\x',
  'XXXX',
  '0001-a',
  'index',
];
const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 20 }));

/** An answer as it would be typed; in the place of one that the question refuses, or that is none, its example. */
function answer(question: Question, typed: string): Answer {
  const usual = question.choices?.at(0) ?? question.example ?? 'x';
  const example = parseAnswer(question, question.type === 'confirm' ? 'no' : usual);
  try {
    const parsed = parseAnswer(question, typed);
    return typeof parsed !== 'boolean' && parsed.length === 0 ? example : parsed;
  } catch (error) {
    if (error instanceof UsageError) return example;
    throw error;
  }
}

function answersFor({ questions }: LoadedScenario): fc.Arbitrary<Readonly<Record<string, Answer>>> {
  const members = questions.map((question) => {
    const choices = question.choices?.join(question.separator ?? ',') ?? '';
    const others = question.type === 'confirm' ? fc.constantFrom('yes', 'no') : text;
    const typed = choices === '' ? others : fc.oneof(fc.constantFrom(choices, ...(question.choices ?? [])), others);
    return [question.id, typed.map((word) => answer(question, word))] as const;
  });
  return fc.record(Object.fromEntries(members));
}

function contentOf(change: FileChange): string {
  return change.kind === 'delete' ? '' : change.content;
}

const cases = presetIds.flatMap((preset) => {
  const loaded = loadScenarios({ root: '', preset, listFiles: () => [], readFile: () => ({ kind: 'missing' }) });
  // The backends page is edited in reStructuredText alone.
  return loaded
    .filter(({ id }) => preset === 'sphinx' || !['backend', 'config-option'].includes(id))
    .map((scenario) => [scenario.id, preset, scenario] as const);
});

test.each(cases)(
  '%s in %s: same answers, same bytes; nothing to do twice; nothing left to render',
  (_, preset, scenario) => {
    const { root } = createFolder();
    const projectOf = (files: ReadonlyMap<string, string>): ScenarioProject => ({
      ...openTexts(root, files),
      preset,
      today: '2026-11-25',
    });
    const plan = (files: ReadonlyMap<string, string>, answers: Readonly<Record<string, Answer>>): Plan | undefined => {
      try {
        return planScenario(scenario, answers, projectOf(files));
      } catch (error) {
        if (error instanceof UsageError && ['unsafe-path', 'already-different'].includes(error.code)) return undefined;
        throw error;
      }
    };
    let planned = 0;
    fc.assert(
      fc.property(answersFor(scenario), (answers) => {
        const files = projects[preset];
        const first = plan(files, answers);
        expect(plan(files, answers)).toEqual(first);
        if (first === undefined) return;
        planned += 1;
        for (const { path } of first.changes) expect(path).toMatch(/^(?:docs|configs|\.changeset)\/[^\s\\:]+$/u);
        const after = new Map(files);
        for (const change of first.changes) after.set(change.path, contentOf(change));
        expect(plan(after, answers)?.changes).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(planned).toBeGreaterThan(20);
  },
);
