import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { helpText, readArguments } from '../arguments.ts';
import { median, pairedRatio } from '../measure/statistics.ts';
import { listSuites, loadSuite } from '../suites.ts';

const program = join(import.meta.dirname, '../run.ts');

test('--list names every folder of suites with its summary', async () => {
  const folders = readdirSync(join(import.meta.dirname, '../suites')).toSorted();
  const lines = await Promise.all(
    folders.map(async (name) => `${name.padEnd(12)} ${(await loadSuite(name)).summary}\n`),
  );
  expect(listSuites()).toEqual(folders);
  expect(execFileSync(process.execPath, [program, '--list'], { encoding: 'utf8' })).toBe(lines.join(''));
});

test('--help shows the usage', () => {
  expect(execFileSync(process.execPath, [program, '--help'], { encoding: 'utf8' })).toBe(helpText);
});

test('an unknown suite is wrong use', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'nonsense'], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: `✖ no suite "nonsense"; there are: ${listSuites().join(', ')}\n`,
  });
});

test('arguments: all suites by default, the dashes of pnpm are dropped', () => {
  expect(readArguments(['--', '--quick', '--corpus', 'a', '--corpus', 'b', '--rounds', '3'], ['links', 'rst'])).toEqual(
    {
      suites: ['links', 'rst'],
      corpora: ['a', 'b'],
      wants: 'report',
      isJson: false,
      isQuick: true,
      isPacked: false,
      rounds: 3,
    },
  );
});

test.each(['0', '-1', 'many', '1000', ''])('--rounds %j is wrong use', (rounds) => {
  expect(() => readArguments([`--rounds=${rounds}`], ['rst'])).toThrow(`not ${JSON.stringify(rounds)}`);
});

test('a ratio is taken round by round, so that a busy round spoils nothing', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(pairedRatio([2, 20, 2], [1, 10, 1])).toBe(2);
});
