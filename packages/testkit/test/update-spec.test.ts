import { expect, test } from 'vitest';
import { completeOutput } from '../src/specs/expectation.ts';
import { parseSpec } from '../src/specs/parse-spec.ts';
import type { SpecOutput } from '../src/specs/spec.ts';
import { updateSpec } from '../src/specs/update-spec.ts';

/** Updates a spec whose tests all gave the same. */
function update(text: string, output: SpecOutput): string {
  const spec = parseSpec(text);
  expect(spec.problems).toEqual([]);
  return updateSpec(spec, new Map(spec.sections.map((section) => [section, completeOutput(output)])));
}

const clean = '# A\n\n`a.md`:\n\n```md\nx\n```\n\nProse below.\n';

test('an outcome without a block gets one behind the last block', () => {
  expect(update(clean, { diagnostics: 'found', fixed: { 'a.md': 'y\n' } })).toBe(
    '# A\n\n`a.md`:\n\n```md\nx\n```\n\n```diagnostics\nfound\n```\n\n`a.md` fixed:\n\n```md\ny\n```\n\nProse below.\n',
  );
});

test('a block whose outcome is gone is removed with its caption', () => {
  const spec =
    '# A\n\n`a.md`:\n\n```md\nx\n```\n\n```diagnostics\nfound\n```\n\n`a.md` fixed:\n\n```md\ny\n```\n\nProse below.\n';
  expect(update(spec, {})).toBe(clean);
});

test('a fence grows when the new text would close it, its info is kept', () => {
  const spec = '# A\n\n`a.md`:\n\n```md\nx\n```\n\n`a.md` after:\n~~~md title\nx\n~~~\n';
  expect(update(spec, { after: { 'a.md': '````\ncode\n````\n' } })).toBe(
    '# A\n\n`a.md`:\n\n```md\nx\n```\n\n`a.md` after:\n`````md title\n````\ncode\n````\n`````\n',
  );
});

test('every test of a file is updated, what is right stays', () => {
  const right = '\n```error\nno\n```\n';
  expect(update(`${clean}# B\n\n\`b.md\`:\n\n\`\`\`md\n\`\`\`\n${right}`, { error: 'no' })).toBe(
    `# A\n\n\`a.md\`:\n\n\`\`\`md\nx\n\`\`\`\n${right}\nProse below.\n# B\n\n\`b.md\`:\n\n\`\`\`md\n\`\`\`\n${right}`,
  );
});

test('a carriage return in a fence is content', () => {
  const spec = '# A\n\n`a.md`:\n\n```md\nx\r\n```\n';
  expect(update(spec, { error: 'no' })).toBe(`${spec}\n\`\`\`error\nno\n\`\`\`\n`);
});
