import { createFolder, renderDiagnostics } from '@signpost/testkit';
import preset from 'remark-preset-lint-recommended';
import { expect, test } from 'vitest';
import { applyFixes, runCheck } from '../src/index.ts';
import { remarkRules } from '../src/lint/rst/remark-rules.ts';
import { runsOnRst, selectForRst } from '../src/lint/rst/select-for-rst.ts';

function idsOf(plugins: readonly unknown[]): string[] {
  const functions = plugins.map((entry): unknown => (Array.isArray(entry) ? entry[0] : entry));
  return functions.flatMap((plugin) => {
    const [, id] = typeof plugin === 'function' ? plugin.name.split('remark-lint:') : [];
    return id === undefined ? [] : [id];
  });
}

test('each rule of the preset is judged', () => {
  expect(idsOf(preset.plugins ?? []).filter((id) => !Object.hasOwn(remarkRules, id))).toEqual([]);
});

test('those run that mean the same on reStructuredText', () => {
  expect(idsOf(selectForRst(preset.plugins ?? []))).toEqual([
    'final-newline',
    'no-duplicate-definitions',
    'no-unused-definitions',
  ]);
});

test('a rule that nobody has judged does not run', () => {
  expect(['final-newline', 'list-item-indent', 'of-tomorrow', 'constructor'].map(runsOnRst)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

const document = `Web site
========

A javascript \`github\`, :doc:\`javascript\`, \`\`javascript\`\` [1]_ http://a.test/javascript.

*   Three blanks after a bullet are no fault here, nor are [brackets].

    Nor is a quote.

1) One.

.. [1] One.
.. [2] Two.

.. note:: With javascript

==== ====
id   nodejs
==== ====`;

const settings = 'lint:\n  remark:\n    presets: [recommended]\n  textlint:\n    rules:\n      terminology: true\n';

test('both linters read reStructuredText', async () => {
  const folder = createFolder({ 'docs/a.rst': document, 'signpost.yaml': settings });
  const { verdict } = await runCheck({ folder: folder.root, only: ['lint'] });
  expect(renderDiagnostics(verdict.diagnostics, (path) => verdict.texts.get(path))).toMatchInlineSnapshot(`
    "docs/a.rst:1:1 warning textlint/terminology: Incorrect term: “Web site”, use “Site” instead
      fix: write \`Site\`
    docs/a.rst:4:3 warning textlint/terminology: Incorrect term: “javascript”, use “JavaScript” instead
      fix: write \`JavaScript\`
    docs/a.rst:13:1 warning remark/no-unused-definitions: Unexpected unused footnote definition, expected no definition or one or more footnote references to \`2\`
    docs/a.rst:15:16 warning textlint/terminology: Incorrect term: “javascript”, use “JavaScript” instead
      fix: write \`JavaScript\`
    docs/a.rst:18:1 warning textlint/terminology: Incorrect term: “id”, use “ID” instead
      fix: write \`ID\`
    docs/a.rst:18:6 warning textlint/terminology: Incorrect term: “nodejs”, use “Node.js” instead
    docs/a.rst:19:10 warning remark/final-newline: Unexpected missing final newline character, expected line feed (\`\\n\`) at end of file
    "
  `);
  const [change] = applyFixes(verdict);
  expect(change?.kind === 'update' ? change.content : undefined).toBe(
    document
      .replace('Web site\n', 'Site\n')
      .replace('A javascript', 'A JavaScript')
      .replace('With javascript', 'With JavaScript')
      .replace('id  ', 'ID  '),
  );
});
