import { createFolder } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { copyDemo } from './copy-demo.ts';
import { hasTerminal, keys, openTerminal } from './open-terminal.ts';

if (!hasTerminal) process.stderr.write('skipped: the guide in a terminal needs `script` of util-linux\n');

const { down, enter, escape, interrupt, end } = keys;

test.skipIf(!hasTerminal)('from the first question to the written documents, and back on the way', async () => {
  const folder = copyDemo();
  const terminal = openTerminal(folder.root, 'guide');
  await terminal.answer('What are you changing?', enter);
  await terminal.answer('Generate them now?', escape);
  await terminal.answer('What are you changing?', down, down, enter);
  await terminal.answer('What are you adding?', escape);
  await terminal.answer('What are you changing?', down, down, enter);
  await terminal.answer('What are you adding?', enter);
  await terminal.answer('Is the implementation complex?', 'n');
  await terminal.answer('You need 3 documents');
  await terminal.answer('Generate them now?', down, enter);
  await terminal.answer('What is the provider called?', 'Mistral AI', enter);
  await terminal.answer('Which models does it offer?', escape);
  await terminal.answer('What is the provider called?', enter);
  await terminal.answer('Which models does it offer?', 'mistral-large', enter);
  await terminal.answer('Which environment variable', enter);
  await terminal.answer('the address of its API?', enter);
  await terminal.answer('Which tools', enter);
  await terminal.answer('MCP', enter);
  await terminal.answer('Nothing was written (--dry-run).');
  await terminal.answer('Generate them now?', enter);
  const { code, shown } = await terminal.end();
  expect(code).toBe(0);
  expect(shown).toContain('✔ create  quorum/configs/providers/mistral-ai.yaml');
  expect(shown).toContain('Undo: signpost undo\n');
  expect(folder.read('quorum/configs/providers/mistral-ai.yaml')).toContain('MISTRAL_AI_API_KEY');
  expect(folder.read('docs/source/user_guide/backends.rst')).toContain('mistral-large');
});

test.skipIf(!hasTerminal)('the checklist can be asked for, and nothing has to be written', async () => {
  const folder = copyDemo();
  const before = folder.snapshot();
  const terminal = openTerminal(folder.root, 'guide', '--answer', 'change=bugfix');
  await terminal.answer('Generate them now?', down, down, enter);
  await terminal.answer('- [ ] **Changelog entry** (`.changeset`)');
  await terminal.answer('Generate them now?', down, down, down, enter);
  expect((await terminal.end()).code).toBe(0);
  expect(folder.snapshot()).toEqual(before);
});

test.skipIf(!hasTerminal)('a page that is missing is told before the first question about it', async () => {
  const { root } = createFolder({ 'README.md': '# Project\n' });
  const terminal = openTerminal(root, 'guide', '--answer', 'change=addition', '--answer', 'addition=config-option');
  await terminal.answer('Generate them now?', enter);
  const { code, shown } = await terminal.end();
  expect(code).toBe(2);
  expect(shown).toContain('✖ there is no docs/reference/configuration.md (the configuration reference)');
  expect(shown).not.toContain('What is the option called?');
});

test.skipIf(!hasTerminal).each([
  ['Ctrl-C', interrupt],
  ['Ctrl-D', end],
  ['Escape at the first question', escape],
])('%s leaves at once, with nothing written', async (_, key) => {
  const folder = copyDemo();
  const before = folder.snapshot();
  const terminal = openTerminal(folder.root, 'guide');
  await terminal.answer('What are you changing?', key);
  const { code, shown } = await terminal.end();
  expect(code).toBe(2);
  expect(shown.trimEnd().endsWith('✖ cancelled, nothing was written')).toBe(true);
  expect(folder.snapshot()).toEqual(before);
});

test.skipIf(!hasTerminal)('`signpost new` goes back to the question before, too', async () => {
  const folder = copyDemo();
  const terminal = openTerminal(folder.root, 'new', 'bugfix');
  await terminal.answer('What was broken?', 'Teis', enter);
  await terminal.answer('What do people notice now?', escape);
  await terminal.answer('What was broken?', '\u007F', '\u007F', '\u007F', 'ies', enter);
  await terminal.answer('What do people notice now?', 'are broken by name', enter);
  expect((await terminal.end()).code).toBe(0);
  expect(folder.read('.changeset/fix-ties-are-broken-by-name.md')).toContain('- **Ties**: are broken by name\n');
});
