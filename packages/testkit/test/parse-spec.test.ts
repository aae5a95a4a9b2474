import { expect, test } from 'vitest';
import { parseSpec } from '../src/specs/parse-spec.ts';

const problemsOf = (text: string) => parseSpec(text).problems.map(({ line, message }) => `${line}: ${message}`);
const file = '`a.md`:\n\n```md\nx\n```\n';

test('headings nest by depth, also when a depth is left out', () => {
  const spec = parseSpec(`# A\n\n### B\n\n${file}\n## C ##\n\n${file}`);
  expect(spec.problems).toEqual([]);
  expect(spec.sections).toMatchObject([
    {
      title: 'A',
      line: 1,
      sections: [
        { title: 'B', line: 3, depth: 3 },
        { title: 'C', line: 11, depth: 2 },
      ],
    },
  ]);
});

test('a heading inside a fence is content', () => {
  const spec = parseSpec('# A\n\n`a.md`:\n\n~~~md\n# B\n```\n~~~\n');
  expect(spec.sections).toMatchObject([
    { title: 'A', sections: [], blocks: [{ text: '# B\n```\n', first: 2, opening: 4, closing: 7 }] },
  ]);
});

test.each([
  ['an empty spec', '', ['1: it has no test']],
  ['prose only', '# A\n\ntext\n\n```js\ncode\n```\n', ['1: it has no test']],
  [
    'a test with headings',
    `# A\n\n${file}\n## B\n`,
    ['1: "A" has blocks and headings: it is a test or a group, not both'],
  ],
  [
    'an unknown label',
    `# A\n\n${file}\n\`\`\`json confg\n{}\n\`\`\`\n`,
    ['9: unknown label `confg`, expected config, answers, diagnostics, error'],
  ],
  ['no file', '# A\n\n```diagnostics\nx\n```\n', ['1: "A" has no file']],
  ['a file twice', `# A\n\n${file}\n${file}`, ['11: a second file block a.md']],
  ['two outcomes', `# A\n\n${file}\n\`\`\`error\nx\n\`\`\`\n\`\`\`error\ny\n\`\`\`\n`, ['12: a second error block']],
  ['a block above the headings', `${file}\n# A\n`, ['3: a block stands above the first heading']],
  ['an open fence', '# A\n\n`a.md`:\n\n```md\nx\n', ['5: the fence is never closed']],
  ['a caption without a fence', `# A\n\n\`b.md\`:\n\n${file}`, ['3: no fence follows the name of the file']],
])('%s is a problem with its line', (_, text, expected) => {
  expect(problemsOf(text)).toEqual(expected);
});
