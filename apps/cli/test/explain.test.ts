import { expect, test } from 'vitest';
import { runHere } from './run-here.ts';

test.each(['broken-link', 'changelog-entry', 'missing-required-doc'])('the page of %s is there', async (rule) => {
  const { code, stdout, stderr } = await runHere('explain', rule);
  expect({ code, title: stdout.split('\n', 1)[0], stderr }).toEqual({ code: 0, title: `# ${rule}`, stderr: '' });
});

test.each([
  ['broken-lnk', 'broken-link'],
  ['changelog-entri', 'changelog-entry'],
])('the nearest rule to %s is told', async (typed, near) => {
  expect(await runHere('explain', typed)).toMatchObject({
    code: 2,
    stdout: '',
    stderr: `✖ unknown rule \`${typed}\`, did you mean \`${near}\`?\n`,
  });
});

test('a path is no rule', async () => {
  expect(await runHere('explain', '../rules/broken-link')).toMatchObject({ code: 2, stdout: '' });
});
