import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVersions, isPrerelease } from '../src/release/compare-versions.ts';
import { spellVersion, toSemanticVersion } from '../src/release/spell-version.ts';

/** The example of https://semver.org/#spec-item-11, and numbers that text would order otherwise. */
const ascending = [
  '0.9.0',
  '0.10.0',
  '1.0.0-alpha',
  '1.0.0-alpha.1',
  '1.0.0-alpha.beta',
  '1.0.0-beta',
  '1.0.0-beta.2',
  '1.0.0-beta.11',
  '1.0.0-rc.1',
  '1.0.0',
  '1.0.1+build',
];

function signOf(one: string, other: string): number {
  return Math.sign(compareVersions(one, other) ?? Number.NaN);
}

test('versions are ordered by semantic versioning; what has no order only equals itself', () => {
  expect(ascending.map((one) => ascending.map((other) => signOf(one, other)))).toEqual(
    ascending.map((_, row) => ascending.map((__, column) => Math.sign(row - column))),
  );
  expect(compareVersions('1.0.1+build', '1.0.1')).toBe(0);
  expect(compareVersions('1.0rc1', '1.0rc1')).toBe(0);
  expect(compareVersions('1.0.0-next.1', '1.0rc2')).toBeUndefined();
});

/** Every phase of one release in the order of PEP 440. */
const ascendingPython = [
  '1.0.dev456',
  '1.0a1.dev1',
  '1.0a1',
  '1.0a2.dev456',
  '1.0a12',
  '1.0b2.post345.dev456',
  '1.0b2.post345',
  '1.0rc1.dev456',
  '1.0rc1',
  '1.0',
  '1.0.post456.dev34',
  '1.0.post456',
  '1.0.1',
  '1.1.dev1',
  '1!0.1',
];
const spellings = ['1.2.0rc1', '1.2rc1', 'v1.2.0-RC.1', '1.2.0.c1', '1.2.0_rc_1', '1.2.0pre1'];

test('versions of Python are ordered by PEP 440', () => {
  expect(ascendingPython.map((one) => ascendingPython.map((other) => signOf(one, other)))).toEqual(
    ascendingPython.map((_, row) => ascendingPython.map((__, column) => Math.sign(row - column))),
  );
  expect(spellings.map((one) => signOf(one, '1.2.0rc1'))).toEqual(spellings.map(() => 0));
});

test('what both can say is spelled back and forth', () => {
  const number = fc.nat({ max: 999 });
  const phase = fc
    .tuple(fc.constantFrom('-alpha.', '-beta.', '-rc.', '-dev.'), number)
    .map(([name, n]) => `${name}${n}`);
  const version = fc
    .tuple(number, number, number, fc.option(phase, { nil: '' }))
    .map(([major, minor, patch, end]) => `${major}.${minor}.${patch}${end}`);
  fc.assert(
    fc.property(version, (semantic) => {
      const python = spellVersion(semantic, 'pep440');
      expect([toSemanticVersion(python), spellVersion(python, 'semver')]).toEqual([semantic, semantic]);
      expect(python).toMatch(/^\d+\.\d+\.\d+(?:(?:a|b|rc|\.dev)\d+)?$/);
    }),
  );
});

test('a version that cannot be counted has no semantic form', () => {
  expect(['1.2', '1.2.0.post1', '1!1.0', '1.2.3.4', '1.0a1.dev2', 'x'].map(toSemanticVersion)).toEqual([
    '1.2.0',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a prerelease is told from a release', () => {
  const versions = ['1.0.0-rc.1', '1.0rc1', '1.0.dev1', '1.0.post1.dev1', '1.0.0', '1.0.0+a-b', '1.0.post1', 'x-y'];
  expect(versions.map(isPrerelease)).toEqual([true, true, true, true, false, false, false, false]);
});
