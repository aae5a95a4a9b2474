import { expect, test } from 'vitest';
import { nextNumber } from '../src/index.ts';

test.each([
  [[], '0001'],
  [['docs/adr/0007-a.md', 'docs/adr/0003-b.rst', 'docs/adr/README.md'], '0008'],
  [['docs/adr/superseded/0012-a.md', 'docs/adr/0003-b.md'], '0013'],
  [['docs/adrs/0099-a.md', 'other/docs/adr/0050-a.md'], '0001'],
  [['docs/adr/XXXX-a.md', 'docs/adr/a-9999-b.md'], '0001'],
  [['docs/adr/12-a.md'], '13'],
  [['docs/adr/12345-a.md'], '12346'],
])('after %j comes %s', (paths, expected) => {
  expect(nextNumber(paths, 'docs/adr')).toBe(expected);
});
