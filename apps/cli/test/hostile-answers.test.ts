import { isDeepStrictEqual } from 'node:util';
import type { Question } from '@signpost/model';
import { flagOf, type LoadedScenario, loadScenarios } from '@signpost/templates';
import { createFolder } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { copyDemo } from './copy-demo.ts';
import { runIn } from './run-in.ts';

/** What could leave its folder, its field or its line; each with a word of its own, so that no two meet in one file. */
const hostile = [
  '../../traversal',
  '/absolute',
  String.raw`C:\windows\..\x`,
  'braces {{ name }} {{#if',
  '$& $1 $$ dollars',
  'yaml: {a: [b]} # c',
  '- list item',
  '"quotes" and \'apostrophes\'',
  '@at %percent !bang &anchor *alias',
  '`code` ``literal`` |bar| **bold** _under_',
  '.. note:: directive',
  'target_ :ref:`role` `link <x.md>`_',
  '<script>alert(1)</script> &amp;',
  '[link](gone.md) ![image](gone.png) [[wiki]]',
  '# heading',
  'setext =====',
  '| cell | pipe |',
  '<!-- comment -->',
  'https://example.invalid/autolink www.example.invalid',
  'עברית right to left',
  '日本語の長い名前 wide',
  'e\u0301 combining',
  '😀 emoji',
  'long'.repeat(45),
  'trailing backslash \\',
  '12. numbered',
  'no',
  'NUL',
  'a\u202Eoverride',
  'line\nbreak',
  'bell\u0007',
  'half \uD800 pair',
  'x'.repeat(10_000),
];

function answerTo(question: Question, text: string): readonly string[] {
  if (question.type === 'confirm') return [`--${flagOf(question)}=yes`];
  if (question.choices !== undefined) return question.choices.slice(0, 1).map((id) => `--${flagOf(question)}=${id}`);
  return [`--${flagOf(question)}=${text}`];
}

/** The hostile text where it is taken, and where a pattern refuses it nothing or the example. */
function flagsFor({ questions }: LoadedScenario, text: string): readonly string[] {
  return questions.flatMap((question) => {
    if (question.pattern === undefined || question.pattern === String.raw`.*[\p{L}\p{N}].*`)
      return answerTo(question, text);
    return question.required && question.default === undefined ? answerTo(question, question.example ?? '') : [];
  });
}

async function listFindings(root: string): Promise<readonly string[]> {
  // Not the linters: how a person spells a name is theirs.
  const { stdout } = await runIn(root, 'check', '--only', 'links,form,changelog', '--format', 'json', '--no-cache');
  const { diagnostics }: { diagnostics: { rule: string; path: string; message: string }[] } = JSON.parse(stdout);
  return (
    diagnostics
      // What a person writes as a link is one, and not there.
      .filter(({ rule, message }) => rule !== 'unfilled-placeholder' && !message.startsWith('no such file: gone.'))
      .map(({ rule, path, message }) => `${path}: ${rule}: ${message}`)
  );
}

for (const scenario of loadScenarios()) {
  test(`${scenario.id}: hostile answers stay in their project and their fields, and what they give is clean`, async () => {
    const outer = createFolder({ 'outside.md': 'outside\n' });
    for (const [path, text] of Object.entries(copyDemo().snapshot())) outer.write(`demo/${path}`, text);
    const root = outer.path('demo');
    const before = await listFindings(root);
    let accepted = 0;
    const odd: unknown[] = [];
    for (const text of hostile) {
      const tree = outer.snapshot();
      const { code, stderr } = await runIn(root, 'new', scenario.id, '--yes', ...flagsFor(scenario, text));
      if (code === 0) accepted += 1;
      else if (code !== 2 || !isDeepStrictEqual(outer.snapshot(), tree)) odd.push({ text, code, stderr });
    }
    expect(odd).toEqual([]);
    // The name of an option is the same each time, so all but the first run find another one there.
    expect(accepted).toBeGreaterThan(scenario.id === 'config-option' ? 0 : 15);
    expect(await listFindings(root)).toEqual(before);
    const outside = Object.keys(outer.snapshot()).filter((path) => !path.startsWith('demo/'));
    expect(outside).toEqual(['outside.md']);
  });
}
