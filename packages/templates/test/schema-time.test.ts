import { expect, test } from 'vitest';
import { compileSchema } from '../src/rules/config-example/validate.ts';

function compile(schema: unknown, milliseconds: number): Exclude<ReturnType<typeof compileSchema>, { why: string }> {
  const compiled = compileSchema(schema, milliseconds);
  if (typeof compiled !== 'function') throw new Error(compiled.why);
  return compiled;
}

const givenUp = [{ why: 'the schema cannot be used: for this file it takes longer than 0.2 seconds', keys: [] }];
const name = `${'a'.repeat(60)}!`;

test.each([
  ['a pattern', { properties: { name: { pattern: '^(a+)+$' } } }, { name }],
  ['a pattern of keys', { patternProperties: { '^(a+)+$': { type: 'number' } } }, { [name]: 1 }],
])('%s that tries every way to match is given up, and nothing more is compared with its schema', (_, schema, value) => {
  const validate = compile({ ...schema, required: ['name'] }, 200);
  expect(validate({ other: 1 })).toEqual([{ why: 'does not have required property "name"', keys: [] }]);
  expect(validate(value)).toEqual(givenUp);
  expect(validate({ other: 1 })).toEqual([]);
});

test('choices inside choices are given up, too', () => {
  const levels = Array.from({ length: 30 }, (_, depth) => {
    const inside = { $ref: `#/$defs/level${depth + 1}` };
    return [`level${depth}`, { anyOf: [inside, inside, inside] }] as const;
  });
  const $defs = { ...Object.fromEntries(levels), level30: { type: 'number' } };
  const schema: unknown = JSON.parse(JSON.stringify({ $defs, properties: { a: { $ref: '#/$defs/level0' } } }));
  expect(compile(schema, 200)({ a: 'text' })).toEqual(givenUp);
});
