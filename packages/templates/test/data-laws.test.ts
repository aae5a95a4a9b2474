import { isDeepStrictEqual } from 'node:util';
import { applySplices } from '@signpost/model';
import * as fc from 'fast-check';
import { parse as parseToml, stringify as stringifyToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml, stringify as stringifyYaml } from 'yaml';
import type { DataFormat } from '../src/edit/data/data-format.ts';
import { applyToValue, type DataEdit, type DataValue, isSameValue } from '../src/edit/data/data-value.ts';
import { jsonFormat } from '../src/edit/data/json-format.ts';
import { tomlFormat } from '../src/edit/data/toml-format.ts';
import { yamlFormat } from '../src/edit/data/yaml-format.ts';

/** A format with another program that reads it, and ways in which people write the same values. */
interface Subject {
  readonly format: DataFormat;
  read(text: string): unknown;
  readonly styles: readonly ((value: Record<string, DataValue>) => string)[];
  readonly comment?: string;
}

const subjects: Readonly<Record<string, Subject>> = {
  json: {
    format: jsonFormat,
    read: JSON.parse,
    styles: [
      (value) => JSON.stringify(value),
      (value) => `${JSON.stringify(value, null, 2)}\n`,
      (value) => `${JSON.stringify(value, null, '\t')}\n`,
      (value) => JSON.stringify(value, null, 2).replaceAll('\n', '\r\n'),
    ],
  },
  yaml: {
    format: yamlFormat,
    read: (text) => parseYaml(text),
    comment: '#',
    styles: [
      (value) => stringifyYaml(value, { lineWidth: 0 }),
      (value) => stringifyYaml(value, { lineWidth: 0, indentSeq: false, singleQuote: true }),
      (value) => stringifyYaml(value, { lineWidth: 0, collectionStyle: 'flow' }),
      (value) => `---\n${stringifyYaml(value, { lineWidth: 0, indent: 4 })}`,
      (value) => stringifyYaml(value, { lineWidth: 0 }).replaceAll('\n', '\r\n'),
    ],
  },
  toml: {
    format: tomlFormat,
    read: parseToml,
    comment: '#',
    styles: [
      (value) => stringifyToml(value),
      (value) => `${stringifyToml(value)}\n`,
      (value) => stringifyToml(value).replaceAll('\n', '\r\n'),
    ],
  },
};

const word = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    'c',
    'a.b',
    'no',
    '1',
    'x y',
    '',
    '#',
    ': ',
    '日本',
    '-',
    '"',
    "'",
    '[',
    '{{',
    '$&',
    '../x',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => text.isWellFormed()),
);
const key = fc.oneof(fc.constantFrom('a', 'b', 'c'), word).filter((text) => text !== '__proto__' && text !== '<<');
const scalar: fc.Arbitrary<DataValue> = fc.oneof(word, fc.integer({ min: -1000, max: 1000 }), fc.boolean());
const { value: anyValue } = fc.letrec<{ value: DataValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    scalar,
    fc.array(scalar, { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const root = fc.dictionary(key, anyValue, { maxKeys: 4, noNullPrototype: true });
const edit: fc.Arbitrary<DataEdit> = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), value: anyValue, replace: fc.boolean() }),
  fc.record({ kind: fc.constant('append' as const), value: scalar }),
);
const path = fc.array(key, { minLength: 1, maxLength: 3 });

