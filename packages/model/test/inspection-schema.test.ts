import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { inspectionSchema } from '../src/schema/index.ts';

// The command's tests compare these blocks with what it prints.
const page = readFileSync(join(import.meta.dirname, '../../../docs/reference/inspection.md'), 'utf8');
const printed = [...page.matchAll(/^```json\n(.*?)^```$/gms)].map(([, json = '']) => JSON.parse(json));

test('the page shows both formats', () => {
  expect(printed.map(({ documents: [document] }) => document.format)).toEqual(['rst', 'markdown']);
});

test.each(printed)('what is printed is what the schema says, no field more', (inspection) => {
  expect(v.parse(inspectionSchema, inspection)).toEqual(inspection);
});

test('the schema refuses what is not printed', () => {
  const [inspection] = printed;
  const { headings: _, ...document } = inspection.documents[0];
  expect(v.is(inspectionSchema, { ...inspection, documents: [document] })).toBe(false);
  expect(v.is(inspectionSchema, { ...inspection, version: 2 })).toBe(false);
});
