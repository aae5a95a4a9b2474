import { createFolder } from '@signpost/testkit';
import { openWorkspace } from '@signpost/workspace';
import { expect, test } from 'vitest';
import { createDraft } from '../src/plan/draft.ts';

test('a change starts from the text that it was made of, also when somebody writes meanwhile', () => {
  const folder = createFolder({ 'a.md': 'one\n' });
  const draft = createDraft(openWorkspace(folder.root));
  draft.write('a.md', `${draft.read('a.md')}two\n`);
  folder.write('a.md', 'other\n');
  expect(draft.listChanges()).toEqual([{ kind: 'update', path: 'a.md', before: 'one\n', content: 'one\ntwo\n' }]);
});