/** Comments between lines, where the format has them; in brackets and texts over several lines there are none. */
function addComments(text: string, mark: string | undefined, places: readonly number[]): string {
  if (mark === undefined || /[{[|>]\s*$/m.test(text)) return text;
  const lines = text.split('\n');
  for (const place of places) {
    const at = place % lines.length;
    if (lines[at]?.startsWith('---') === false)
      lines.splice(at, 0, `${mark} a comment${text.includes('\r\n') ? '\r' : ''}`);
  }
  return lines.join('\n');
}

for (const [name, subject] of Object.entries(subjects)) {
  const { format, styles, comment } = subject;
  const read = (text: string): unknown => subject.read(text);
  test(`${name}: whatever is there, an edit gives what it says, once, and keeps every other byte`, () => {
    let edited = 0;
    fc.assert(
      fc.property(
        root,
        fc.nat(10),
        fc.array(fc.nat(20), { maxLength: 3 }),
        path,
        edit,
        (value, style, places, keys, one) => {
          const text = addComments(styles[style % styles.length]?.(value) ?? '', comment, places);
          const before = read(text);
          const splices = format.edit(text, keys, one);
          if ('kind' in splices) return;
          const result = applySplices(text, splices);
          if (splices.length === 0) return;
          edited += 1;
          const isReplacing = text.trim() === '' || (one.kind === 'set' && one.replace);
          const replaced = splices.map(({ start, end }) => text.slice(start, end)).join('');
          const isMixed = text.trim() !== '' && text.includes('\r\n') && /(?<!\r)\n/.test(result);
          expect({
            result,
            isRight: isSameValue(read(result), applyToValue(before, keys, one)),
            isRead: 'value' in format.read(result),
            again: format.edit(result, keys, one),
            replaced: isReplacing || ['', '{}', '[]', 'null', '~'].includes(replaced) ? '' : replaced,
            isMixed,
          }).toEqual({ result, isRight: true, isRead: true, again: [], replaced: '', isMixed: false });
        },
      ),
      { numRuns: 400 },
    );
    expect(edited).toBeGreaterThan(100);
  });

  test(`${name}: no text makes an edit throw`, () => {
    const piece = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '-',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '#',
      '=',
      ',',
      '\t',
      '&a',
      '*a',
      '|',
      '//',
      '/*',
      '.',
      '\\',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, path, edit, (source, keys, one) => {
        const before = format.read(source);
        const splices = 'kind' in before ? [] : format.edit(source, keys, one);
        expect('kind' in splices ? source : applySplices(source, splices)).toBeTypeOf('string');
      }),
      { numRuns: 400 },
    );
  });

  test(`${name}: values that are nested too deep are said to be`, () => {
    const text = name === 'toml' ? `a = ${'['.repeat(20_000)}` : '['.repeat(20_000);
    expect(format.read(text)).toMatchObject({ kind: 'unreadable' });
  });
}

const many = 5_000_000;

/** What an expression that matches it whole would need a place in memory for, each time. */
const longTexts = {
  'json, comments in slashes': ['json', `[${'//\n'.repeat(many)}"a",${'/**/'.repeat(many)}"b"]`, ['a', 'b']],
  'json, a comment of stars': ['json', `["a",/*${'* '.repeat(many)}*/"b"]`, ['a', 'b']],
  'json, a string': ['json', `["${'x'.repeat(2 * many)}"]`, ['x'.repeat(2 * many)]],
  'json, a string of escapes': ['json', `["${String.raw`\t`.repeat(many)}"]`, ['\t'.repeat(many)]],
  'toml, comments': ['toml', `${'#\n'.repeat(many)}a = ["b",${'#\n'.repeat(many)}"c"]\n`, { a: ['b', 'c'] }],
  'toml, a key and a string': ['toml', `"${'x'.repeat(2 * many)}" = "b"\n`, { ['x'.repeat(2 * many)]: 'b' }],
  'toml, many lines': ['toml', `a = """${'"x'.repeat(many)}"""\n`, { a: '"x'.repeat(many) }],
  'toml, many literal lines': ['toml', `a = '''${"'x".repeat(many)}'''\n`, { a: "'x".repeat(many) }],
} as const;

describe('a text that is long without end is read', () => {
  test.each(Object.entries(longTexts))('%s', (_, [name, text, value]) => {
    const read = (name === 'json' ? jsonFormat : tomlFormat).read(text);
    // Vitest would write both out.
    expect(isDeepStrictEqual(JSON.parse(JSON.stringify(read)), { value })).toBe(true);
  });
});
