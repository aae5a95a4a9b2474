import { expect, test } from 'vitest';
import { type Plan, renderPlanDiff, renderPlanNotes, renderPlanSummary } from '../src/index.ts';

const nothing: Plan = {
  scenario: 'backend',
  answers: { name: 'A' },
  changes: [],
  summary: [],
  skipped: [],
  notes: [],
  documents: [],
};

const plan: Plan = {
  ...nothing,
  changes: [
    { kind: 'update', path: 'docs/a.rst', before: 'a\nb\n', content: 'a\n.. FILL: x\nb\n' },
    { kind: 'create', path: 'b.yaml', content: '# FILL: y\n' },
  ],
  summary: [
    { kind: 'update', path: 'docs/a.rst', detail: '+1 row, +24 lines' },
    { kind: 'create', path: 'b.yaml', detail: '1 line' },
  ],
  notes: [
    { path: 'docs/a.rst', line: 2, text: 'x' },
    { path: 'docs/a.rst', line: 7, text: 'z' },
    { path: 'b.yaml', line: 1, text: 'y' },
  ],
};

test('the summary has one aligned line for each file', () => {
  expect(renderPlanSummary(plan)).toBe('  update  docs/a.rst  +1 row, +24 lines\n  create  b.yaml      1 line\n');
  expect(renderPlanSummary(nothing)).toBe('✔ nothing to do: everything is there already\n');
});

test('places that wait for words are counted and named', () => {
  expect(renderPlanNotes(plan)).toBe('3 places wait for your words (marked FILL): docs/a.rst:2, :7; b.yaml:1\n');
  expect(renderPlanNotes({ ...plan, notes: plan.notes.slice(2) })).toBe(
    '1 place waits for your words (marked FILL): b.yaml:1\n',
  );
  expect(renderPlanNotes(nothing)).toBe('');
});

test('edits that were left out are named with what was missing', () => {
  const skipped = [{ path: 'docs/index.rst', reason: 'no toctree' }];
  expect(renderPlanNotes({ ...nothing, skipped })).toBe('Left out: docs/index.rst: no toctree\n');
});

test('the diff is one that git applies', () => {
  expect(renderPlanDiff(plan)).toBe(`--- a/docs/a.rst
+++ b/docs/a.rst
@@ -1,2 +1,3 @@
 a
+.. FILL: x
 b
--- /dev/null
+++ b/b.yaml
@@ -0,0 +1,1 @@
+# FILL: y
`);
  expect(renderPlanDiff(nothing)).toBe('');
});
