import { expect, test } from 'vitest';
import { applyFixes } from '../src/index.ts';
import { checkFiles } from './check-files.ts';

const files = {
  'docs/conf.py': 'extensions = []\n',
  'docs/index.rst': 'Index\n=====\n\n`Guide`_ `guide`_ `the guide <guide.rst>`_ :doc:`guide.rst`\n',
  'docs/guide.rst': 'A guide\n=======\n',
  'README.md': '[a](docs/Guide.rst) [b](docs/INDEX.rst#index)\n',
};

test('fixed text has no finding that can be fixed', () => {
  const changes = applyFixes(checkFiles(files));
  const fixed = Object.fromEntries(changes.map((change) => [change.path, 'content' in change ? change.content : '']));
  expect(fixed).toEqual({
    'README.md': '[a](docs/guide.rst) [b](docs/index.rst#index)\n',
    'docs/index.rst': 'Index\n=====\n\n`Guide`_ :doc:`guide` :doc:`the guide <guide>` :doc:`guide`\n',
  });
  expect(applyFixes(checkFiles({ ...files, ...fixed }))).toEqual([]);
});
