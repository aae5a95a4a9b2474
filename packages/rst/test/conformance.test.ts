import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, toPseudoXml } from '../src/index.ts';
import { comparable, readCases } from './conformance-cases.ts';

const known = JSON.parse(readFileSync(new URL('./known-differences.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;
const cases = readCases();
const count = `${cases?.length ?? 329} cases of docutils' test-suite`;

test.skipIf(cases === undefined)(
  `dumps ${count} as docutils does (SKIPPED without the file that RST_CASES names)`,
  () => {
    const different = (cases ?? []).filter(
      ({ input, expected }) => comparable(toPseudoXml(parse(input))) !== comparable(expected),
    );
    expect(different.map(({ id }) => id).toSorted()).toEqual(Object.keys(known).toSorted());
  },
);
