import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findUnclosed } from '../src/markdown/find-unclosed.ts';
import { parseBlocks } from '../src/markdown/parse-blocks.ts';

const pieces = [
  '```',
  '````',
  '~~~',
  '```sh',
  '<!--',
  '-->',
  '<pre>',
  '</pre>',
  '<div>',
  '<?',
  '?>',
  'text',
  '# A',
  '',
];
const leads = ['', '- ', '  ', '    ', '> ', '- > ', '1. ', '\t'];
const line = fc.tuple(fc.constantFrom(...leads), fc.constantFrom(...pieces)).map((parts) => parts.join(''));
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.map((one) => `${one}\n`).join(''));

function listPlaces(all: string): readonly string[] {
  return findUnclosed(all).map(({ start, name }) => `${all.slice(0, start).split('\n').length} ${name}`);
}

test('where nothing is open, what stands below a text is no part of it', () => {
  fc.assert(
    fc.property(text, (markdown) => {
      fc.pre(findUnclosed(markdown).length === 0);
      expect(parseBlocks(`${markdown}\n# Below\n`).at(-1)).toMatchObject({ kind: 'heading', text: 'Below' });
    }),
  );
});

test('what is open stands where it says, whatever the line ends', () => {
  fc.assert(
    fc.property(text, (markdown) => {
      const lines = markdown.split('\n');
      const windows = lines.join('\r\n');
      expect(listPlaces(windows)).toEqual(listPlaces(markdown));
      for (const { start } of findUnclosed(markdown)) expect(markdown.slice(start)).toMatch(/^(?:`{3}|~{3}|<)/);
    }),
  );
});

test('a fence in a text of any length is found, and its end', () => {
  const long = 'a line of a log\n'.repeat(5000);
  const item = `- **Log**:\n\n  \`\`\`\n${long.replaceAll(/^/gm, '  ').trimEnd()}\n`;
  expect(findUnclosed(item).map(({ start }) => start)).toEqual([item.indexOf('```')]);
  expect(findUnclosed(`${item}  \`\`\`\n`)).toEqual([]);
  expect(findUnclosed(`<!--\n${long}`).map(({ closing }) => closing)).toEqual(['-->']);
});
