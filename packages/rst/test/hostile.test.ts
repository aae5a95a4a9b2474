import { expect, test } from 'vitest';
import { hostileDocuments, hostileNesting, hostilePieces, nestText } from '../scripts/hostile-pieces.ts';
import { parse, toPseudoXml } from '../src/index.ts';

// No time is asserted: what is quadratic runs into the limit of a test at this size. `pnpm linear-time` measures.
test.each(hostilePieces)('400 kB of %j are read', (piece) => {
  const source = piece.repeat(400_000 / piece.length);
  expect(parse(source).position.end.offset).toBe(source.length);
});

test.each(Object.entries(hostileDocuments))('400 kB of %s are read', (_, make) => {
  const source = make(400_000);
  expect(parse(source).position.end.offset).toBe(source.length);
});

test.each(hostileNesting)('400 levels of %j are read', (opening, step) => {
  const source = nestText(opening, step);
  expect(parse(source).position.end.offset).toBe(source.length);
});

test('a line block of 2,000 levels is read, and dumped', () => {
  const source = Array.from({ length: 2000 }, (_, depth) => `|${' '.repeat(depth + 1)}a\n`).join('');
  const root = parse(source);
  expect(root.diagnostics).toEqual([]);
  const lines = toPseudoXml(root).split('\n');
  expect(lines.filter((line) => line.trim() === '<line>')).toHaveLength(2000);
  expect(lines.filter((line) => line.trim() === '<line_block>')).toHaveLength(400);
});

test.each(['constructor', 'tostring', 'hasownproperty'])(
  'what every object has is no option, directive or role: %s',
  (name) => {
    const source = `.. figure:: a.png\n   :${name}: x\n\n.. ${name}:: x\n   :${name}: y\n\n.. role:: ${name}\n   :${name}: z\n\n:${name}:\`x\`\n`;
    expect(parse(source).diagnostics.map(({ code, position }) => `${code} ${position.start.line}`)).toEqual([
      'unknown-option 1',
      'unknown-directive 4',
      'unknown-option 7',
      'unknown-role 10',
    ]);
  },
);

test('the prototype of every object is no option', () => {
  expect(parse('.. figure:: a.png\n   :__proto__: x\n').diagnostics.map(({ code }) => code)).toEqual([
    'unknown-option',
  ]);
});
